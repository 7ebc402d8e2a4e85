& {
    $ErrorActionPreference = 'Stop'
    if ([Environment]::Is64BitOperatingSystem -and -not [Environment]::Is64BitProcess) {
        throw 'Open the 64-bit PowerShell and run this again.'
    }
    $key = 'HKLM:\SYSTEM\CurrentControlSet\Services\TermService\Parameters'
    $file = [Environment]::ExpandEnvironmentVariables('%SystemRoot%\System32\termsrv.dll')
    $library = (Get-Item -LiteralPath $key).GetValue('ServiceDll')
    $signature = 'Missing'
    if (Test-Path -LiteralPath $file) { $signature = (Get-AuthenticodeSignature -LiteralPath $file).Status }
    [pscustomobject]@{
        ServiceDll = $library
        UsesWindowsLibrary = ($library -eq $file)
        Signature = $signature
    }
}
