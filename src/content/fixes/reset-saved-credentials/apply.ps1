$HostName = 'host.example.com'

& {
    $ErrorActionPreference = 'Stop'
    $target = "TERMSRV/$HostName"
    $pattern = [regex]::Escape($target) + '\s*$'
    $found = @(cmdkey.exe '/list' | Where-Object { $_ -match $pattern })
    if ($found.Count -eq 0) {
        Write-Output "Nothing is saved for $target."
        return
    }
    Write-Output $found
    cmdkey.exe "/delete:$target"
    $left = @(cmdkey.exe '/list' | Where-Object { $_ -match $pattern })
    if ($left.Count -ne 0) { throw "$target is still saved. Delete it in Credential Manager." }
}
