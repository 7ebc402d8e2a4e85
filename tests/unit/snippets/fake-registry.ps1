# Runs scripts against a registry in memory. In: scenarios (see powershell-run.test.ts). Out: what each step printed and left.
# The fake is as strict as .NET's RegistryKey: SetValue refuses data of the wrong .NET type, DeleteSubKey a key with sub-keys.
$ErrorActionPreference = 'Stop'

class FakeKey {
  static [hashtable] $Hives = @{}
  static [int] $WritesLeft = -1   # -1: no limit. A script "breaks off" when it is used up.
  [string] $Name
  [int] $ValueCount
  [int] $SubKeyCount
  hidden [object] $Keys = [Collections.Generic.SortedDictionary[string, object]]::new([StringComparer]::OrdinalIgnoreCase)
  hidden [object] $Values = [Collections.Generic.SortedDictionary[string, object]]::new([StringComparer]::OrdinalIgnoreCase)
  FakeKey([string] $name) { $this.Name = $name }
  [string] ToString() { return $this.Name }

  static [FakeKey] OpenBaseKey([string] $hive, [string] $view) {
    if ($view -ne 'Registry64') { throw "view $view" }
    if (-not [FakeKey]::Hives.ContainsKey($hive)) { [FakeKey]::Hives[$hive] = [FakeKey]::new($hive) }
    return [FakeKey]::Hives[$hive]
  }
  static [void] Write() {
    if ([FakeKey]::WritesLeft -eq 0) { throw 'broken off' }
    if ([FakeKey]::WritesLeft -gt 0) { [FakeKey]::WritesLeft-- }
  }
  [FakeKey] OpenSubKey([string] $path) {
    $key = $this
    if ($path -eq '') { return $key }
    foreach ($step in $path.Split('\')) {
      if (-not $key.Keys.ContainsKey($step)) { return $null }
      $key = $key.Keys[$step]
    }
    return $key
  }
  [FakeKey] OpenSubKey([string] $path, [bool] $writable) { return $this.OpenSubKey($path) }
  [FakeKey] CreateSubKey([string] $path) {
    $key = $this
    foreach ($step in $path.Split('\')) {
      if ($step.Length -gt 255) { throw 'step too long' }
      if (-not $key.Keys.ContainsKey($step)) {
        [FakeKey]::Write()
        $key.Keys[$step] = [FakeKey]::new("$($key.Name)\$step")
        $key.SubKeyCount++
      }
      $key = $key.Keys[$step]
    }
    return $key
  }
  [void] DeleteSubKey([string] $path) {
    $at = $path.LastIndexOf('\')
    $parent = $this
    if ($at -ge 0) { $parent = $this.OpenSubKey($path.Substring(0, $at)) }
    $step = $path.Substring($at + 1)
    if (-not $parent -or -not $parent.Keys.ContainsKey($step)) { throw "no key $path" }
    if ($parent.Keys[$step].SubKeyCount) { throw "key $path has sub-keys" }
    [FakeKey]::Write()
    [void] $parent.Keys.Remove($step)
    $parent.SubKeyCount--
  }
  [string[]] GetValueNames() { return [string[]] @($this.Values.Keys) }
  [object] GetValue([string] $name, [object] $default, [string] $options) {
    if (-not $this.Values.ContainsKey($name)) { return $default }
    $value = $this.Values[$name]
    if ($value.Kind -eq 'ExpandString' -and $options -ne 'DoNotExpandEnvironmentNames') { return 'expanded' }
    return $value.Data
  }
  [Microsoft.Win32.RegistryValueKind] GetValueKind([string] $name) {
    if (-not $this.Values.ContainsKey($name)) { throw "no value $name" }
    return $this.Values[$name].Kind
  }
  [void] SetValue([string] $name, [object] $data) { $this.SetValue($name, $data, 'String') }
  [void] SetValue([string] $name, [object] $data, [Microsoft.Win32.RegistryValueKind] $kind) {
    if ($null -eq $data) { throw 'no data' }
    $stored = $data
    if ($kind -in 'String', 'ExpandString') { $stored = $data.ToString() }
    elseif ($kind -eq 'DWord') { $stored = [Convert]::ToInt32($data) }
    elseif ($kind -eq 'QWord') { $stored = [Convert]::ToInt64($data) }
    elseif ($kind -eq 'MultiString') { if ($data -isnot [string[]]) { throw "MultiString takes string[], not $($data.GetType())" } }
    elseif ($data -isnot [byte[]]) { throw "$kind takes byte[], not $($data.GetType())" }
    [FakeKey]::Write()
    $this.Values[$name] = @{ Data = $stored; Kind = $kind }
    $this.ValueCount = $this.Values.Count
  }
  [void] DeleteValue([string] $name, [bool] $throwIfMissing) {
    if (-not $this.Values.ContainsKey($name)) { if ($throwIfMissing) { throw "no value $name" }; return }
    [FakeKey]::Write()
    [void] $this.Values.Remove($name)
    $this.ValueCount = $this.Values.Count
  }
  # Every key and value below this key, one text each.
  [void] Dump([Collections.Generic.List[string]] $lines) {
    foreach ($step in $this.Keys.Values) { $lines.Add("[$($step.Name)]"); $step.Dump($lines) }
    foreach ($pair in $this.Values.GetEnumerator()) {
      $lines.Add("$($this.Name)\\$($pair.Key)=$($pair.Value.Kind):$($pair.Value.Data.Count):$($pair.Value.Data -join '|')")
    }
  }
}

$scenarios = [IO.File]::ReadAllText($args[0]) | ConvertFrom-Json -AsHashtable
$results = foreach ($scenario in @($scenarios)) {
  [FakeKey]::Hives = @{}; [FakeKey]::WritesLeft = -1
  # A real hive has its top keys from the start.
  foreach ($hive in 'LocalMachine', 'CurrentUser') { [void] [FakeKey]::OpenBaseKey($hive, 'Registry64').CreateSubKey('SOFTWARE') }
  $steps = foreach ($step in $scenario.steps) {
    $block = [scriptblock]::Create($step.script.Replace('[Microsoft.Win32.RegistryKey]', '[FakeKey]'))
    [FakeKey]::WritesLeft = $step.writes
    $failure = ''
    $printed = @()
    try { $printed = @(& $block) } catch { $failure = "$_" }
    $lines = [Collections.Generic.List[string]]::new()
    foreach ($hive in 'LocalMachine', 'CurrentUser') { [FakeKey]::OpenBaseKey($hive, 'Registry64').Dump($lines) }
    @{ printed = @($printed | ForEach-Object { "$_" }); failure = $failure; left = $lines.ToArray() }
  }
  @{ steps = @($steps) }
}
[IO.File]::WriteAllText($args[1], (ConvertTo-Json -InputObject @($results) -Depth 6))
