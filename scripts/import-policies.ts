import { readFileSync, writeFileSync } from 'node:fs';

// Reduces a table of Group Policy settings to what the check of registry changes needs.
// Use: node scripts/import-policies.ts <policies.json> [data/policies/policies.json]

/** Whatever a row or an element of a row may hold; everything is a text in the source. */
type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('not a row of the table');
  return { ...value };
};
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new TypeError(`${name} is not a text in ${JSON.stringify(fields)}`);
  return value;
}
const optional = (fields: Fields, name: string): Fields =>
  fields[name] === undefined ? {} : { [name]: text(fields, name) };

const element = (value: unknown): Fields => {
  const fields = fieldsOf(value);
  const items = listOf(fields['items']).map((item) => {
    const { label, value: data } = fieldsOf(item);
    return { label, value: data };
  });
  return {
    type: text(fields, 'type'),
    ...optional(fields, 'valueName'),
    ...optional(fields, 'key'),
    ...optional(fields, 'minValue'),
    ...optional(fields, 'maxValue'),
    ...(items.length === 0 ? {} : { items }),
  };
};

/** One setting; keys lose a backslash that some templates leave at the end. */
const setting = (value: unknown): Fields => {
  const fields = fieldsOf(value);
  const elements = listOf(fields['elements']).map(element);
  return {
    admx: text(fields, 'admx'),
    name: text(fields, 'name'),
    class: text(fields, 'class'),
    display: text(fields, 'display'),
    category: text(fields, 'category'),
    key: text(fields, 'key').replace(/\\+$/, ''),
    ...optional(fields, 'value'),
    ...optional(fields, 'enabledValue'),
    ...optional(fields, 'disabledValue'),
    ...(elements.length === 0 ? {} : { elements }),
  };
};

const [from, to = 'data/policies/policies.json'] = process.argv.slice(2);
if (from === undefined) {
  console.error('use: node scripts/import-policies.ts <policies.json> [data/policies/policies.json]');
  process.exit(2);
}
const table = fieldsOf(JSON.parse(readFileSync(from, 'utf8')));
const lines = listOf(table['rows'])
  .map((row) => JSON.stringify(setting(row)))
  .toSorted();
const provenance = {
  what: 'Group Policy settings that touch Remote Desktop: registry key, value name and allowed values, as the administrative templates define them. The values are texts; numbers are REG_DWORD.',
  sources: listOf(table['sources']),
  madeBy: 'scripts/import-policies.ts',
};
writeFileSync(to, `{\n"provenance": ${JSON.stringify(provenance)},\n"policies": [\n${lines.join(',\n')}\n]\n}\n`);
console.log(`${lines.length} settings in ${to}`);
