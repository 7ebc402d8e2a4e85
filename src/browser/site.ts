import { all } from './dom.ts';

/** What every page does: theme, remembered form of snippets, copying, and the box as soon as somebody touches it. */

const store = (key: string, value: string) => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is blocked: the choice lasts until the page is left.
  }
};

const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');

for (const button of all('[data-theme-toggle]')) {
  const isDark = () => (root.dataset['theme'] ?? (dark.matches ? 'dark' : 'light')) === 'dark';
  const label = () => {
    button.textContent = isDark() ? 'Light' : 'Dark';
    button.title = `Switch to ${isDark() ? 'light' : 'dark'} colours`;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    store('theme', root.dataset['theme']);
    label();
  });
  dark.addEventListener('change', label);
  label();
}

/** Shows `form` in every snippet that has it. */
const choose = (form: string) => {
  for (const radio of document.querySelectorAll<HTMLInputElement>('.tabs input')) {
    if (radio.value === form) radio.checked = true;
  }
};
if (root.dataset['form']) choose(root.dataset['form']);
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.closest('.tabs')) return;
  choose(target.value);
  store('form', target.value);
});

/** Copies and says so in place; the element beside the button is a live region. */
async function copy(button: HTMLElement, text: string) {
  const status = button.parentElement?.querySelector('.copied');
  try {
    await navigator.clipboard.writeText(text);
    if (status) status.textContent = `Copied ${text.length} characters`;
  } catch {
    if (status) status.textContent = 'Copying is blocked here: select the text and copy it by hand.';
  }
}
for (const button of all('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    void copy(button, button.closest('.form')?.querySelector('pre')?.textContent ?? '');
  });
}
for (const button of all('[data-copy-link]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    void copy(button, location.origin + location.pathname);
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-box]')) {
  const wake = () => import('./box.ts').then(({ attach }) => attach(form));
  form.addEventListener('focusin', () => void wake(), { once: true });
  if (form.contains(document.activeElement)) void wake();
}
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.querySelector<HTMLElement>('[data-box] textarea')?.focus();
});
