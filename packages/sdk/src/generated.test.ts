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

const idempotent = { parameters: [{ in: 'header', name: 'Idempotency-Key' }] };
const unnamed = { 200: { content: { 'application/json': { schema: {} } } } };
const csv = { requestBody: { content: { 'text/csv': {} } } };

it.each([
  ['an operation without a name', described('/v1/things', { operationId: undefined }), 'no operationId'],
  ['a name of four parts', described('/v1/things', { operationId: 'a.b.c.d' }), 'resource.part.verb'],
  ['a name of one part', described('/v1/things', { operationId: 'a' }), 'resource.part.verb'],
  [
    'a header of its own',
    described('/v1/things', { parameters: [{ in: 'header', name: 'x' }] }),
    'headers that every call has',
  ],
  [
    'a POST without an idempotency key',
    described('/v1/things', {}, 'post'),
    'takes the header Idempotency-Key',
  ],
  ['a body of a GET', described('/v1/things', csv), 'a GET has no body'],
  [
    'a query that is not of a GET',
    described('/v1/things', { parameters: [{ in: 'query', name: 'x' }] }, 'put'),
    'only a GET has a query',
  ],
  [
    'a body that is not JSON',
    described('/v1/things', { ...idempotent, ...csv }, 'post'),
    'the body must be JSON',
  ],
  [
    'two kinds of success',
    described('/v1/things', { responses: { 200: answer, 204: {} } }),
    'all successes must be of one type',
  ],
  [
    'no success',
    described('/v1/things', { responses: { 400: answer } }),
    'all successes must be of one type',
  ],
  ['an unnamed answer', described('/v1/things', { responses: unnamed }), 'no $ref'],
  ['an unknown method', described('/v1/things', {}, 'trace'), 'unknown member trace'],
])('the generator refuses %s', (_what, document, message) => {
  expect(() => generateResources(document)).toThrow(message);
});
