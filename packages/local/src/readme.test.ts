/** What README.md shows is run here, as it is printed there; only ports and the data directory are ours. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@afterview/embedded/free-port';
import { scratchDirectory } from '@afterview/embedded/scratch';
import { Afterview } from '@afterview/sdk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMain, type Child } from './child.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const beside = fileURLToPath(new URL('../.scratch', import.meta.url));
const directory = scratchDirectory('readme');
const hasCurl = spawnSync('curl', ['--version']).status === 0;
let server: Child;
let environment: Record<string, string>;

function block(start: string): string {
  const [, code] = readme.slice(readme.indexOf(start)).match(/```\w*\n([\s\S]*?)```/) ?? [];
  if (!readme.includes(start) || code === undefined) throw new Error(`README.md has no block after ${start}`);
  return code;
}

beforeAll(async () => {
  const data = join(directory.path, '.afterview');
  server = await startMain('start', { AFTERVIEW_DATA_DIR: data, PORT: '0' });
  const { baseUrl, testKey } = JSON.parse(readFileSync(join(data, 'local.json'), 'utf8'));
  environment = { PATH: process.env['PATH'] ?? '', AFTERVIEW_BASE_URL: baseUrl, AFTERVIEW_API_KEY: testKey };
});
afterAll(async () => {
  await server.kill('SIGTERM');
  directory.remove();
  rmSync(beside, { recursive: true, force: true });
});

/** A program of the README beside us, where it finds the SDK as an installed package. */
function program(name: string, code: string) {
  mkdirSync(beside, { recursive: true });
  const file = join(beside, `${name}-${process.pid}.ts`);
  writeFileSync(file, code);
  const child = spawn(process.execPath, [file], { env: environment });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (exit) => {
      rmSync(file, { force: true });
      resolve(exit);
    }),
  );
  const until = async (text: string) => {
    while (!output.includes(text)) {
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((again) => {
        setTimeout(again, 20);
      });
    }
  };
  return { ended, output: () => output, until, stop: () => child.kill() };
}

it.skipIf(!hasCurl)('the first request, with curl', async () => {
  const code = block('This one records an interview').replace(
    'http://127.0.0.1:3000',
    environment['AFTERVIEW_BASE_URL'] ?? '',
  );
  const { stdout, status } = spawnSync('bash', ['-euc', code], { cwd: directory.path, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ status: 'scheduled', startsAt: '2026-11-02T08:00:00.000Z' });
});

it('the first request, with the SDK', async () => {
  const { ended, output } = program('sdk', block('<!-- run: sdk -->'));
  expect(await ended).toBe(0);
  expect(output()).toBe('agreed 2026-11-03T09:00:00.000Z\n');
});

it('receiving a webhook', async () => {
  const port = await freePort();
  const receiver = program('webhook', block('<!-- run: webhook -->').replaceAll('4000', String(port)));
  const afterview = new Afterview({
    baseUrl: environment['AFTERVIEW_BASE_URL'] ?? '',
    apiKey: environment['AFTERVIEW_API_KEY'] ?? '',
  });
  while ((await afterview.webhookEndpoints.list()).data.length === 0);
  const { id } = await afterview.applications.create({
    candidate: {},
    company: { name: 'Acme' },
    position: { title: 'Cook' },
  });
  const dueAt = new Date(Date.now() + 500).toISOString();
  await afterview.nextSteps.create({
    applicationId: id,
    title: 'Technical feedback',
    owner: 'company',
    dueAt,
  });
  await receiver.until('Technical feedback is due');
  receiver.stop();
  await receiver.ended;
  expect(receiver.output()).toBe('Technical feedback is due\n');
});
