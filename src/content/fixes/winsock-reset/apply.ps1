& {
    $ErrorActionPreference = 'Stop'
    netsh.exe 'winsock' 'show' 'catalog'
    netsh.exe 'winsock' 'reset'
    if ($LASTEXITCODE -ne 0) { throw 'netsh.exe reported a failure. Start PowerShell as administrator.' }
}
