& {
    $ErrorActionPreference = 'Stop'
    if ([Environment]::Is64BitOperatingSystem -and -not [Environment]::Is64BitProcess) {
        throw 'Open the 64-bit PowerShell and run this again.'
    }
    $key = 'HKLM:\SYSTEM\CurrentControlSet\Services\TermService\Parameters'
    $save = 'HKLM:\SOFTWARE\discreason\undo\remove-rdp-patching-tool'
    $windows = '%SystemRoot%\System32\termsrv.dll'
    $file = [Environment]::ExpandEnvironmentVariables($windows)
    $parameters = Get-Item -LiteralPath $key
    $old = $parameters.GetValue('ServiceDll', $null, 'DoNotExpandEnvironmentNames')
    Write-Output "ServiceDll now: $old"
    if (($null -ne $old) -and ([Environment]::ExpandEnvironmentVariables($old) -eq $file)) {
        Write-Output 'The service uses the Windows library. Nothing was changed.'
        return
    }
    $signature = Get-AuthenticodeSignature -LiteralPath $file
    if ($signature.Status -ne [System.Management.Automation.SignatureStatus]::Valid) {
        throw 'The Windows library is changed or missing. Repair it with sfc.exe first. Nothing was changed.'
    }
    $saved = $null
    if (Test-Path -LiteralPath $save) { $saved = Get-ItemProperty -LiteralPath $save }
    if (($null -eq $saved) -or ($null -eq $saved.Complete)) {
        if ($null -eq $saved) { $null = New-Item -Path $save -Force }
        if ($null -ne $old) {
            $kind = $parameters.GetValueKind('ServiceDll').ToString()
            $text = @{ LiteralPath = $save; PropertyType = 'String'; Force = $true }
            $null = New-ItemProperty @text -Name 'ServiceDll' -Value $old
            $null = New-ItemProperty @text -Name 'Kind' -Value $kind
        }
        $null = New-ItemProperty -LiteralPath $save -Name 'Complete' -PropertyType 'DWord' -Value 1 -Force
    }
    $value = @{ Name = 'ServiceDll'; PropertyType = 'ExpandString'; Value = $windows; Force = $true }
    $null = New-ItemProperty -LiteralPath $key @value
    Write-Output "ServiceDll set to $windows. Restart Windows."
}
