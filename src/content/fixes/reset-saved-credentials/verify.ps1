cmdkey.exe '/list' | Where-Object { $_ -match 'TERMSRV/' }
