qwinsta.exe
