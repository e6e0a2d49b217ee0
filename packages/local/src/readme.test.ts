/** What README.md shows is run here, as it is printed there; only ports and the data directory are ours. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@afterview/embedded/free-port';
import { scratchDirectory } from '@afterview/embedded/scratch';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMain, type Child } from './child.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
// Below the root, where a user would put it too, so that the SDK is found as a user finds it.
const beside = fileURLToPath(new URL('../../../.scratch', import.meta.url));
const directory = scratchDirectory('readme');
const hasCurl = spawnSync('curl', ['--version']).status === 0;
let server: Child;
let environment: Record<string, string>;
let receiverPort = '';

function block(start: string): string {
  const [, code] = readme.slice(readme.indexOf(start)).match(/```\w*\n([\s\S]*?)```/) ?? [];
  if (!readme.includes(start) || code === undefined) throw new Error(`there is no block after ${start}`);
  return code.replaceAll('4001', receiverPort);
}

const bash = (code: string) =>
  spawnSync('bash', ['-euc', code], {
    cwd: directory.path,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
  });

beforeAll(async () => {
  const data = join(directory.path, '.afterview');
  server = await startMain('start', { AFTERVIEW_DATA_DIR: data, PORT: '0' });
  receiverPort = String(await freePort());
  const { baseUrl, testKey } = JSON.parse(readFileSync(join(data, 'local.json'), 'utf8'));
  environment = { PATH: process.env['PATH'] ?? '', AFTERVIEW_BASE_URL: baseUrl, AFTERVIEW_API_KEY: testKey };
});
afterAll(async () => {
  await server.kill('SIGTERM');
  directory.remove();
  rmSync(beside, { recursive: true, force: true });
});

/** A program of the README beside us, where it finds the SDK as an installed package. */
function program(name: string, code: string, more: Record<string, string> = {}) {
  mkdirSync(beside, { recursive: true });
  const file = join(beside, `${name}-${process.pid}.ts`);
  writeFileSync(file, code);
  const child = spawn(process.execPath, [file], { env: { ...environment, ...more } });
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

it.skipIf(!hasCurl)('the first request, with curl', () => {
  const { stdout, status } = bash(block('From a second terminal'));
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ status: 'scheduled', startsAt: '2030-03-04T08:00:00.000Z' });
});

it.skipIf(!hasCurl)('the first interview with the SDK, and its webhooks', async () => {
  const { stdout } = bash(`${block('<!-- run: endpoint -->')}\necho $AFTERVIEW_WEBHOOK_SECRET`);
  const receiver = program('receiver', block('<!-- run: receiver.ts -->'), {
    AFTERVIEW_WEBHOOK_SECRET: stdout.trim(),
  });
  await receiver.until('listening');
  const first = program('first', block('<!-- run: first.ts -->'));
  expect(await first.ended).toBe(0);
  expect(first.output()).toMatch(
    /^Technical feedback: agreed, due \S+Z\nThank the team: agreed, due \S+Z\nResearch on the market, due \S+Z\n$/,
  );
  await receiver.until('Thank the team is due');
  await receiver.until('next_step.overdue');
  receiver.stop();
  await receiver.ended;
  expect(receiver.output()).not.toContain('refused');
});
