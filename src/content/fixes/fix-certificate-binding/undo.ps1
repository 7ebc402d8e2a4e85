& {  # Run as administrator on the host.
  $ErrorActionPreference = 'Stop'
  $path = 'SOFTWARE\discreason\undo\fix-certificate-binding'
  $hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
  $undo = $hive.OpenSubKey($path)
  if ((-not $undo) -or $undo.ValueCount -eq 0) { 'Nothing is saved. Nothing was changed.'; return }
  $key = 'SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
  $listener = $hive.OpenSubKey($key, $true)
  $hash = $undo.GetValue('Hash')
  if ($hash) {
    $listener.SetValue('SSLCertificateSHA1Hash', $hash, $undo.GetValueKind('Hash'))
    'Restored: the certificate that was bound before.'
  } else {
    $listener.DeleteValue('SSLCertificateSHA1Hash', $false)
    'Restored: nothing is bound by hand, as before.'
  }
  $hive.DeleteSubKey($path)
}
