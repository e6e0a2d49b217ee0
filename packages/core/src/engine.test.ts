import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withDrawings } from './engine.ts';

const root = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('docs/engine.md', root), 'utf8');

it('docs/engine.md draws the states that the code has (pnpm generate does it)', () => {
  expect(withDrawings(page)).toBe(page);
});

it('every file that docs/engine.md names is there', () => {
  const packages = readdirSync(new URL('packages', root));
  const isFile = (name: string) =>
    /^[\w-]+\/.+\.(ts|sql)$/.test(name) && packages.includes(name.split('/')[0] ?? '');
  const named = [...page.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '').filter(isFile);
  expect(named.length).toBeGreaterThan(10);
  const missing = named.filter((name) => !existsSync(new URL(`packages/${name}`, root)));
  expect(missing).toEqual([]);
});
