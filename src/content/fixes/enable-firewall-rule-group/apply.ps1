& {
    $ErrorActionPreference = 'Stop'
    $State = 'HKLM:\SOFTWARE\discreason\undo\enable-firewall-rule-group'
    $Rules = @(Get-NetFirewallRule -Name 'RemoteDesktop-UserMode-In-*')
    if (@($Rules | ForEach-Object { $_.Name }) -notcontains 'RemoteDesktop-UserMode-In-TCP') {
        throw 'The built-in Remote Desktop rule for TCP is missing. Nothing was changed.'
    }
    foreach ($Rule in $Rules) {
        if ([string]$Rule.Action -ne 'Allow') {
            throw "$($Rule.Name) was altered to $($Rule.Action). Nothing was changed."
        }
    }
    if (-not (Test-Path -Path $State)) { New-Item -Path $State -Force | Out-Null }
    foreach ($Rule in $Rules) {
        $Enabled = [string]$Rule.Enabled
        $Scope = [string]$Rule.Profile
        "Before: $($Rule.Name): Enabled $Enabled, Profile $Scope"
        if ((Get-Item -Path $State).GetValueNames() -notcontains $Rule.Name) {
            $Value = "$Enabled|$Scope"
            New-ItemProperty -Path $State -Name $Rule.Name -PropertyType 'String' -Value $Value | Out-Null
        }
        # A rule that is off opens for Domain and Private only. A rule that is on loses no profile.
        if ($Enabled -ne 'True') {
            Set-NetFirewallRule -Name $Rule.Name -Profile 'Domain, Private' -Enabled 'True'
        } elseif ($Scope -ne 'Any') {
            $Wide = @($Scope -split ', ') + @('Domain', 'Private') | Select-Object -Unique
            Set-NetFirewallRule -Name $Rule.Name -Profile ($Wide -join ', ')
        }
        $After = Get-NetFirewallRule -Name $Rule.Name
        "After: $($After.Name): Enabled $($After.Enabled), Profile $($After.Profile)"
    }
}
