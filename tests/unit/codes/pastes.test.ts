import { describe, expect, it } from 'vitest';
import { FAMILIES, parse } from '../../../src/lib/codes/index.ts';
import { PASTES } from './pastes.ts';

/** `family/value` of the first reading of every place. */
function firsts(text: string): string[] {
  const found = parse(text);
  return found
    .filter(({ start }, i) => i === 0 || found[i - 1]?.start !== start)
    .map(({ family, value }) => `${family}/${value}`);
}

describe('real pastes', () => {
  it('are many, of every family, and noise among them', () => {
    const noise = PASTES.filter(({ expect: codes }) => codes.length === 0);
    expect(PASTES.length - noise.length).toBeGreaterThanOrEqual(150);
    expect(noise.length).toBeGreaterThanOrEqual(60);
    const families = new Set(PASTES.flatMap(({ expect: codes }) => codes.map((code) => code.split('/')[0])));
    expect([...families].sort()).toEqual([...FAMILIES].sort());
  });
  it.each(PASTES.map((paste) => [`${paste.file} ${paste.source}`, paste] as const))('%s', (_, paste) => {
    expect(firsts(paste.text)).toEqual(paste.expect);
    if (paste.provider === null) return;
    for (const { family, provider } of parse(paste.text)) if (family === 'event') expect(provider).toBe(paste.provider);
  });
  it('read the same with line ends of Windows, and inside other text', () => {
    for (const { text, expect: codes } of PASTES) {
      expect(firsts(text.replace(/\r?\n/g, '\r\n'))).toEqual(codes);
      expect(firsts(`Hello all,\n\n${text}\n\nThanks!`)).toEqual(codes);
    }
  });
});
