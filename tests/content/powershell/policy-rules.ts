import { readFileSync } from 'node:fs';
import type { RegistryChange, RegistryData } from '../../../src/lib/snippets/index.ts';

/** One registry value a Group Policy setting writes. */
interface Element {
  readonly type: 'boolean' | 'enum' | 'decimal' | 'text' | 'multiText' | 'list';
  readonly valueName?: string;
  readonly key?: string;
  readonly minValue?: string;
  readonly maxValue?: string;
  readonly items?: readonly { label: string; value: string }[];
}

interface Policy {
  readonly name: string;
  readonly class: 'Machine' | 'User' | 'Both';
  readonly display: string;
  readonly key: string;
  readonly value?: string;
  readonly enabledValue?: string;
  readonly disabledValue?: string;
  readonly elements?: readonly Element[];
}

const table: { policies: readonly Policy[] } = JSON.parse(
  readFileSync(new URL('../../../data/policies/policies.json', import.meta.url), 'utf8'),
);

/** Display names of all settings. */
export const SETTINGS: ReadonlySet<string> = new Set(table.policies.map(({ display }) => display));

const POLICY_KEYS = ['software\\policies\\', 'software\\microsoft\\windows\\currentversion\\policies\\'];
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A value a policy writes: its type, a test of the data, and the words for what is allowed. */
interface Allowed {
  readonly type: readonly string[];
  readonly fits: (data: RegistryData) => boolean;
  readonly words: string;
}

const anyOf = (values: readonly string[]): Allowed =>
  values.every((value) => /^\d+$/.test(value))
    ? { type: ['REG_DWORD'], fits: (data) => values.includes(String(data)), words: values.join(', ') }
    : { type: ['REG_SZ'], fits: (data) => typeof data === 'string' && values.includes(data), words: values.join(', ') };

const anything: Allowed['fits'] = () => true;

function allowedBy(element: Element): Allowed {
  const { minValue = '0', maxValue = '4294967295' } = element;
  switch (element.type) {
    case 'boolean':
      return anyOf(['0', '1']);
    case 'enum':
      return anyOf((element.items ?? []).map(({ value }) => value));
    case 'decimal': {
      const fits = (data: RegistryData): boolean =>
        Number(data) >= Number(minValue) && Number(data) <= Number(maxValue);
      return { type: ['REG_DWORD'], fits, words: `${minValue} to ${maxValue}` };
    }
    case 'multiText':
      return { type: ['REG_MULTI_SZ'], fits: anything, words: 'a list' };
    case 'text':
    case 'list':
      return { type: ['REG_SZ', 'REG_EXPAND_SZ'], fits: anything, words: 'text' };
  }
}

/** What the templates allow for a value; a setting without its own values writes 1 when it is enabled (ADMX schema). */
function allowedFor(policy: Policy, key: string, name: string): Allowed[] {
  const own =
    policy.value === name && same(policy.key, key)
      ? [anyOf([policy.enabledValue ?? '1', ...(policy.disabledValue === undefined ? [] : [policy.disabledValue])])]
      : [];
  const elements = (policy.elements ?? []).filter((element) =>
    element.type === 'list'
      ? same(element.key ?? policy.key, key)
      : element.valueName === name && same(element.key ?? policy.key, key),
  );
  return [...own, ...elements.map(allowedBy)];
}

/** What is wrong with a change of a policy value; nothing for a change elsewhere. */
export function policyProblems(change: RegistryChange): string[] {
  const { hive, key, name, type, data, undo } = change;
  if (!POLICY_KEYS.some((prefix) => `${key.toLowerCase()}\\`.startsWith(prefix))) return [];
  const rows = table.policies.filter((policy) => allowedFor(policy, key, name).length > 0);
  const value = `${key}\\${name}`;
  if (rows.length === 0) return [`${value}: no Group Policy setting writes this value`];
  const here = rows.filter((row) => row.class === 'Both' || row.class === (hive === 'HKLM' ? 'Machine' : 'User'));
  if (here.length === 0) return [`${value}: the setting does not exist in ${hive}`];
  const allowed = here.flatMap((row) => allowedFor(row, key, name));
  const typed = allowed.filter((one) => one.type.includes(type));
  if (typed.length === 0)
    return [`${value}: the setting writes ${allowed.flatMap((one) => one.type).join(' or ')}, not ${type}`];
  const written: RegistryData[] = [data, ...(typeof undo === 'object' ? [undo.data] : [])];
  return written
    .filter((one) => !typed.some(({ fits }) => fits(one)))
    .map((one) => `${value}: ${JSON.stringify(one)} is not among ${typed.map(({ words }) => words).join('; ')}`);
}
