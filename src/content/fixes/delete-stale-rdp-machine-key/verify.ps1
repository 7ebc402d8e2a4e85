$folder = Join-Path -Path $env:ProgramData -ChildPath 'Microsoft\Crypto\RSA\MachineKeys'
Get-ChildItem -LiteralPath $folder -Filter 'f686aace6942fb7f7ceb231212eef4a4_*' -File -Force |
  Format-Table -Property 'Name', 'LastWriteTime'
Get-ChildItem -LiteralPath 'Cert:\LocalMachine\Remote Desktop' |
  Format-Table -Property 'Thumbprint', 'NotBefore', 'NotAfter', 'HasPrivateKey'
