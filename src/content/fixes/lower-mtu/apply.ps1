$InterfaceAlias = 'VPN'
$NewMtu = 1350

& {
    $ErrorActionPreference = 'Stop'
    $save = 'HKLM:\SOFTWARE\discreason\undo\lower-mtu'
    if ($NewMtu -lt 576) { throw 'An MTU below 576 is not useful.' }
    $adapter = @(Get-NetIPInterface -AddressFamily 'IPv4' |
        Where-Object { $_.InterfaceAlias -eq $InterfaceAlias })
    if ($adapter.Count -ne 1) { throw "There is no single adapter with the name $InterfaceAlias." }
    $old = [int64]$adapter[0].NlMtu
    Write-Output "MTU of $InterfaceAlias now: $old"
    if ($NewMtu -ge $old) {
        Write-Output 'The new value is not smaller. Nothing was changed.'
        return
    }
    $saved = $null
    if (Test-Path -LiteralPath $save) { $saved = Get-ItemProperty -LiteralPath $save }
    if (($null -ne $saved) -and ($null -ne $saved.Mtu)) {
        if ($saved.InterfaceAlias -ne $InterfaceAlias) {
            throw "The change on $($saved.InterfaceAlias) has not been undone yet. Run the undo first."
        }
    }
    else {
        if ($null -eq $saved) { $null = New-Item -Path $save -Force }
        $entry = @{ LiteralPath = $save; Force = $true }
        $null = New-ItemProperty @entry -Name 'InterfaceAlias' -PropertyType 'String' -Value $InterfaceAlias
        $null = New-ItemProperty @entry -Name 'Mtu' -PropertyType 'QWord' -Value $old
    }
    $set = @("$NewMtu") + @((Get-ItemProperty -LiteralPath $save).Set | Where-Object { $null -ne $_ })
    $null = New-ItemProperty -LiteralPath $save -Name 'Set' -PropertyType 'MultiString' -Value $set -Force
    $index = $adapter[0].InterfaceIndex
    $only = @{ AddressFamily = 'IPv4'; PolicyStore = 'ActiveStore' }
    Set-NetIPInterface -InterfaceIndex $index -NlMtuBytes $NewMtu @only
    Write-Output "MTU of $InterfaceAlias set to $NewMtu."
}
