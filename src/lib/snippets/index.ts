import type { Form, RegistryChange } from './change.ts';
import { checkChanges } from './check.ts';
import { powershellForms, type PowerShellForms } from './powershell.ts';
import { regExeForms, type RegExeForms } from './reg-exe.ts';
import { regForms } from './reg-file.ts';

export type { Form, Hive, RegistryChange, RegistryData, RegistryType } from './change.ts';
export { REGISTRY_TYPES } from './change.ts';
export { checkChange, checkChanges, type Problem } from './check.ts';
export { eventQuery, type EventQuery } from './event-query.ts';
export { encodePs1File, encodeRegFile } from './encode.ts';

/** Every form in which a reader can take the registry changes of a fix. Texts have LF; `encode…File` makes downloads. */
export interface Snippets {
  readonly powershell: PowerShellForms;
  readonly reg: { readonly apply: Form; readonly undo: Form };
  readonly regExe: RegExeForms;
}

/**
 * Makes every form of the changes of a fix.
 *
 * @param slug the fix's folder name; the state for undo is saved under it
 * @param changes at least one
 * @throws RangeError that lists the problems of `checkChanges`, or says that there is no change
 */
export function snippetsOf(slug: string, changes: readonly RegistryChange[]): Snippets {
  const problems = checkChanges(slug, changes);
  if (problems.length > 0)
    throw new RangeError(`${slug}: ${problems.map(({ field, problem }) => `${field}: ${problem}`).join('; ')}`);
  if (changes.length === 0) throw new RangeError(`${slug}: no change to make a snippet of`);
  return { powershell: powershellForms(slug, changes), reg: regForms(changes), regExe: regExeForms(changes) };
}
