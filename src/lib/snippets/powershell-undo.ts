import { undoData, type Hive, type RegistryChange } from './change.ts';
import { KINDS, psData, psString } from './powershell-literal.ts';
import { NET_HIVES, openHive, STATE_ROOT, stateKey, unit } from './powershell-unit.ts';

/** Statements for a change whose undo needs no saved state: the value is removed, or set to what the author said. */
function direct(change: RegistryChange): string[] {
  const data = undoData(change);
  const key = psString(change.key);
  const name = psString(change.name);
  if (data === null || data === 'saved')
    return [
      `$key = $hive.OpenSubKey(${key}, $true)`,
      `if ($key) { $key.DeleteValue(${name}, $false) }`,
      `'Removed: ' + ${psString(`${change.key}\\${change.name}`)}`,
    ];
  const value = `${name}, ${psData(change.type, data)}, '${KINDS[change.type]}'`;
  return [`$hive.CreateSubKey(${key}).SetValue(${value})`, `'Set: ' + ${psString(`${change.key}\\${change.name}`)}`];
}

/** Puts back what is saved in one hive, does the direct undos, removes empty keys that apply made, then the saved state. */
function undoHive(slug: string, fixed: readonly RegistryChange[]): string[] {
  // A value with a fixed undo never passes through what was saved: it could be the unsafe value the author rules out.
  const ids = fixed.map(({ key, name }) => psString(`${key}\\\\${name}`)).join(', ');
  const skip = fixed.length > 0 ? [`  if (${ids} -contains $id) { continue }`] : [];
  return [
    `$state = ${psString(stateKey(slug))}`,
    '$undo = $hive.OpenSubKey($state); $saved = @()',
    'if ($undo) { $saved = $undo.GetValueNames() }',
    `if (-not $saved) { "Nothing is saved for ${slug} in $($hive): no value was put back." }`,
    "foreach ($entry in $saved -notlike 'made *') {",
    "  $what, $id = $entry -split ' ', 2",
    ...skip,
    "  $path, $name = $id -split '\\\\\\\\', 2",
    "  if ($what -eq 'value') {",
    "    $old = $undo.GetValue($entry, $null, 'DoNotExpandEnvironmentNames')",
    '    $hive.CreateSubKey($path).SetValue($name, $old, $undo.GetValueKind($entry))',
    '  } else {',
    '    $key = $hive.OpenSubKey($path, $true)',
    '    if ($key) { $key.DeleteValue($name, $false) }',
    '  }',
    '  "Put back: $path\\$name"',
    '}',
    ...fixed.flatMap(direct),
    "$made = @($saved -like 'made *' -replace '^made ' | Sort-Object -Property 'Length' -Descending)",
    `foreach ($path in $made + $state, '${STATE_ROOT}\\undo', '${STATE_ROOT}') {`,
    '  $key = $hive.OpenSubKey($path)',
    '  $empty = $key -and $key.ValueCount + $key.SubKeyCount -eq 0',
    '  if ($empty -or ($undo -and $path -eq $state)) { $hive.DeleteSubKey($path) }',
    '}',
  ];
}

/**
 * The undo of a fix. It is made from the saved state alone, so that it also undoes what an older version of the fix set;
 * only `fixed` changes (undo `delete` or `{ data }`) are done whether anything is saved or not. It can be run again after
 * it broke off.
 *
 * @param hives hives the fix touches
 * @param fixed the changes whose undo needs no saved state
 */
export function undoScript(slug: string, hives: readonly Hive[], fixed: readonly RegistryChange[]): string {
  const [only] = hives;
  if (hives.length === 1 && only !== undefined)
    return unit(hives, [openHive(`'${NET_HIVES[only]}'`), ...undoHive(slug, fixed)]);
  return unit(
    hives,
    hives.flatMap((hive) => [
      openHive(`'${NET_HIVES[hive]}'`),
      ...undoHive(
        slug,
        fixed.filter((change) => change.hive === hive),
      ),
    ]),
  );
}
