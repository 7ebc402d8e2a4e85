import { defineConfig } from 'vitest/config';

const project = (name: string) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], benchmark: { include: [`tests/${name}/**/*.bench.ts`] } },
});

export default defineConfig({ test: { projects: ['unit', 'content', 'build', 'bench'].map(project) } });
