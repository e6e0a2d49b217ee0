import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { generate } from '../generator/generate.ts';
import { generateResources } from '../generator/resources.ts';

const filesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [file.slice(folder.length), readFileSync(file, 'utf8')];
      }),
  );

it('what is checked in is what openapi.json generates (pnpm generate writes it)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterview-sdk-'));
  await generate(folder);
  expect(filesOf(folder)).toEqual(filesOf(fileURLToPath(new URL('generated', import.meta.url))));
  rmSync(folder, { recursive: true });
});

const answer = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } };
const described = (path: string, operation: Record<string, unknown>, method = 'get') => ({
  components: { schemas: { Thing: {} } },
  paths: { [path]: { [method]: { operationId: 'things.get', responses: { 200: answer }, ...operation } } },
});

it.each([
  ['an operation without a name', described('/v1/things', { operationId: undefined })],
  ['a name of four parts', described('/v1/things', { operationId: 'a.b.c.d' })],
  ['a name of one part', described('/v1/things', { operationId: 'a' })],
  ['a header parameter', described('/v1/things', { parameters: [{ in: 'header', name: 'x' }] })],
  [
    'a body that is not JSON',
    described('/v1/things', { requestBody: { content: { 'text/csv': {} } } }, 'post'),
  ],
  ['two kinds of success', described('/v1/things', { responses: { 200: answer, 204: {} } })],
  ['no success', described('/v1/things', { responses: { 400: answer } })],
  [
    'an unnamed answer',
    described('/v1/things', { responses: { 200: { content: { 'application/json': { schema: {} } } } } }),
  ],
  ['an unknown method', described('/v1/things', {}, 'trace')],
])('the generator refuses %s', (_what, document) => {
  expect(() => generateResources(document)).toThrow(Error);
});
