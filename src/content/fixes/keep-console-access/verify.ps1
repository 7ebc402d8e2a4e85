$HostName = 'host.example.com'
Invoke-Command -ComputerName $HostName -ScriptBlock { "$env:COMPUTERNAME $(Get-Date -Format 'HH:mm:ss')" }
