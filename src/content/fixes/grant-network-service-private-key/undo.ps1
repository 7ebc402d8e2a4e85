& {  # Run as administrator on the host.
  $ErrorActionPreference = 'Stop'
  $path = 'SOFTWARE\discreason\undo\grant-network-service-private-key'
  $hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
  $undo = $hive.OpenSubKey($path)
  if (-not $undo) { 'Nothing is saved. Nothing was changed.'; return }
  foreach ($file in $undo.GetValueNames()) {
    if (Test-Path -LiteralPath $file -PathType 'Leaf') {
      $item = Get-Item -LiteralPath $file -Force
      $acl = Get-Acl -LiteralPath $file
      $acl.SetSecurityDescriptorSddlForm($undo.GetValue($file), 'Access')
      # Set-Acl would also clear the audit entries; this writes the access entries alone.
      if ($PSVersionTable.PSVersion.Major -lt 6) { $item.SetAccessControl($acl) }
      else { [System.IO.FileSystemAclExtensions]::SetAccessControl($item, $acl) }
      "Restored: $file $((Get-Acl -LiteralPath $file).Sddl)"
    } else { "Gone since then, nothing to restore: $file" }
  }
  $hive.DeleteSubKey($path)
}
