$InterfaceAlias = 'VPN'
$HostName = 'host.example.com'

& {
    $ErrorActionPreference = 'Stop'
    $adapter = @(Get-NetIPInterface -AddressFamily 'IPv4' |
        Where-Object { $_.InterfaceAlias -eq $InterfaceAlias })
    if ($adapter.Count -ne 1) { throw "There is no single adapter with the name $InterfaceAlias." }
    $address = [System.Net.Dns]::GetHostAddresses($HostName) |
        Where-Object { $_.AddressFamily -eq [System.Net.Sockets.AddressFamily]::InterNetwork } |
        Select-Object -First 1
    if ($null -eq $address) { throw "$HostName has no IPv4 address." }
    $route = @(Find-NetRoute -RemoteIPAddress $address.IPAddressToString | ForEach-Object { $_.InterfaceIndex })
    if ($route -notcontains $adapter[0].InterfaceIndex) {
        throw "The way to $HostName does not go through $InterfaceAlias. Name another adapter or host."
    }
    $ping = New-Object -TypeName 'System.Net.NetworkInformation.Ping'
    $options = New-Object -TypeName 'System.Net.NetworkInformation.PingOptions' -ArgumentList 64, $true
    $low = 0
    $high = [int][math]::Min([int64]$adapter[0].NlMtu, 9000) - 28
    while ($low -lt $high) {
        $size = [int][math]::Floor(($low + $high + 1) / 2)
        $buffer = New-Object -TypeName 'byte[]' -ArgumentList $size
        $passed = $false
        foreach ($try in 1, 2) {
            if (-not $passed) {
                $reply = $ping.Send($address, 1000, $buffer, $options)
                $passed = $reply.Status -eq [System.Net.NetworkInformation.IPStatus]::Success
            }
        }
        if ($passed) { $low = $size } else { $high = $size - 1 }
    }
    $largest = 0
    if ($low -gt 0) { $largest = $low + 28 }
    [pscustomobject]@{
        InterfaceAlias = $InterfaceAlias
        Mtu = $adapter[0].NlMtu
        LargestPacket = $largest
    }
}
