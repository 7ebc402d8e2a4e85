import { draw } from './box.ts';
import { drawComposed } from './composed.ts';
import { one } from './dom.ts';
import { look } from './index-data.ts';
import { withWindows } from './windows.ts';
import { searchWords } from './word-search.ts';

/** /lookup/?q=…: goes to the one page that is right; else shows every reading, or the pages that hold the words. */
async function answer(text: string): Promise<void> {
  const result = await look(text);
  if (result.url !== null && result.composed === null) {
    location.replace(result.url);
    return;
  }
  const more = await withWindows(text, result);
  draw(one('[data-box]', HTMLFormElement), text, more);
  if (result.composed) await drawComposed(result.composed.code, result.composed.extended);
  else if (more.answers.length === 0 && result.kind === 'text' && result.remark === null) {
    one('[data-status]', HTMLElement).textContent = 'No code in here. Pages with these words stand below.';
    await searchWords(text);
  }
}

const text = new URLSearchParams(location.search).get('q') ?? '';
if (text.trim() !== '') {
  one('[data-box] textarea', HTMLTextAreaElement).value = text;
  try {
    await answer(text);
  } catch {
    one('[data-answers]', HTMLElement).hidden = false;
    one('[data-status]', HTMLElement).textContent =
      'Not everything could be loaded. Reload this page, or go by the list of codes at /codes/.';
  }
}
