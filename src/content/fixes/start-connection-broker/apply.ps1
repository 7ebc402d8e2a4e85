& {
    $ErrorActionPreference = 'Stop'
    $State = 'HKLM:\SOFTWARE\discreason\undo\start-connection-broker'
    $Broker = Get-CimInstance -ClassName 'Win32_Service' -Filter "Name='Tssdis'"
    if ($null -eq $Broker) { throw 'There is no Connection Broker service (Tssdis) on this machine.' }
    "Before: State $($Broker.State), StartMode $($Broker.StartMode)"
    if (-not (Test-Path -Path $State)) { New-Item -Path $State -Force | Out-Null }
    $Names = (Get-Item -Path $State).GetValueNames()
    foreach ($Name in 'State', 'StartMode') {
        if ($Names -notcontains $Name) {
            New-ItemProperty -Path $State -Name $Name -PropertyType 'String' -Value $Broker.$Name | Out-Null
        }
    }
    if ($Broker.StartMode -ne 'Auto') { Set-Service -Name 'Tssdis' -StartupType 'Automatic' }
    Start-Service -Name 'Tssdis'
    $After = Get-CimInstance -ClassName 'Win32_Service' -Filter "Name='Tssdis'"
    "After: State $($After.State), StartMode $($After.StartMode)"
}
