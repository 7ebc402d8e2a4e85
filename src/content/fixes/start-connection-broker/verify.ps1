& {
    $ErrorActionPreference = 'Stop'
    $Broker = Get-CimInstance -ClassName 'Win32_Service' -Filter "Name='Tssdis'"
    if ($null -eq $Broker) {
        'This machine has no Connection Broker service (Tssdis).'
    } else {
        "Tssdis: State $($Broker.State), StartMode $($Broker.StartMode), process $($Broker.ProcessId)"
    }
}
