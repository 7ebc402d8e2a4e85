import { pathToQuery } from '../lib/lookup/index.ts';
import { draw } from './box.ts';
import { one } from './dom.ts';
import { look } from './index-data.ts';
import { withWindows } from './windows.ts';

/** The 404 page reads its own address and offers the pages it may have meant. It never jumps: the address was wrong. */
const text = pathToQuery(location.pathname);
const result = await withWindows(text, await look(text));
if (result.kind === 'codes') {
  one('[data-box] textarea', HTMLTextAreaElement).value = text;
  draw(one('[data-box]', HTMLFormElement), text, result);
  one('[data-not-found]', HTMLElement).textContent = 'The address holds a code. This is what it may have meant:';
} else {
  one('[data-not-found]', HTMLElement).textContent = 'The address holds no code that can be read.';
}
