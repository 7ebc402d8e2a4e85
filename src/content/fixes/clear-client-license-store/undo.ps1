& {
    $ErrorActionPreference = 'Stop'
    if ([Environment]::Is64BitOperatingSystem -and -not [Environment]::Is64BitProcess) {
        throw 'Open the 64-bit PowerShell and run this again.'
    }
    $store = 'HKLM:\SOFTWARE\Microsoft\MSLicensing'
    $save = 'HKLM:\SOFTWARE\discreason\undo\clear-client-license-store'
    if (-not (Test-Path -LiteralPath $save)) {
        Write-Output 'Nothing is saved. There is nothing to undo.'
        return
    }
    if ($null -eq (Get-ItemProperty -LiteralPath $save).Complete) {
        Remove-Item -LiteralPath $save -Recurse
        Write-Output 'The first script stopped before it changed anything.'
        return
    }
    if (-not (Test-Path -LiteralPath "$save\MSLicensing")) {
        throw 'The saved copy is missing. Nothing was changed.'
    }
    if (Test-Path -LiteralPath $store) {
        Get-ChildItem -LiteralPath $store | ForEach-Object { Remove-Item -LiteralPath $_.PSPath -Recurse }
    }
    $from = 'HKLM\SOFTWARE\discreason\undo\clear-client-license-store\MSLicensing'
    $to = 'HKLM\SOFTWARE\Microsoft\MSLicensing'
    $null = reg.exe 'copy' $from $to '/s' '/f'
    if ($LASTEXITCODE -ne 0) { throw 'The copy back failed. It is still saved: run this again.' }
    Remove-Item -LiteralPath $save -Recurse
    Write-Output 'The saved licence is back.'
}
