& {  # Run as administrator on the host, not in a Remote Desktop window.
  $ErrorActionPreference = 'Stop'
  $service = Get-Service -Name 'TermService'
  $dependents = @($service.DependentServices)
  @($service) + $dependents | Select-Object -Property 'Name', 'Status', 'StartType'
  if ($service.StartType -eq 'Disabled') { throw 'TermService is disabled. Nothing was stopped.' }
  $again = @($dependents | Where-Object {
      $_.Status -eq 'Running' -or ($_.Name -eq 'UmRdpService' -and $_.StartType -ne 'Disabled')
    } | ForEach-Object { $_.Name })
  try { Stop-Service -Name 'TermService' -Force }
  finally { Start-Service -Name (@('TermService') + $again) }
  Get-Service -Name 'TermService', 'UmRdpService' | Select-Object -Property 'Name', 'Status', 'StartType'
}
