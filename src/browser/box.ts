import address from '../styles/box.css?url';
import { element, one } from './dom.ts';
import { look } from './index-data.ts';
import type { Why } from '../lib/codes/index.ts';
import type { Result } from '../lib/lookup/index.ts';

/** The type checks the words; the grammar itself is loaded later. */
const ALERT: Why = 'TLS alert that Schannel reports';

/** Longer texts stay here: an address cannot hold them, and a log may name people. */
const LONGEST_QUERY = 1000;

const said = ({ kind, codes, answers, remark }: Result): string => {
  if (remark === 'success') return 'Zero is success, not an error.';
  if (remark === 'cut off') return 'No code in here: what looks like one is cut off or mistyped.';
  if (kind === 'text' && answers[0]?.reason === ALERT) return 'No code of Remote Desktop, but a TLS alert:';
  if (kind === 'text' && answers.length > 0) return 'Codes whose name begins so:';
  if (kind === 'text') return 'No code in here. Enter searches the pages for these words.';
  if (answers.length === 0) return 'Read, but no page of ours is about it:';
  return codes.length === 1 ? 'Read one code:' : `Read ${codes.length} codes:`;
};

/** Draws what was recognised in `text`, in the reader's own spelling, and the pages that answer it. */
export function draw(form: HTMLElement, text: string, result: Result): void {
  const status = one('[data-status]', HTMLElement, form);
  const chips = result.codes.map(({ family, start, end }) =>
    element('span', { className: 'chip', title: family }, text.slice(start, end)),
  );
  status.replaceChildren(said(result), ' ', ...chips);
  one('[data-list]', HTMLElement, form).replaceChildren(
    ...result.answers.map(({ url, title, reason }) =>
      element('li', {}, element('a', { href: url }, element('b', {}, title), element('small', {}, reason))),
    ),
  );
  one('[data-answers]', HTMLElement, form).hidden = text.trim() === '';
}

/** Makes the box answer: while typing it only shows, Enter goes to the one page that is right, else to /lookup/. */
export function attach(form: HTMLFormElement): void {
  const field = one('textarea', HTMLTextAreaElement, form);
  let asked = 0;
  const show = async () => {
    const mine = ++asked;
    const text = field.value;
    const result = await look(text);
    if (mine !== asked) return;
    draw(form, text, result);
    // Windows names come from a file of their own: only for what stands still, not for every key.
    await new Promise((resolve) => setTimeout(resolve, 250));
    if (mine !== asked) return;
    const { withWindows } = await import('./windows.ts');
    const more = await withWindows(text, result);
    if (mine === asked && more.answers.length > result.answers.length) draw(form, text, more);
  };
  const go = async () => {
    const { url } = await look(field.value);
    if (url !== null) location.assign(url);
    else if (field.value.length <= LONGEST_QUERY) location.assign(`/lookup/?q=${encodeURIComponent(field.value)}`);
    else {
      await show();
      form.querySelector<HTMLElement>('[data-list] a')?.focus();
    }
  };
  const failed = () => {
    one('[data-answers]', HTMLElement, form).hidden = false;
    one('[data-status]', HTMLElement, form).textContent =
      'The list of codes could not be loaded. It stands at /codes/.';
  };

  field.addEventListener('input', () => void show().catch(failed));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void go().catch(failed);
  });
  form.addEventListener('keydown', (event) => {
    const links = [...form.querySelectorAll<HTMLElement>('[data-list] a')];
    const at = links.findIndex((link) => link === document.activeElement);
    const inField = document.activeElement === field;
    if (event.key === 'Enter' && inField && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    } else if (event.key === 'ArrowDown' && (at >= 0 || (inField && onLastLine(field)))) {
      event.preventDefault();
      (links[at + 1] ?? links[at])?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (links[at - 1] ?? field).focus();
    } else if (event.key === 'Escape') {
      one('[data-answers]', HTMLElement, form).hidden = true;
      field.focus();
    }
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    const within = relatedTarget instanceof Node && form.contains(relatedTarget);
    if (!within && !form.classList.contains('large')) one('[data-answers]', HTMLElement, form).hidden = true;
  });
  if (field.value.trim() !== '') void show().catch(failed);
}

/** The styles of the answers come with the box, so that no page pays for them before somebody asks. */
document.head.append(element('link', { rel: 'stylesheet', href: address }));

const onLastLine = ({ value, selectionEnd }: HTMLTextAreaElement) => !value.slice(selectionEnd).includes('\n');
