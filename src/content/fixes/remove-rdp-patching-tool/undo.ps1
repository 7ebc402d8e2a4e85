& {
    $ErrorActionPreference = 'Stop'
    $key = 'HKLM:\SYSTEM\CurrentControlSet\Services\TermService\Parameters'
    $save = 'HKLM:\SOFTWARE\discreason\undo\remove-rdp-patching-tool'
    if ([Environment]::Is64BitOperatingSystem -and -not [Environment]::Is64BitProcess) {
        throw 'Open the 64-bit PowerShell and run this again.'
    }
    if (-not (Test-Path -LiteralPath $save)) {
        Write-Output 'Nothing is saved. There is nothing to undo.'
        return
    }
    $parameters = Get-Item -LiteralPath $save
    $old = $parameters.GetValue('ServiceDll', $null)
    if ($null -eq $parameters.GetValue('Complete', $null)) {
        Write-Output 'The first script stopped before it changed anything.'
    }
    elseif ($null -eq $old) {
        throw 'There was no ServiceDll before. Remote Desktop needs one, so nothing was changed.'
    }
    else {
        if (-not (Test-Path -LiteralPath ([Environment]::ExpandEnvironmentVariables($old)))) {
            throw "The library $old is gone. Remote Desktop could not start with it, so nothing was changed."
        }
        $kind = $parameters.GetValue('Kind', $null)
        $value = @{ Name = 'ServiceDll'; PropertyType = $kind; Value = $old; Force = $true }
        $null = New-ItemProperty -LiteralPath $key @value
        Write-Output "ServiceDll is $old again. Restart Windows."
    }
    Remove-Item -LiteralPath $save
}
