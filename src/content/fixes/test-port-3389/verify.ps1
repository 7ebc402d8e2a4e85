$HostName = 'host.example.com'
Test-NetConnection -ComputerName $HostName -Port 3389 -InformationLevel 'Detailed'
