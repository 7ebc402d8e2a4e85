import { Marked } from 'marked';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const marked = new Marked({ renderer: { html: ({ text }) => escape(text) } });

/** HTML of one line of inline Markdown. Raw HTML in it is shown as text. */
export const prose = (line: string): string => marked.parseInline(line, { async: false });

/** The line without its Markdown, for titles, descriptions and search. */
export const plain = (line: string): string => line.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replace(/[`*]/g, '');
