& {
    $ErrorActionPreference = 'Stop'
    $Policy = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'
    $Local = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server'
    foreach ($Key in $Policy, $Local) {
        $Value = $null
        if (Test-Path -Path $Key) { $Value = (Get-Item -Path $Key).GetValue('fDenyTSConnections') }
        if ($null -eq $Value) { $Value = 'absent' }
        "$Key fDenyTSConnections: $Value"
    }
}
