/** All elements that match, as HTML elements. */
export const all = (selector: string, inside: ParentNode = document): HTMLElement[] => [
  ...inside.querySelectorAll<HTMLElement>(selector),
];

/** The first element that matches and is of that class. Throws where the page lacks it: then page and script disagree. */
export function one<T extends HTMLElement>(selector: string, type: new () => T, inside: ParentNode = document): T {
  const found = inside.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`No ${type.name} matches ${selector}`);
  return found;
}

/** A new element with text or children. Text is only ever text: the pages run under Trusted Types. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
