& {  # Run as administrator on the host.
  $Thumbprint = ''  # 40 hex digits of a certificate in Personal; empty: back to the automatic certificate
  $ErrorActionPreference = 'Stop'
  $path = 'SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
  $hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
  $listener = $hive.OpenSubKey($path, $true)
  $before = $listener.GetValue('SSLCertificateSHA1Hash')
  "Before: $(if ($before) { [BitConverter]::ToString($before) } else { 'nothing bound by hand' })"
  $hash = $Thumbprint -replace '[^0-9A-Fa-f]'
  if ($hash) {
    $cert = Get-Item -LiteralPath "Cert:\LocalMachine\My\$hash"
    $uses = @($cert.EnhancedKeyUsageList | ForEach-Object { $_.ObjectId })
    if (-not $cert.HasPrivateKey) { throw 'This certificate has no private key here. Nothing was changed.' }
    if ($cert.NotAfter -lt (Get-Date)) { throw 'This certificate has expired. Nothing was changed.' }
    if ($uses -and $uses -notcontains '1.3.6.1.5.5.7.3.1') {
      throw 'Not a server certificate. Nothing was changed.'
    }
  } elseif (Get-Service -Name 'Tssdis' -ErrorAction 'SilentlyContinue') {
    throw 'This host is a Connection Broker: do not remove the binding. Nothing was changed.'
  }
  $undo = $hive.CreateSubKey('SOFTWARE\discreason\undo\fix-certificate-binding')
  if ($undo.ValueCount -eq 0) {
    if ($before) { $undo.SetValue('Hash', $before, $listener.GetValueKind('SSLCertificateSHA1Hash')) }
    else { $undo.SetValue('Absent', 1, 'DWord') }
  }
  if ($hash) {
    $query = "SELECT * FROM Win32_TSGeneralSetting WHERE TerminalName='RDP-Tcp'"
    Get-CimInstance -Namespace 'root/cimv2/TerminalServices' -Query $query |
      Set-CimInstance -Property @{ SSLCertificateSHA1Hash = $hash }
  } else { $listener.DeleteValue('SSLCertificateSHA1Hash', $false) }
  $after = $hive.OpenSubKey($path).GetValue('SSLCertificateSHA1Hash')
  "After: $(if ($after) { [BitConverter]::ToString($after) } else { 'nothing bound by hand' })"
}
