& {  # Run as administrator on the host, not in a Remote Desktop window.
  $ErrorActionPreference = 'Stop'
  $path = 'SOFTWARE\discreason\undo\delete-stale-rdp-machine-key'
  $hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
  $undo = $hive.OpenSubKey($path)
  if ((-not $undo) -or (-not $undo.GetValue('File'))) { 'Nothing is saved. Nothing was changed.'; return }
  $file = $undo.GetValue('File')
  if (-not (Test-Path -LiteralPath "$file.old")) {
    $hive.DeleteSubKey($path)
    "There is no renamed file: $file.old. Nothing was changed."
    return
  }
  $service = Get-Service -Name 'TermService'
  if ($service.StartType -eq 'Disabled') { throw 'TermService is disabled. Nothing was changed.' }
  $again = @($service.DependentServices | Where-Object { $_.Status -eq 'Running' } |
      ForEach-Object { $_.Name })
  $name = Split-Path -Path $file -Leaf
  $aside = "$name.new-" + (Get-Date -Format 'yyyyMMddHHmmss')
  try {
    Stop-Service -Name 'TermService' -Force
    if (Test-Path -LiteralPath $file) { Rename-Item -LiteralPath $file -NewName $aside -Force }
    Rename-Item -LiteralPath "$file.old" -NewName $name -Force
    $hive.DeleteSubKey($path)
    "Restored: $file"
  } finally { Start-Service -Name (@('TermService') + $again) }
}
