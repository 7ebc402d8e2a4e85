& {  # Run as administrator on the host.
  $ErrorActionPreference = 'Stop'
  $store = 'Cert:\LocalMachine\Remote Desktop'
  $listener = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
  $policy = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'
  if ((Get-Item -LiteralPath $listener).GetValue('SSLCertificateSHA1Hash')) {
    throw 'A certificate is bound to the listener by hand. Nothing was changed.'
  }
  if ((Test-Path -LiteralPath $policy) -and (Get-Item -LiteralPath $policy).GetValue('CertTemplateName')) {
    throw 'A policy chooses the certificate (CertTemplateName). Nothing was changed.'
  }
  $needed = Get-Service -Name 'CertPropSvc', 'KeyIso', 'CryptSvc', 'SessionEnv'
  $needed | Format-Table -Property 'Name', 'Status', 'StartType'
  $needed | Where-Object { $_.Status -ne 'Running' } | Start-Service
  $found = @(if (Test-Path -LiteralPath $store) { Get-ChildItem -LiteralPath $store })
  $old = @($found | Where-Object { $_.SubjectName.Name -eq $_.IssuerName.Name })
  $found | Format-Table -Property 'Thumbprint', 'Subject', 'NotAfter', 'HasPrivateKey'
  "Self-signed, will be removed: $($old.Count) of $($found.Count)"
  if ($found -and -not $old) { throw 'No self-signed certificate here, but another one. Nothing was removed.' }
  $old | ForEach-Object { Remove-Item -LiteralPath $_.PSPath }
  Restart-Service -Name 'SessionEnv' -Force
  foreach ($try in 1..15) {
    Start-Sleep -Seconds 2
    $now = @(if (Test-Path -LiteralPath $store) { Get-ChildItem -LiteralPath $store })
    $new = @($now | Where-Object { $found.Thumbprint -notcontains $_.Thumbprint })
    if ($new) { break }
  }
  if (-not $new) { throw 'No new certificate after 30 seconds. Go on with the steps of this page.' }
  $new | Format-Table -Property 'Thumbprint', 'NotBefore', 'NotAfter', 'HasPrivateKey'
}
