Get-Service -Name 'TermService', 'UmRdpService' | Select-Object -Property 'Name', 'Status', 'StartType'
qwinsta.exe
