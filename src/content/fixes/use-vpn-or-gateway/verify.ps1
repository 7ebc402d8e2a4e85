$PublicAddress = 'public.example.com'
$Test = Test-NetConnection -ComputerName $PublicAddress -Port 3389
"Address tested: $($Test.RemoteAddress), answers on TCP 3389: $($Test.TcpTestSucceeded)"
