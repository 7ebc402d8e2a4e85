& {
    $ErrorActionPreference = 'Stop'
    $Key = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
    $Port = (Get-ItemProperty -Path $Key -Name 'PortNumber').PortNumber
    $Services = @(Get-CimInstance -ClassName 'Win32_Service')
    $Rdp = ($Services | Where-Object { $_.Name -eq 'TermService' }).ProcessId
    "TermService: process $Rdp (0 means that the service is not running)"
    $Open = @(Get-NetTCPConnection -State 'Listen' | Where-Object { $_.LocalPort -eq $Port })
    "TCP listeners on port ${Port}: $($Open.Count)"
    foreach ($Owner in @($Open | ForEach-Object { $_.OwningProcess } | Select-Object -Unique)) {
        $Program = (Get-CimInstance -ClassName 'Win32_Process' -Filter "ProcessId=$Owner").Name
        $Hosted = @($Services | Where-Object { $_.ProcessId -eq $Owner } | ForEach-Object { $_.Name }) -join ' '
        "Port $Port belongs to process ${Owner}: $Program, services: $Hosted"
    }
}
