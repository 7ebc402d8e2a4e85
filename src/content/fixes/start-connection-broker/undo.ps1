& {
    $ErrorActionPreference = 'Stop'
    $State = 'HKLM:\SOFTWARE\discreason\undo\start-connection-broker'
    if (-not (Test-Path -Path $State)) {
        'Nothing is saved: there is nothing to undo.'
        return
    }
    $Saved = Get-Item -Path $State
    switch ([string]$Saved.GetValue('StartMode')) {
        'Manual' { Set-Service -Name 'Tssdis' -StartupType 'Manual' }
        'Disabled' { Set-Service -Name 'Tssdis' -StartupType 'Disabled' }
    }
    # Without -Force: it stops here if another running service needs the broker.
    if ([string]$Saved.GetValue('State') -eq 'Stopped') { Stop-Service -Name 'Tssdis' }
    Remove-Item -Path $State -Recurse
    $After = Get-CimInstance -ClassName 'Win32_Service' -Filter "Name='Tssdis'"
    "Restored: State $($After.State), StartMode $($After.StartMode)"
}
