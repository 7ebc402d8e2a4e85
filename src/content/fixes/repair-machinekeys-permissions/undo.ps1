& {  # Run as administrator on the host.
  $ErrorActionPreference = 'Stop'
  $path = 'SOFTWARE\discreason\undo\repair-machinekeys-permissions'
  $hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
  $undo = $hive.OpenSubKey($path)
  if ((-not $undo) -or (-not $undo.GetValue('Sddl'))) { 'Nothing is saved. Nothing was changed.'; return }
  $folder = Join-Path -Path $env:ProgramData -ChildPath 'Microsoft\Crypto\RSA\MachineKeys'
  $acl = Get-Acl -LiteralPath $folder
  $acl.SetSecurityDescriptorSddlForm($undo.GetValue('Sddl'), 'Access')
  Set-Acl -LiteralPath $folder -AclObject $acl
  $hive.DeleteSubKey($path)
  "Restored: $((Get-Acl -LiteralPath $folder).Sddl)"
}
