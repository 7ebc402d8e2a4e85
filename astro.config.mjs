import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { shikiConfig } from './src/lib/highlight/shiki.ts';

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'https://discreason.example',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: { shikiConfig },
  vite: {
    // A script or a style that Astro inlines would break the Content-Security-Policy.
    build: { assetsInlineLimit: 0 },
    plugins: [tailwindcss()],
  },
});
