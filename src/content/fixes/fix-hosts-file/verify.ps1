& {
    $ErrorActionPreference = 'Stop'
    $HostName = 'host.example.com'
    $File = Join-Path -Path $env:SystemRoot -ChildPath 'System32\drivers\etc\hosts'
    $Short = ($HostName -split '\.')[0]
    $Found = @()
    $Number = 0
    if (Test-Path -LiteralPath $File) {
        foreach ($Text in @(Get-Content -LiteralPath $File)) {
            $Number++
            # What stands behind # does nothing. The first word is the address, the others are names.
            $Words = @(($Text -replace '#.*').Trim() -split '\s+')
            $Names = @($Words | Select-Object -Skip 1)
            $Match = @($Names | Where-Object { $_ -eq $HostName -or $_ -eq $Short -or $_ -like "$Short.*" })
            if ($Match.Count -gt 0) { $Found += "Line ${Number}: $Text" }
        }
    }
    "Active lines in the hosts file for ${Short}: $($Found.Count)"
    $Found
}
