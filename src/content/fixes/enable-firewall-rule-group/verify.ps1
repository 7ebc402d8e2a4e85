& {
    $ErrorActionPreference = 'Stop'
    Get-NetFirewallRule -Group '@FirewallAPI.dll,-28752' |
        Where-Object { $_.Name -like 'RemoteDesktop-UserMode-In-*' } |
        ForEach-Object {
            $Remote = @((Get-NetFirewallAddressFilter -AssociatedNetFirewallRule $_).RemoteAddress) -join ' '
            "$($_.Name): Enabled $($_.Enabled), Action $($_.Action), Profile $($_.Profile), from $Remote"
        }
    Get-NetConnectionProfile | ForEach-Object { "Network $($_.InterfaceAlias): $($_.NetworkCategory)" }
}
