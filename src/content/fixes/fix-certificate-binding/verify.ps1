$query = "SELECT * FROM Win32_TSGeneralSetting WHERE TerminalName='RDP-Tcp'"
Get-CimInstance -Namespace 'root/cimv2/TerminalServices' -Query $query |
  Format-List -Property 'SSLCertificateSHA1Hash', 'SSLCertificateSHA1HashType'
foreach ($store in 'My', 'Remote Desktop') {
  if (Test-Path -LiteralPath "Cert:\LocalMachine\$store") {
    Get-ChildItem -LiteralPath "Cert:\LocalMachine\$store" |
      Format-List -Property 'Thumbprint', 'Subject', 'NotAfter', 'HasPrivateKey'
  }
}
