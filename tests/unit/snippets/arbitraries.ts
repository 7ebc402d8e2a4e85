import fc from 'fast-check';
import type { RegistryChange, RegistryData, RegistryType } from '../../../src/lib/snippets/index.ts';
import { REGISTRY_TYPES } from '../../../src/lib/snippets/index.ts';

/** Characters that some form must escape, more often than chance would bring them. */
const AWKWARD = [
  ...'\'"`$%^&|<>!()[]{}\\/;,=@-*?# \n\r\t',
  '\u2018',
  '\u2019',
  '\u201c',
  '\u201d',
  '\u201b',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ud83d\ude00',
  '\u00e9',
];

const text = (unit: fc.Arbitrary<string>) =>
  fc
    .string({ unit: fc.oneof(fc.constantFrom(...AWKWARD), unit), maxLength: 24 })
    .map((value) => value.replaceAll('\0', ''));

/** Text for REG_SZ: any UTF-16 but NUL; `binary` also gives halves of surrogate pairs. */
export const anyText = text(
  fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom('\ud800', '\udc01')),
);
const wholeText = text(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }));

const printable = (value: string): string => value.replaceAll(/[\u0000-\u001f\u007f]/g, '_');
const step = wholeText.map((value) => `k${printable(value).replaceAll('\\', '_')}`);
const key = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => ['SOFTWARE', ...steps].join('\\'));
const name = fc.oneof(wholeText.map(printable), fc.constant(''));
const hexPairs = fc
  .uint8Array({ maxLength: 40 })
  .map((bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' '));

const dataOf = (texts: fc.Arbitrary<string>): Record<RegistryType, fc.Arbitrary<RegistryData>> => ({
  REG_SZ: texts,
  REG_EXPAND_SZ: texts,
  REG_MULTI_SZ: fc.array(
    texts.filter((value) => value !== ''),
    { maxLength: 4 },
  ),
  REG_DWORD: fc.oneof(
    fc.nat(),
    fc.integer({ min: 0, max: 0xffff_ffff }),
    fc.constantFrom(0x7fff_ffff, 0x8000_0000, 0xffff_ffff),
  ),
  REG_QWORD: fc
    .oneof(fc.bigInt({ min: 0n, max: 0xffff_ffff_ffff_ffffn }), fc.constantFrom(0n, 1n << 63n, (1n << 63n) - 1n))
    .map(String),
  REG_BINARY: hexPairs,
});

const changeOf = (texts: fc.Arbitrary<string>): fc.Arbitrary<RegistryChange> =>
  fc.constantFrom(...REGISTRY_TYPES).chain((type) => {
    const data = dataOf(texts)[type];
    const undo = fc.oneof(
      fc.constant('previous' as const),
      fc.constant('delete' as const),
      data.map((value) => ({ data: value })),
    );
    return fc.record({
      hive: fc.constantFrom('HKLM' as const, 'HKCU' as const),
      key,
      name,
      type: fc.constant(type),
      data,
      undo,
    });
  });

const idOf = ({ hive, key, name }: RegistryChange): string => `${hive}${key}\\\\${name}`.toLowerCase();

/** One change that `checkChange` accepts, with any data of any type. */
export const change = changeOf(anyText);
/** Changes of one fix, without halves of surrogate pairs (JSON between two programs would not carry them). */
export const changes = fc.uniqueArray(changeOf(wholeText), { minLength: 1, maxLength: 4, selector: idOf });
/** Changes of one fix with any data. */
export const anyChanges = fc.uniqueArray(change, { minLength: 1, maxLength: 4, selector: idOf });
