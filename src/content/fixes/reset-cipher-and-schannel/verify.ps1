& {  # Reads only.
  $hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
  $key = $hive.OpenSubKey('SOFTWARE\Policies\Microsoft\Cryptography\Configuration\SSL\00010002')
  $list = if ($key) { $key.GetValue('Functions') }
  if ($list) { "Set by policy: $list" } else { 'No list is set by policy.' }
  Get-TlsCipherSuite | Format-Table -Property 'Name'
}
