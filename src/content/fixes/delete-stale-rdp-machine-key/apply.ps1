& {  # Run as administrator on the host, not in a Remote Desktop window.
  $ErrorActionPreference = 'Stop'
  $folder = Join-Path -Path $env:ProgramData -ChildPath 'Microsoft\Crypto\RSA\MachineKeys'
  $keys = @(Get-ChildItem -LiteralPath $folder -Filter 'f686aace6942fb7f7ceb231212eef4a4_*' -File -Force |
      Where-Object { $_.Extension -eq '' })
  $keys | Format-Table -Property 'Name', 'LastWriteTime'
  if ($keys.Count -ne 1) { throw "Found $($keys.Count) key files instead of one. Nothing was changed." }
  $file = $keys[0].FullName
  if (Test-Path -LiteralPath "$file.old") { throw 'A renamed key file exists already. Run undo first.' }
  $service = Get-Service -Name 'TermService'
  if ($service.StartType -eq 'Disabled') { throw 'TermService is disabled. Nothing was changed.' }
  $again = @($service.DependentServices | Where-Object { $_.Status -eq 'Running' } |
      ForEach-Object { $_.Name })
  $hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
  $undo = $hive.CreateSubKey('SOFTWARE\discreason\undo\delete-stale-rdp-machine-key')
  if ($null -eq $undo.GetValue('File')) { $undo.SetValue('File', $file) }
  try {
    Stop-Service -Name 'TermService' -Force
    Rename-Item -LiteralPath $file -NewName "$($keys[0].Name).old" -Force
    "Renamed: $file.old"
  } finally { Start-Service -Name (@('TermService') + $again) }
  Get-ChildItem -LiteralPath 'Cert:\LocalMachine\Remote Desktop' |
    Format-Table -Property 'Thumbprint', 'NotBefore', 'NotAfter', 'HasPrivateKey'
}
