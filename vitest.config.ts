import { defineConfig } from 'vitest/config';

const project = (name: string) => ({
  test: { name, root: `packages/${name}`, include: ['src/**/*.test.ts'] },
});

export default defineConfig({
  test: {
    globalSetup: './vitest.global-setup.ts',
    projects: ['core', 'api', 'worker', 'sdk'].map(project),
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
