& {
    $ErrorActionPreference = 'Stop'
    if ([Environment]::Is64BitOperatingSystem -and -not [Environment]::Is64BitProcess) {
        throw 'Open the 64-bit PowerShell and run this again.'
    }
    $store = 'HKLM:\SOFTWARE\Microsoft\MSLicensing'
    $keys = @()
    if (Test-Path -LiteralPath $store) { $keys = @(Get-ChildItem -LiteralPath $store -Recurse) }
    if ($keys.Count -eq 0) { Write-Output 'No licence is stored.' }
    $keys | Select-Object -Property 'Name', 'ValueCount'
}
