import { defineConfig } from 'vitest/config';

const project = (name: string) => ({
  extends: true as const,
  test: { name, root: `packages/${name}`, include: ['src/**/*.test.ts'] },
});

// Whole programs, measured against the clock: they run after all others, one file at a time.
const programs = {
  extends: true as const,
  test: {
    ...project('local').test,
    sequence: { groupOrder: 1 },
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 60_000,
  },
};

// Every operation of the description, against a server that listens.
const contract = {
  extends: true as const,
  test: { ...project('contract').test, root: 'contract', include: ['*.test.ts'] },
};

// Faults on purpose, and whole systems: after all others, and alone.
const chaos = {
  extends: true as const,
  test: {
    ...project('chaos').test,
    root: 'chaos',
    include: ['*.test.ts'],
    sequence: { groupOrder: 2 },
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 240_000,
  },
};

// What the documentation and the examples show, as their readers do it.
const shown = ['docs', 'examples'].map((name) => ({
  ...programs,
  test: { ...programs.test, name, root: name, include: ['**/*.test.ts'] },
}));

export default defineConfig({
  test: {
    globalSetup: './vitest.global-setup.ts',
    projects: [
      ...['core', 'api', 'worker', 'operations', 'sdk'].map(project),
      contract,
      programs,
      ...shown,
      chaos,
    ],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
