import { undoData, type Hive, type RegistryChange } from './change.ts';
import { KINDS, psData, psString } from './powershell-literal.ts';
import { undoScript } from './powershell-undo.ts';
import { NET_HIVES, openHive, stateKey, unit } from './powershell-unit.ts';

/** The list of changes as hashtables; with `Hive` only where the changes touch both hives. */
function changeList(changes: readonly RegistryChange[], mixed: boolean): string[] {
  return changes.flatMap((change, at) => {
    const hive = mixed ? `Hive = ${psString(NET_HIVES[change.hive])}; ` : '';
    const data = psData(change.type, change.data);
    return [
      `${at === 0 ? '$changes = ' : '           '}@{ ${hive}Key = ${psString(change.key)}`,
      `  Name = ${psString(change.name)}; Kind = '${KINDS[change.type]}'; Data = ${data} }${at < changes.length - 1 ? ',' : ''}`,
    ];
  });
}

/** Reads the present value into `$now` and `$kind`; both stay as they were set before where there is none. */
const READ = [
  '  $key = $hive.OpenSubKey($c.Key)',
  '  if ($key -and $key.GetValueNames() -contains $c.Name) {',
  "    $now = $key.GetValue($c.Name, $null, 'DoNotExpandEnvironmentNames'); $kind = $key.GetValueKind($c.Name)",
];

/** The present value as a person reads it: .NET gives a DWORD as a signed number. */
const SHOW = '$(if ($now -is [int]) { $now -band 4294967295 } else { $now })';

const hivesOf = (changes: readonly RegistryChange[]): Hive[] => [...new Set(changes.map(({ hive }) => hive))];

function head(changes: readonly RegistryChange[]): { top: string[]; loop: string[]; list: string[] } {
  const hives = hivesOf(changes);
  const [only] = hives;
  const mixed = hives.length > 1 || only === undefined;
  return {
    top: mixed ? [] : [openHive(psString(NET_HIVES[only]))],
    loop: mixed ? [`  ${openHive('$c.Hive')}`] : [],
    list: changeList(changes, mixed),
  };
}

/** Shows what is there, saves it (what an earlier run saved stays), then sets every value. */
function applyScript(slug: string, changes: readonly RegistryChange[]): string {
  const { top, loop, list } = head(changes);
  return unit(hivesOf(changes), [
    ...top,
    ...list,
    'foreach ($c in $changes) {  # Show and save what is there. What an earlier run saved stays.',
    ...loop,
    "  $what = 'absent'; $now = ''; $kind = 'String'",
    ...READ,
    "    $what = 'value'; if ($kind -eq 'Unknown') { throw \"$($c.Name) has a type that cannot be saved.\" }",
    '  }',
    `  "Before: $($c.Key)\\$($c.Name): $what ${SHOW}"`,
    `  $undo = $hive.CreateSubKey(${psString(stateKey(slug))})`,
    "  for ($k = $c.Key; -not $hive.OpenSubKey($k); $k = $k -replace '\\\\?[^\\\\]+$') { $undo.SetValue(\"made $k\", '') }",
    "  $id = $c.Key + '\\\\' + $c.Name; $saved = $undo.GetValueNames()",
    '  if ($saved -contains "value $id" -or $saved -contains "absent $id") { continue }',
    '  $undo.SetValue("$what $id", $now, $kind)',
    '}',
    'foreach ($c in $changes) {',
    ...loop,
    '  $hive.CreateSubKey($c.Key).SetValue($c.Name, $c.Data, $c.Kind)',
    '  "Set: $($c.Key)\\$($c.Name)"',
    '}',
  ]);
}

/** Compares value and type with what apply sets; only reads. */
function verifyScript(changes: readonly RegistryChange[]): string {
  const { top, loop, list } = head(changes);
  return unit(hivesOf(changes), [
    ...top,
    ...list,
    'foreach ($c in $changes) {',
    ...loop,
    "  $word = 'DIFFERENT'; $now = ''; $kind = 'absent'",
    ...READ,
    '  }',
    '  if ("$kind" -eq $c.Kind -and ($now -join "`n").Equals($c.Data -join "`n")) { $word = \'OK\' }',
    `  "$($word): $($c.Key)\\$($c.Name): $kind ${SHOW}"`,
    '}',
  ]);
}

/** The three PowerShell scripts of a fix, ASCII with LF, each complete in itself, for Windows PowerShell 5.1 and PowerShell 7. */
export interface PowerShellForms {
  readonly apply: string;
  readonly verify: string;
  readonly undo: string;
}

/**
 * Makes apply, verify and undo for changes that `checkChanges` accepts.
 *
 * They use .NET's `RegistryKey` and not the registry provider: the provider reads `/` in a key (`RC4 128/128`) as a
 * separator, `New-Item -Force` empties a key that exists, and it cannot hand out an unexpanded value with its type.
 * `Registry64` reaches the same keys from a 32-bit console. State: values of `SOFTWARE\discreason\undo\<slug>` in the hive of
 * the change, named `value KEY\\NAME` (old data, old type), `absent KEY\\NAME` and `made KEY`; one record is one write, and
 * all are written before the first change, so that a script that breaks off anywhere can be undone.
 *
 * @throws RangeError if `checkChanges` would refuse the data.
 */
export function powershellForms(slug: string, changes: readonly RegistryChange[]): PowerShellForms {
  return {
    apply: applyScript(slug, changes),
    verify: verifyScript(changes),
    undo: undoScript(
      slug,
      hivesOf(changes),
      changes.filter((change) => undoData(change) !== 'saved'),
    ),
  };
}
