$folder = Join-Path -Path $env:ProgramData -ChildPath 'Microsoft\Crypto\RSA\MachineKeys'
(Get-Acl -LiteralPath $folder).GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier]) |
  Format-Table -Property 'IdentityReference', 'AccessControlType', 'FileSystemRights', 'InheritanceFlags' -Wrap
