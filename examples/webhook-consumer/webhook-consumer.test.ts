import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@afterview/embedded/free-port';
import { started, type Started } from '@afterview/local/started';
import { Afterview } from '@afterview/sdk';
import { exampleEvent } from '@afterview/sdk/testing';
import { sign } from '@afterview/sdk/webhooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openInbox } from './inbox.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
let server: Started;
let afterview: Afterview;
let port: number;
let url: string;
let secret: string;

beforeAll(async () => {
  server = await started('webhook-consumer');
  afterview = new Afterview({ apiKey: await server.newTestKey('Consumer'), baseUrl: server.baseUrl });
  port = await freePort();
  url = `http://127.0.0.1:${port}/`;
  ({ secret } = await afterview.webhookEndpoints.create({ url }));
});
afterAll(() => server.stop());

/** The example as its users run it, until the test is over. */
async function consumer() {
  const env = {
    AFTERVIEW_WEBHOOK_SECRET: secret,
    PORT: String(port),
    INBOX: join(server.directory, 'inbox.sqlite'),
  };
  const child = spawn(process.execPath, [main], { env });
  let output = '';
  let changed = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      changed();
    });
  }
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const until = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`It printed\n${output}\nand not ${text}`)), 30_000);
      changed = () => {
        if (!output.includes(text)) return;
        clearTimeout(timer);
        resolve();
      };
      changed();
    });
  await until('listening');
  return {
    until,
    handled: () => output.split('\n').filter((line) => line.startsWith('app_')),
    async end(signal: NodeJS.Signals) {
      child.kill(signal);
      await ended;
    },
  };
}

const application = {
  candidate: { name: 'Ada' },
  company: { name: 'Acme' },
  position: { title: 'Engineer' },
};

it('handles each event once, in order, though it is killed and they come again; at most the one it was killed over twice', async () => {
  const first = await consumer();
  const { id } = await afterview.applications.create(application);
  const step = await afterview.nextSteps.create({ applicationId: id, title: 'Feedback', owner: 'company' });
  await first.until('next_step.proposed');
  await first.end('SIGKILL');
  const { data: sent } = await afterview.events.list({ applicationId: id });

  const second = await consumer();
  for (const event of sent) await afterview.events.replay(event.id, {});
  await afterview.nextSteps.cancel(step.id, { party: 'company' });
  const { data: all } = await afterview.events.list({ applicationId: id, limit: 100 });
  const lines = all.toReversed().map(({ sequence, type }) => `${id} ${sequence} ${type}`);
  await second.until(lines.at(-1) ?? 'an event');
  await second.end('SIGTERM');

  // Killed after it had done something and before it had noted that, it does that again.
  const before = first.handled();
  const after = second.handled();
  const handled = after[0] === before.at(-1) ? [...before, ...after.slice(1)] : [...before, ...after];
  expect(handled).toEqual(lines);
});

it('refuses what is forged, and keeps nothing of it', async () => {
  const running = await consumer();
  const body = JSON.stringify(exampleEvent('next_step.due'));
  const forged = await sign(body, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
  const refused = await fetch(url, { method: 'POST', body, headers: forged });
  expect(refused.status).toBe(400);
  const right = await fetch(url, { method: 'POST', body, headers: await sign(body, secret) });
  expect(right.status).toBe(204);
  await running.end('SIGTERM');
});

it('waits for an event that is missing, but not for ever', async () => {
  let now = 0;
  const inbox = openInbox(':memory:', 1_000, () => now);
  const numbered = (sequence: number) => ({
    ...exampleEvent('next_step.due'),
    id: `evt_${sequence}`,
    applicationId: 'app_1',
    sequence,
  });
  const handled: unknown[] = [];
  const handle = () => inbox.handle(({ sequence }) => void handled.push(sequence));
  for (const sequence of [1, 3, 2, 3, 5]) inbox.keep(numbered(sequence));
  await handle();
  expect(handled).toEqual([1, 2, 3]);
  now = 1_000;
  await handle();
  expect(handled).toEqual([1, 2, 3, 5]);
  inbox.close();
});
