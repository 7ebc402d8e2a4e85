& {  # Run as administrator on the host.
  $Thumbprint = ''  # 40 hex digits of a certificate in Personal. The word automatic removes the binding.
  $ErrorActionPreference = 'Stop'
  $remove = $Thumbprint.Trim() -eq 'automatic'
  $hash = $Thumbprint -replace '[^0-9A-Fa-f]'
  if (-not $remove -and $hash.Length -ne 40) {
    throw 'Write a thumbprint of 40 hex digits, or the word automatic. Nothing was changed.'
  }
  $path = 'SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
  $hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
  $listener = $hive.OpenSubKey($path, $true)
  $before = $listener.GetValue('SSLCertificateSHA1Hash')
  $text = if ($before -is [byte[]]) { [BitConverter]::ToString($before) } else { "$before" }
  "Before: $(if ($before) { $text } else { 'nothing bound by hand' })"
  if (-not $remove) {
    $cert = Get-Item -LiteralPath "Cert:\LocalMachine\My\$hash"
    $uses = @($cert.EnhancedKeyUsageList | ForEach-Object { $_.ObjectId })
    if (-not $cert.HasPrivateKey) { throw 'This certificate has no private key here. Nothing was changed.' }
    if ($cert.NotAfter -lt (Get-Date)) { throw 'This certificate has expired. Nothing was changed.' }
    if ($uses -and $uses -notcontains '1.3.6.1.5.5.7.3.1') {
      throw 'Not a server certificate. Nothing was changed.'
    }
    # HasPrivateKey is also True where the key itself is lost, so open it. A lost key stops the script here.
    $key = [System.Security.Cryptography.X509Certificates.RSACertificateExtensions]::GetRSAPrivateKey($cert)
    if (-not $key) {
      $key = [System.Security.Cryptography.X509Certificates.ECDsaCertificateExtensions]::GetECDsaPrivateKey($cert)
    }
    if (-not $key) { throw 'The private key of this certificate cannot be opened. Nothing was changed.' }
  } elseif (Get-Service -Name 'Tssdis' -ErrorAction 'SilentlyContinue') {
    throw 'This host is a Connection Broker: do not remove the binding. Nothing was changed.'
  }
  $undo = $hive.CreateSubKey('SOFTWARE\discreason\undo\fix-certificate-binding')
  if ($undo.ValueCount -eq 0) {
    if ($before) { $undo.SetValue('Hash', $before, $listener.GetValueKind('SSLCertificateSHA1Hash')) }
    else { $undo.SetValue('Absent', 1, 'DWord') }
  }
  if (-not $remove) {
    $query = "SELECT * FROM Win32_TSGeneralSetting WHERE TerminalName='RDP-Tcp'"
    Get-CimInstance -Namespace 'root/cimv2/TerminalServices' -Query $query |
      Set-CimInstance -Property @{ SSLCertificateSHA1Hash = $hash }
  } else { $listener.DeleteValue('SSLCertificateSHA1Hash', $false) }
  $after = $hive.OpenSubKey($path).GetValue('SSLCertificateSHA1Hash')
  "After: $(if ($after) { [BitConverter]::ToString($after) } else { 'nothing bound by hand' })"
}
