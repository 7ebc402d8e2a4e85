$HostName = 'host.example.com'

mstsc.exe "/v:$HostName" '/admin'
