& {
    $ErrorActionPreference = 'Stop'
    $save = 'HKLM:\SOFTWARE\discreason\undo\lower-mtu'
    if (-not (Test-Path -LiteralPath $save)) {
        Write-Output 'Nothing is saved. There is nothing to undo.'
        return
    }
    $saved = Get-ItemProperty -LiteralPath $save
    if ($null -eq $saved.Mtu) {
        Write-Output 'The first script stopped before it changed anything.'
    }
    else {
        $adapter = @(Get-NetIPInterface -AddressFamily 'IPv4' |
            Where-Object { $_.InterfaceAlias -eq $saved.InterfaceAlias })
        if (($adapter.Count -eq 1) -and (@($saved.Set) -notcontains "$($adapter[0].NlMtu)")) {
            Write-Output "MTU is $($adapter[0].NlMtu): not a value that was set here. It stays."
        }
        elseif ($adapter.Count -eq 1) {
            $index = $adapter[0].InterfaceIndex
            $only = @{ AddressFamily = 'IPv4'; PolicyStore = 'ActiveStore' }
            Set-NetIPInterface -InterfaceIndex $index -NlMtuBytes $saved.Mtu @only
            Write-Output "MTU of $($saved.InterfaceAlias) is $($saved.Mtu) again."
        }
        else {
            Write-Output "The adapter $($saved.InterfaceAlias) is not there; its change ended with it."
        }
    }
    Remove-Item -LiteralPath $save
}
