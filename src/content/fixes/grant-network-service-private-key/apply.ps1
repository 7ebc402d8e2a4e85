& {  # Run as administrator on the host. For a certificate in Personal that is bound to the listener.
  $ErrorActionPreference = 'Stop'
  $query = "SELECT * FROM Win32_TSGeneralSetting WHERE TerminalName='RDP-Tcp'"
  $setting = Get-CimInstance -Namespace 'root/cimv2/TerminalServices' -Query $query
  $hash = $setting.SSLCertificateSHA1Hash
  if ((-not $hash) -or -not (Test-Path -LiteralPath "Cert:\LocalMachine\My\$hash")) {
    throw 'The certificate of the listener is not in Personal. Nothing was changed.'
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
  $item = Get-Item -LiteralPath $files[0] -Force
  $acl = Get-Acl -LiteralPath $files[0]
  "Before: $($files[0]) $($acl.Sddl)"
  $hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
  $undo = $hive.CreateSubKey('SOFTWARE\discreason\undo\grant-network-service-private-key')
  if ($null -eq $undo.GetValue($files[0])) { $undo.SetValue($files[0], $acl.Sddl) }
  $who = New-Object -TypeName 'System.Security.Principal.SecurityIdentifier' -ArgumentList 'S-1-5-20'
  $rule = New-Object -TypeName 'System.Security.AccessControl.FileSystemAccessRule' -ArgumentList @(
    $who, 'Read', 'Allow')
  $acl.AddAccessRule($rule)
  # Set-Acl would also clear the audit entries; this writes the access entries alone.
  if ($PSVersionTable.PSVersion.Major -lt 6) { $item.SetAccessControl($acl) }
  else { [System.IO.FileSystemAclExtensions]::SetAccessControl($item, $acl) }
  "After: $((Get-Acl -LiteralPath $files[0]).Sddl)"
}
