& {
    $ErrorActionPreference = 'Stop'
    $Key = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
    $Port = (Get-ItemProperty -Path $Key -Name 'PortNumber').PortNumber
    "PortNumber: $Port"
    $Open = @(Get-NetTCPConnection -State 'Listen' | Where-Object { $_.LocalPort -eq $Port })
    "TCP listeners on port ${Port}: $($Open.Count)"
    $Open | ForEach-Object { "Listening on $($_.LocalAddress), process $($_.OwningProcess)" }
}
