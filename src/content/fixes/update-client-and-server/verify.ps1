Get-ItemProperty -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion' |
    Select-Object -Property 'DisplayVersion', @{ Name = 'Build'; Expression = { $_.CurrentBuild } },
        @{ Name = 'Revision'; Expression = { $_.UBR } }
