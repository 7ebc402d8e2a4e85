netsh.exe 'winsock' 'show' 'catalog'
