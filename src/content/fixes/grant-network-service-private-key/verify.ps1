& {  # Run as administrator on the host. Reads only.
  $ErrorActionPreference = 'Stop'
  $query = "SELECT * FROM Win32_TSGeneralSetting WHERE TerminalName='RDP-Tcp'"
  $setting = Get-CimInstance -Namespace 'root/cimv2/TerminalServices' -Query $query
  $hash = $setting.SSLCertificateSHA1Hash
  if ((-not $hash) -or -not (Test-Path -LiteralPath "Cert:\LocalMachine\My\$hash")) {
    throw 'The certificate of the listener is not in Personal.'
  }
  $cert = Get-Item -LiteralPath "Cert:\LocalMachine\My\$hash"
  if (-not $cert.HasPrivateKey) { throw 'The bound certificate has no private key on this host.' }
  $key = [System.Security.Cryptography.X509Certificates.RSACertificateExtensions]::GetRSAPrivateKey($cert)
  if (-not $key) {
    $key = [System.Security.Cryptography.X509Certificates.ECDsaCertificateExtensions]::GetECDsaPrivateKey($cert)
  }
  if ($key -is [System.Security.Cryptography.RSACryptoServiceProvider]) {
    $name = $key.CspKeyContainerInfo.UniqueKeyContainerName
  } else { $name = $key.Key.UniqueName }
  if (-not $name) { throw 'No key file name. Use Manage Private Keys in certlm.msc.' }
  $crypto = Join-Path -Path $env:ProgramData -ChildPath 'Microsoft\Crypto'
  $places = "$crypto\RSA\MachineKeys\$name", "$crypto\Keys\$name"
  $files = @($places | Where-Object { Test-Path -LiteralPath $_ -PathType 'Leaf' })
  if ($files.Count -ne 1) { throw "No key file $name. Use Manage Private Keys in certlm.msc." }
  $files[0]
  (Get-Acl -LiteralPath $files[0]).GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier]) |
    Format-Table -Property 'IdentityReference', 'AccessControlType', 'FileSystemRights'
  $since = @{ LogName = 'System'; ProviderName = 'Schannel'; Id = 36870; StartTime = (Get-Date).AddMinutes(-15) }
  try { Get-WinEvent -FilterHashtable $since | Format-Table -Property 'TimeCreated', 'Id' }
  catch {
    if ($_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*') { throw }
    'No event 36870 in the last 15 minutes.'
  }
}
