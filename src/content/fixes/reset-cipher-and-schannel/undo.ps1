& {  # Run as administrator on the host.
  $ErrorActionPreference = 'Stop'
  $path = 'SOFTWARE\discreason\undo\reset-cipher-and-schannel'
  $hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
  $undo = $hive.OpenSubKey($path)
  $list = $null
  if ($undo) { $list = $undo.GetValue('Functions', $null, 'DoNotExpandEnvironmentNames') }
  if ($null -eq $list) { 'Nothing is saved. Nothing was changed.'; return }
  $key = $hive.CreateSubKey('SOFTWARE\Policies\Microsoft\Cryptography\Configuration\SSL\00010002')
  $key.SetValue('Functions', $list, $undo.GetValueKind('Functions'))
  $hive.DeleteSubKey($path)
  "Restored: $list"
}
