import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', '.astro', 'node_modules', 'test-results'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'astro/no-set-html-directive': 'off',
      'no-console': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/browser/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Pages run under Trusted Types: build nodes.' },
        { property: 'outerHTML', message: 'Pages run under Trusted Types: build nodes.' },
      ],
    },
  },
);
