import { draw } from './box.ts';
import { drawComposed } from './composed.ts';
import { one } from './dom.ts';
import { look } from './index-data.ts';
import { withWindows } from './windows.ts';
import { searchWords } from './word-search.ts';

/** /lookup/?q=…: goes to the one page that is right; else shows every reading, and the pages that hold the words. */
const text = new URLSearchParams(location.search).get('q') ?? '';
if (text.trim() !== '') {
  const result = await look(text);
  one('[data-box] textarea', HTMLTextAreaElement).value = text;
  if (result.url !== null && result.composed === null) location.replace(result.url);
  else {
    draw(one('[data-box]', HTMLFormElement), text, await withWindows(text, result));
    if (result.composed) await drawComposed(result.composed.code, result.composed.extended);
    else await searchWords(text, result.codes);
  }
}
