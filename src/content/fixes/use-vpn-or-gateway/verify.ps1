$PublicAddress = 'public.example.com'
Test-NetConnection -ComputerName $PublicAddress -Port 3389 -InformationLevel 'Quiet'
