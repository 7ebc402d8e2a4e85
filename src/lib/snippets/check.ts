import type { RegistryChange } from './change.ts';
import { readValue } from './value.ts';

/** What is wrong with one field, and what to do. `field` is a path such as `key` or `undo.data`. */
export interface Problem {
  readonly field: string;
  readonly problem: string;
}

/** Microsoft, "Registry element size limits": a key name (one step of the path) has at most 255 characters. */
const MAX_STEP = 255;
/** The saved state is a value whose name holds key and name together; a value name has at most 16,383 characters. */
const MAX_PATH = 16_000;
const CONTROL = /[\u0000-\u001f\u007f]/;
const ROOT = /^(?:HKLM|HKCU|HKEY_[A-Z_]+|Computer)(?::|\\|$)/i;

function checkKey({ key, name }: RegistryChange): string[] {
  const problems: string[] = [];
  const steps = key.split('\\');
  if (ROOT.test(key)) problems.push('the key starts below the hive: remove the name of the hive');
  if (steps.some((step) => step === ''))
    problems.push('single backslashes between steps, none at the start or the end');
  if (CONTROL.test(key)) problems.push('remove the control character (line break, tab, NUL)');
  if (steps.some((step) => step.length > MAX_STEP))
    problems.push(`a step of the path has at most ${MAX_STEP} characters`);
  if (key.length + name.length > MAX_PATH) problems.push(`key and name have at most ${MAX_PATH} characters together`);
  return problems;
}

/**
 * What is wrong with a change that has the shape of the schema. An empty list means that every form can be made from it
 * (a form may still say why it cannot hold this value). Never throws, whatever text an author wrote.
 */
export function checkChange(change: RegistryChange): Problem[] {
  const problems = checkKey(change).map((problem): Problem => ({ field: 'key', problem }));
  if (CONTROL.test(change.name))
    problems.push({ field: 'name', problem: 'remove the control character (line break, tab, NUL)' });
  const data = readValue(change.type, change.data);
  if (typeof data === 'string') problems.push({ field: 'data', problem: data });
  if (typeof change.undo === 'object') {
    const undo = readValue(change.type, change.undo.data);
    if (typeof undo === 'string') problems.push({ field: 'undo.data', problem: undo });
  }
  return problems;
}

/**
 * What is wrong with the changes of one fix: the problems of each (field `changes[0].key`), the slug under which the state
 * is saved, and two changes to one value. Never throws.
 */
export function checkChanges(slug: string, changes: readonly RegistryChange[]): Problem[] {
  const problems = changes.flatMap((change, at) =>
    checkChange(change).map(({ field, problem }): Problem => ({ field: `changes[${at}].${field}`, problem })),
  );
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || slug.length > 100)
    problems.push({ field: 'slug', problem: 'lower-case letters, digits and single hyphens, at most 100' });
  const seen = new Set<string>();
  changes.forEach(({ hive, key, name }, at) => {
    const id = `${hive}\\${key}\\\\${name}`.toLowerCase();
    if (seen.has(id))
      problems.push({ field: `changes[${at}]`, problem: 'sets a value that an earlier change sets: keep one' });
    seen.add(id);
  });
  return problems;
}
