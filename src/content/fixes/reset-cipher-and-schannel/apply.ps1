& {  # Run as administrator on the host, after the policy was set to Not Configured.
  $ErrorActionPreference = 'Stop'
  $path = 'SOFTWARE\Policies\Microsoft\Cryptography\Configuration\SSL\00010002'
  $hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
  $key = $hive.OpenSubKey($path, $true)
  $list = $null
  if ($key) { $list = $key.GetValue('Functions', $null, 'DoNotExpandEnvironmentNames') }
  if ($null -eq $list) { 'No list is set by policy. Nothing was changed.'; return }
  "Before: $list"
  $undo = $hive.CreateSubKey('SOFTWARE\discreason\undo\reset-cipher-and-schannel')
  if ($null -eq $undo.GetValue('Functions')) {
    $undo.SetValue('Functions', $list, $key.GetValueKind('Functions'))
  }
  $key.DeleteValue('Functions', $false)
  'After: no list is set by policy. Restart the host.'
}
