import {
  anatomy,
  drawChoice,
  drawNames,
  drawPages,
  drawReading,
  drawValue,
  readValue,
  type Tree,
} from '../lib/windows/index.ts';
import { element, one } from './dom.ts';
import { pagesWith } from './index-data.ts';
import { pagesOf } from './pages-of.ts';
import { names, symbols } from './windows.ts';

/** /decode/?q=…: draws a value, or the value of a Windows name, in place of the example. */
const form = one('[data-decode]', HTMLFormElement);
const field = one('input', HTMLInputElement, form);
const status = one('[data-decode-status]', HTMLElement);
const output = one('[data-decoded]', HTMLElement);

/** A tree as nodes. Text is only ever text, and attributes come from our own code. */
function nodeOf(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const made = document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) made.setAttribute(name, value);
  made.append(...tree.children.map(nodeOf));
  return made;
}

const section = (title: string, ...trees: Tree[]) =>
  element('section', {}, element('h3', {}, title), ...trees.map(nodeOf));

/** Names of Remote Desktop that no header of Windows has. */
const namesOfOurs = async (prefix: string, windows: readonly { symbol: string }[]) =>
  (await pagesWith(prefix)).filter(({ title }) => !windows.some(({ symbol }) => symbol === title)).slice(0, 50);

/** Draws what can be said at once, then the names and the pages when they have come. */
async function drawAll(value: number, first: string, found: ReturnType<typeof names>, isCurrent: () => boolean) {
  const readings = anatomy(value);
  const ordered = readings.toSorted((a, b) => Number(b.reader === first) - Number(a.reader === first));
  const ways = ordered.map((reading) => nodeOf(drawReading(value, reading)));
  output.replaceChildren(nodeOf(drawValue(value)), ...ways);
  status.textContent = `${readings.length} ways to read it.`;
  const [known, pages] = await Promise.all([found, found.then((rows) => pagesOf(value, readings, rows))]);
  if (!isCurrent()) return;
  const links = pages.length > 0 ? [section('Pages about it', drawPages(pages))] : [];
  output.replaceChildren(nodeOf(drawValue(value)), section('Windows names', drawNames(known)), ...links, ...ways);
}

let asked = 0;
async function decode(text: string): Promise<void> {
  const mine = ++asked;
  const isCurrent = () => mine === asked;
  const value = readValue(text);
  if (value !== null) return drawAll(value, '', names(value), isCurrent);
  const found = await symbols(text.trim());
  if (!isCurrent()) return;
  const whole = found.rows.filter(({ symbol }) => symbol.toUpperCase() === text.trim().toUpperCase());
  const [only] = whole;
  if (only !== undefined && whole.length === 1)
    return drawAll(only.value, only.table, Promise.resolve(found.namesOf(only.value)), isCurrent);
  const pages = await namesOfOurs(text.trim(), found.rows);
  if (!isCurrent()) return;
  output.replaceChildren(
    ...(pages.length > 0 ? [element('h2', {}, 'Names of Remote Desktop'), nodeOf(drawPages(pages))] : []),
    ...(found.rows.length > 0 ? [nodeOf(drawChoice(found.rows.slice(0, 50)))] : []),
  );
  status.textContent =
    found.rows.length > 0
      ? `Windows names that begin so: ${found.rows.length}.`
      : pages.length > 0
        ? `Names of Remote Desktop that begin so: ${pages.length}.`
        : 'No 32-bit value, and no name begins so.';
}

const run = () => {
  decode(field.value).catch(() => {
    if (readValue(field.value) === null) output.replaceChildren();
    status.textContent = 'The names could not be loaded. Try again; a number is read without them.';
  });
};
let timer = 0;
const show = () => {
  clearTimeout(timer);
  if (field.value.trim() === '') return;
  history.replaceState(null, '', `?q=${encodeURIComponent(field.value.trim())}`);
  run();
};
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(show, 300);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
field.value = new URLSearchParams(location.search).get('q') ?? '';
if (field.value.trim() !== '') run();
