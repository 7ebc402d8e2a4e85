& {  # Run as administrator on the host.
  $ErrorActionPreference = 'Stop'
  $folder = Join-Path -Path $env:ProgramData -ChildPath 'Microsoft\Crypto\RSA\MachineKeys'
  $item = Get-Item -LiteralPath $folder -Force
  $acl = Get-Acl -LiteralPath $folder
  "Before: $($acl.Sddl)"
  $hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
  $undo = $hive.CreateSubKey('SOFTWARE\discreason\undo\repair-machinekeys-permissions')
  if ($null -eq $undo.GetValue('Sddl')) { $undo.SetValue('Sddl', $acl.Sddl) }
  $wanted = @{ 'S-1-5-32-544' = 'FullControl'; 'S-1-1-0' = 'Read, Write' }
  foreach ($sid in $wanted.Keys) {
    $who = New-Object -TypeName 'System.Security.Principal.SecurityIdentifier' -ArgumentList $sid
    $rule = New-Object -TypeName 'System.Security.AccessControl.FileSystemAccessRule' -ArgumentList @(
      $who, $wanted[$sid], 'Allow')
    $acl.AddAccessRule($rule)
  }
  # Set-Acl would also clear the audit entries; this writes the access entries alone.
  if ($PSVersionTable.PSVersion.Major -lt 6) { $item.SetAccessControl($acl) }
  else { [System.IO.FileSystemAclExtensions]::SetAccessControl($item, $acl) }
  "After: $((Get-Acl -LiteralPath $folder).Sddl)"
}
