import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawMachines } from './machines.ts';

it('docs/states.md is what the code says (pnpm generate writes it)', () => {
  const checkedIn = readFileSync(new URL('../../../docs/states.md', import.meta.url), 'utf8');
  expect(drawMachines()).toBe(checkedIn);
});
