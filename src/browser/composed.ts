import type { Found } from '../lib/lookup/index.ts';
import { element, one } from './dom.ts';

type Half = { answer: string; first: string | null };

/** What a number of the dialog says alone. */
function half({ family, value, url }: Found, halves: Readonly<Record<string, Half>>, field: string): HTMLElement {
  const known = halves[`${family}/${value}`];
  return element(
    'div',
    {},
    element('dt', {}, url ? element('a', { href: url, className: 'mono' }, value) : value, ` ${field}`),
    element(
      'dd',
      {},
      element('p', {}, known?.answer ?? ''),
      known?.first ? element('p', {}, `First: ${known.first}`) : '',
    ),
  );
}

/** Composes an answer for two known codes whose pair has no page. */
export async function drawComposed(code: Found, extended: Found): Promise<void> {
  const response = await fetch('/halves.json');
  if (!response.ok) throw new Error(`halves.json: ${response.status}`);
  const halves = (await response.json()) as Record<string, Half>;
  const section = one('[data-composed]', HTMLElement);
  one('#composed', HTMLElement, section).textContent = `${code.value} with extended ${extended.value}`;
  one('[data-composed-list]', HTMLElement, section).replaceChildren(
    half(code, halves, 'the first number'),
    half(extended, halves, 'the second number'),
  );
  section.hidden = false;
}
