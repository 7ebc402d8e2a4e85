gpupdate.exe '/target:computer' '/force'
