import { pathToQuery } from '../lib/lookup/index.ts';
import { draw } from './box.ts';
import { one } from './dom.ts';
import { look } from './index-data.ts';
import { withWindows } from './windows.ts';

const text = pathToQuery(location.pathname);
const say = (sentence: string) => {
  one('[data-not-found]', HTMLElement).textContent = sentence;
};

/** The 404 page reads its own address and offers the pages it may have meant. It never jumps: the address was wrong. */
try {
  const result = await withWindows(text, await look(text));
  if (result.kind === 'codes') {
    one('[data-box] textarea', HTMLTextAreaElement).value = text;
    draw(one('[data-box]', HTMLFormElement), text, result);
    say('The address holds a code. This is what it may have meant:');
  } else if (result.remark === 'cut off') say('The address holds something like a code, cut off or mistyped.');
  else say('The address holds no code that can be read.');
} catch {
  say('The list of codes could not be loaded. It stands at /codes/.');
}
