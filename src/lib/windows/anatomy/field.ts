/** What a family is called here; `event-56` is not a family of codes but a way an event stores one. */
export type Reader =
  | 'disconnect' | 'extended' | 'errinfo' | 'freerdp' | 'win32' | 'hresult' | 'ntstatus' | 'event-56'; // prettier-ignore

/** `documented`: the maker of the format says so. `inferred`: our conclusion from documented values. */
export type Strength = 'documented' | 'inferred';

/** Bits `high` to `low` of the value, both counted from 0 on the right, and what they say. */
export type Field = {
  readonly name: string;
  readonly high: number;
  readonly low: number;
  readonly value: number;
  readonly says: string;
  readonly strength: Strength;
};

/** One way to read a value: its fields cover all 32 bits from left to right. */
export type Anatomy = {
  readonly reader: Reader;
  readonly title: string;
  /** What the whole says under this reading. */
  readonly says: string;
  readonly strength: Strength;
  /** Where the layout stands, or what it was inferred from. */
  readonly source: { readonly title: string; readonly url: string };
  readonly fields: readonly Field[];
  /** A value that this one carries or stands for, to look at next. */
  readonly inside: { readonly value: number; readonly what: string } | null;
};

/** The bits `high` to `low` as a number. */
export const bits = (value: number, high: number, low: number): number =>
  Math.floor((value >>> 0) / 2 ** low) % 2 ** (high - low + 1);

/** A field of `value`; what it says may depend on the number in it. */
export function field(
  value: number,
  name: string,
  [high, low]: readonly [number, number],
  says: (n: number) => string,
  strength: Strength = 'documented',
): Field {
  const n = bits(value, high, low);
  return { name, high, low, value: n, says: says(n), strength };
}

/** `0x5`, and `0x0000d000` with eight digits. */
export const hex = (n: number, digits = 1): string => `0x${n.toString(16).padStart(digits, '0')}`;
