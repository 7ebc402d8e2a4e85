/**
 * The Content-Security-Policy of a page. Nothing on the site is inline, so nothing needs `unsafe-inline`; `trusted-types
 * 'none'` forbids every HTML sink. Word search (Pagefind) needs WebAssembly, and only its page allows it.
 * `frame-ancestors` is missing because a meta element cannot carry it.
 */
export const policy = ({ wordSearch }: { wordSearch: boolean }): string =>
  [
    "default-src 'none'",
    `script-src 'self'${wordSearch ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
