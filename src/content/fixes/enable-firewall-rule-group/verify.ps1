& {
    $ErrorActionPreference = 'Stop'
    $Rules = @(Get-NetFirewallRule -Name 'RemoteDesktop-UserMode-In-*')
    "Built-in Remote Desktop rules: $($Rules.Count)"
    foreach ($Rule in $Rules) {
        $Remote = @((Get-NetFirewallAddressFilter -AssociatedNetFirewallRule $Rule).RemoteAddress) -join ' '
        "$($Rule.Name): Enabled $($Rule.Enabled), Action $($Rule.Action), Profile $($Rule.Profile), from $Remote"
    }
    Get-NetConnectionProfile | ForEach-Object { "Network $($_.InterfaceAlias): $($_.NetworkCategory)" }
}
