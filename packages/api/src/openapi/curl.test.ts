/** The curl samples of the description say what their examples say, as a shell reads them. */
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentOf, startTestApi } from '../test-api.ts';
import { addressOf } from './address.ts';
import { operationsOf, type Document, type Json, type Placed } from './document.ts';
import { readExamples } from './example-file.ts';

const { operations: examples } = readExamples();

let api: Awaited<ReturnType<typeof startTestApi>>;
let placed: Placed[];
let baseUrl: string;

beforeAll(async () => {
  api = await startTestApi();
  baseUrl = await api.app.listen({ port: 0, host: '127.0.0.1' });
  const document: Document = JSON.parse(JSON.stringify(documentOf(api.app)));
  placed = operationsOf(document);
});
afterAll(() => api.close());

const sampleOf = ({ operation: { 'x-codeSamples': samples = [] } }: Placed): string =>
  samples.find(({ lang }) => lang === 'Shell')?.source ?? '';

/** What the shell writes when it runs them, one after the other. */
async function run(scripts: readonly string[], isLive = true): Promise<string> {
  const { liveKey, testKey } = api.platform;
  const env = {
    PATH: process.env['PATH'] ?? '',
    AFTERVIEW_BASE_URL: baseUrl,
    AFTERVIEW_API_KEY: isLive ? liveKey : testKey,
    AFTERVIEW_ADMIN_KEY: api.adminKey,
  };
  const { stdout } = await promisify(execFile)('bash', ['-euc', scripts.join('\n')], { env });
  return stdout;
}

it('each hands to curl the method, the address and the body of its example', async () => {
  const told = `curl() { printf '%s\\0' "$@"; printf '\\n\\0'; }`;
  const calls = (await run([told, ...placed.map(sampleOf)])).split('\n\0').slice(0, -1);
  expect(calls).toHaveLength(placed.length);
  for (const [index, { method, path, operation }] of placed.entries()) {
    const given = (calls[index] ?? '').split('\0');
    const after = (option: string) => given[given.indexOf(option) + 1];
    const example = examples[operation.operationId];
    expect(given).toContain(`${baseUrl}${addressOf(path, example?.params ?? {}, example?.query ?? {})}`);
    expect(given.includes('-X') ? after('-X') : 'GET').toBe(method);
    const body: Json | undefined = given.includes('-d') ? JSON.parse(after('-d') ?? '') : undefined;
    expect(body).toEqual(example?.body);
  }
});

/** Those that need nothing to be there before. */
const isFirst = ({ path, operation }: Placed) => {
  const body = JSON.stringify(examples[operation.operationId]?.body ?? {});
  return !path.includes('{') && !/"\w+_01/.test(body);
};

const hasCurl = spawnSync('curl', ['--version']).status === 0;

it.skipIf(!hasCurl)('each that needs nothing to be there before is answered as its example was', async () => {
  const status = ` -s -o /dev/null -w '%{http_code} '`;
  const inMode = (isTest: boolean) =>
    placed.filter((one) => isFirst(one) && one.operation.security.some((key) => 'testKey' in key) === isTest);
  for (const isTest of [false, true]) {
    const some = inMode(isTest);
    expect(some.length).toBeGreaterThan(1);
    // One mode after the other: each has its key.
    // oxlint-disable-next-line no-await-in-loop
    const answers = (
      await run(
        some.map((one) => sampleOf(one) + status),
        !isTest,
      )
    )
      .trim()
      .split(' ');
    const expected = some.map(({ operation }) => String(examples[operation.operationId]?.status));
    expect(answers).toEqual(expected);
  }
});
