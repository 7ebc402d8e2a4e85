& {
    $ErrorActionPreference = 'Stop'
    if ([Environment]::Is64BitOperatingSystem -and -not [Environment]::Is64BitProcess) {
        throw 'Open the 64-bit PowerShell and run this again.'
    }
    $store = 'HKLM:\SOFTWARE\Microsoft\MSLicensing'
    $save = 'HKLM:\SOFTWARE\discreason\undo\clear-client-license-store'
    $keys = @()
    if (Test-Path -LiteralPath $store) { $keys = @(Get-ChildItem -LiteralPath $store) }
    if ($keys.Count -eq 0) {
        Write-Output 'No licence is stored. Nothing was changed.'
        return
    }
    if (Test-Path -LiteralPath $save) {
        if ($null -ne (Get-ItemProperty -LiteralPath $save).Complete) {
            throw 'A copy from an earlier run exists. Run the undo first.'
        }
        Remove-Item -LiteralPath $save -Recurse
    }
    $keys | ForEach-Object { Write-Output "Stored: $($_.PSChildName)" }
    $null = New-Item -Path $save -Force
    $from = 'HKLM\SOFTWARE\Microsoft\MSLicensing'
    $to = 'HKLM\SOFTWARE\discreason\undo\clear-client-license-store\MSLicensing'
    $null = reg.exe 'copy' $from $to '/s' '/f'
    if ($LASTEXITCODE -ne 0) { throw 'The copy failed. Nothing was changed.' }
    $there = @(Get-ChildItem -LiteralPath $store -Recurse)
    $copied = @(Get-ChildItem -LiteralPath "$save\MSLicensing" -Recurse)
    $thereValues = ($there | Measure-Object -Property 'ValueCount' -Sum).Sum
    $copiedValues = ($copied | Measure-Object -Property 'ValueCount' -Sum).Sum
    if (($there.Count -ne $copied.Count) -or ($thereValues -ne $copiedValues)) {
        throw 'The copy is not complete. Nothing was changed.'
    }
    $null = New-ItemProperty -LiteralPath $save -Name 'Complete' -PropertyType 'DWord' -Value 1
    $keys | ForEach-Object { Remove-Item -LiteralPath $_.PSPath -Recurse }
    Write-Output 'The licence store is empty. Start the client once as administrator.'
}
