import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { emitOpenapi } from './emit-openapi.ts';

it('openapi.json is what the code says (pnpm generate writes it)', async () => {
  const checkedIn = readFileSync(new URL('../openapi.json', import.meta.url), 'utf8');
  expect(await emitOpenapi()).toBe(checkedIn);
});
