& {
    $ErrorActionPreference = 'Stop'
    $HostName = 'host.example.com'
    $File = Join-Path -Path $env:SystemRoot -ChildPath 'System32\drivers\etc\hosts'
    $Short = ($HostName -split '\.')[0]
    $Lines = @(Select-String -LiteralPath $File -SimpleMatch -Pattern $Short)
    "Lines in the hosts file with ${Short}: $($Lines.Count)"
    $Lines | ForEach-Object { "Line $($_.LineNumber): $($_.Line)" }
}
