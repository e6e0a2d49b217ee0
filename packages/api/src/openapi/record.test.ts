/**
 * Every example of the description was really sent and answered. `pnpm generate` writes what is answered today; this plays
 * the story again, and finds what has changed.
 */
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { startTestApi } from '../test-api.ts';
import { documentedCodes } from './describe.ts';
import { operationsOf, type Document } from './document.ts';
import { exampleFile, type Examples } from './example-file.ts';
import { headers, type HeaderName } from './headers.ts';
import { refuseAll } from './refusals.ts';
import { StoryClock } from './story/cast.ts';
import { tellStory } from './story/tell.ts';
import { Walk } from './walk.ts';

/** Limits that nothing here reaches: what is left of them is told with each answer. */
const limit = { perSecond: 1_000, burst: 10_000 };
const generous = { key: limit, platform: limit, failedAuth: limit };

let document: Document;
let examples: Examples;
let sent: Map<string, string[]>;

beforeAll(async () => {
  const clock = new StoryClock();
  const api = await startTestApi(undefined, undefined, { clock, rateLimits: generous });
  document = JSON.parse(JSON.stringify(api.app.swagger()));
  const walk = new Walk(api, document, clock);
  const cast = await tellStory(walk, clock);
  await walk.others(({ method }) => method !== 'DELETE');
  await refuseAll(walk, api, cast);
  await walk.catchUp();
  await walk.others(() => true);
  examples = walk.examples();
  sent = walk.headers;
  await api.close();
});

it('examples.json is what is answered today (pnpm generate writes it)', async () => {
  await expect(`${JSON.stringify(examples, null, 2)}\n`).toMatchFileSnapshot(fileURLToPath(exampleFile));
});

it('every operation was called', () => {
  const missing = operationsOf(document).filter(
    ({ operation }) => !(operation.operationId in examples.operations),
  );
  expect(missing.map(({ operation }) => operation.operationId)).toEqual([]);
});

it('every problem that an operation documents was answered', () => {
  expect(documentedCodes(document).filter((code) => !(code in examples.problems))).toEqual([]);
});

/** These are sent when there is another page, and when an answer is given again. */
const sometimes: HeaderName[] = ['Link', 'Idempotency-Replayed'];

it('every answer has the headers that are documented, and no other of those', () => {
  const ours = Object.keys(headers).map((name) => name.toLowerCase());
  for (const { operation } of operationsOf(document)) {
    const { operationId, responses } = operation;
    const documented = Object.keys(responses[examples.operations[operationId]?.status ?? 0]?.headers ?? {});
    const always = documented.filter((name) => !sometimes.some((one) => one === name));
    const had = sent.get(operationId) ?? [];
    expect([operationId, had]).toEqual([
      operationId,
      expect.arrayContaining(always.map((name) => name.toLowerCase())),
    ]);
    expect(documented.map((name) => name.toLowerCase())).toEqual(
      expect.arrayContaining(had.filter((name) => ours.includes(name))),
    );
  }
});
