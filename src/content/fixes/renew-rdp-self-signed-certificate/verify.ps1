$store = 'Cert:\LocalMachine\Remote Desktop'
$filter = @{
  LogName = 'System'; ProviderName = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager'
  Id = 1057, 1058; StartTime = (Get-Date).AddMinutes(-15)
}
Get-ChildItem -LiteralPath $store |
  Format-Table -Property 'Thumbprint', 'NotBefore', 'NotAfter', 'HasPrivateKey'
try { Get-WinEvent -FilterHashtable $filter -ErrorAction Stop | Format-Table -Property 'TimeCreated', 'Id' }
catch {
  if ($_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*') { throw }
  'No event 1057 or 1058 in the last 15 minutes.'
}
