& {  # Run as administrator on the host.
  $ErrorActionPreference = 'Stop'
  $path = 'SOFTWARE\discreason\undo\repair-machinekeys-permissions'
  $hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
  $undo = $hive.OpenSubKey($path)
  if ((-not $undo) -or (-not $undo.GetValue('Sddl'))) { 'Nothing is saved. Nothing was changed.'; return }
  $folder = Join-Path -Path $env:ProgramData -ChildPath 'Microsoft\Crypto\RSA\MachineKeys'
  $item = Get-Item -LiteralPath $folder -Force
  $acl = Get-Acl -LiteralPath $folder
  $acl.SetSecurityDescriptorSddlForm($undo.GetValue('Sddl'), 'Access')
  # Set-Acl would also clear the audit entries; this writes the access entries alone.
  if ($PSVersionTable.PSVersion.Major -lt 6) { $item.SetAccessControl($acl) }
  else { [System.IO.FileSystemAclExtensions]::SetAccessControl($item, $acl) }
  $hive.DeleteSubKey($path)
  "Restored: $((Get-Acl -LiteralPath $folder).Sddl)"
}
