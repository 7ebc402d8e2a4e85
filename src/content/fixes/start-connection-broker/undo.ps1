& {
    $ErrorActionPreference = 'Stop'
    $State = 'HKLM:\SOFTWARE\discreason\undo\start-connection-broker'
    if (-not (Test-Path -Path $State)) {
        'Nothing is saved: there is nothing to undo.'
        return
    }
    if ($null -eq (Get-CimInstance -ClassName 'Win32_Service' -Filter "Name='Tssdis'")) {
        Remove-Item -Path $State -Recurse
        'The service Tssdis does not exist any more. Only the saved state was removed.'
        return
    }
    $Saved = Get-Item -Path $State
    # Without -Force: it stops here if another running service needs the broker. Nothing is changed then.
    if ([string]$Saved.GetValue('State') -eq 'Stopped') { Stop-Service -Name 'Tssdis' }
    switch ([string]$Saved.GetValue('StartMode')) {
        'Manual' { Set-Service -Name 'Tssdis' -StartupType 'Manual' }
        'Disabled' { Set-Service -Name 'Tssdis' -StartupType 'Disabled' }
    }
    Remove-Item -Path $State -Recurse
    $After = Get-CimInstance -ClassName 'Win32_Service' -Filter "Name='Tssdis'"
    "Restored: State $($After.State), StartMode $($After.StartMode)"
}
