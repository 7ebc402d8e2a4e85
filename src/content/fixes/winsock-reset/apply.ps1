& {
    $ErrorActionPreference = 'Stop'
    netsh.exe 'winsock' 'show' 'catalog'
    if ($LASTEXITCODE -ne 0) { throw 'netsh.exe cannot read the catalog. Nothing was changed.' }
    netsh.exe 'winsock' 'reset'
    if ($LASTEXITCODE -ne 0) { throw 'netsh.exe reported a failure. Start PowerShell as administrator.' }
}
