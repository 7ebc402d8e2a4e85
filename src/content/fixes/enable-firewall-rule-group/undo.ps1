& {
    $ErrorActionPreference = 'Stop'
    $State = 'HKLM:\SOFTWARE\discreason\undo\enable-firewall-rule-group'
    if (-not (Test-Path -Path $State)) {
        'Nothing is saved: there is nothing to undo.'
        return
    }
    $Saved = Get-Item -Path $State
    $Present = @(Get-NetFirewallRule -Name 'RemoteDesktop-UserMode-In-*' | ForEach-Object { $_.Name })
    foreach ($Name in $Saved.GetValueNames()) {
        $Enabled, $Scope = ([string]$Saved.GetValue($Name)) -split '\|', 2
        if ($Present -contains $Name) {
            Set-NetFirewallRule -Name $Name -Profile $Scope -Enabled $Enabled
            "Restored: ${Name}: Enabled $Enabled, Profile $Scope"
        } else {
            "Skipped: $Name does not exist any more."
        }
    }
    Remove-Item -Path $State -Recurse
}
