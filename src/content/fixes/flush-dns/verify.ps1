$HostName = 'host.example.com'
Resolve-DnsName -Name $HostName | Select-Object -Property 'Name', 'Type', 'IPAddress', 'NameHost'
