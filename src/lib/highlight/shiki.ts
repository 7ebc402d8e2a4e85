import { createCssVariablesTheme, createHighlighter, type ShikiTransformer } from 'shiki';

/** Languages of our snippets. `bat` stands for commands of cmd.exe, `reg` for .reg files. */
export const LANGUAGES = ['powershell', 'bat', 'reg', 'sh', 'text'] as const;
export type Language = (typeof LANGUAGES)[number];

const theme = createCssVariablesTheme({ name: 'classes', variablePrefix: '--' });

/** The class of a token that has a colour, out of the theme's variable: `color:var(--token-string)` → `str`. */
const classOf = (style: unknown) => /--token-(function|string|comment|constant)\b/.exec(String(style))?.[1];

/**
 * Turns Shiki's inline styles into classes: `style=` breaks the Content-Security-Policy. Works on each element, so a
 * warm cache changes nothing (`transformerStyleToClass` collects its CSS aside and loses it there).
 */
const classes: ShikiTransformer = {
  name: 'classes',
  pre(node) {
    delete node.properties['style'];
    node.properties['class'] = 'code';
    node.properties['tabindex'] = '0';
  },
  line(node) {
    node.children = node.children.flatMap((span) => {
      if (span.type !== 'element') return [span];
      const token = classOf(span.properties['style']);
      delete span.properties['style'];
      if (token === undefined) return span.children;
      span.properties['class'] = token.slice(0, 3);
      return [span];
    });
  },
  code(node) {
    node.children = node.children.flatMap((line) => (line.type === 'element' ? line.children : [line]));
  },
};

/** What `astro.config.mjs` gives to the Markdown renderer. */
export const shikiConfig = { theme, transformers: [classes], wrap: false as const };

const highlighter = createHighlighter({ themes: [theme], langs: LANGUAGES.filter((name) => name !== 'text') });

/** HTML of a snippet: `<pre class="code"><code>…`, whose text content is the snippet, byte for byte. */
export async function highlight(code: string, lang: Language): Promise<string> {
  return (await highlighter).codeToHtml(code, { lang, theme: 'classes', transformers: [classes] });
}
