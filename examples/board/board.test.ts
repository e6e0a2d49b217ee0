import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { started, type Started } from '@afterview/local/started';
import { Afterview } from '@afterview/sdk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { load } from './load.ts';
import { render, type Paint } from './render.ts';

let server: Started;
let apiKey: string;
let afterview: Afterview;

beforeAll(async () => {
  server = await started('board');
  apiKey = await server.newTestKey('Board');
  afterview = new Afterview({ apiKey, baseUrl: server.baseUrl });
});
afterAll(() => server.stop());

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const show = async (more: Record<string, string> = {}) => {
  const env = { AFTERVIEW_BASE_URL: server.baseUrl, AFTERVIEW_API_KEY: apiKey, ...more };
  const { stdout } = await promisify(execFile)(process.execPath, [main], { env });
  return stdout;
};

const meet = async (name: string, dueAt: string) => {
  const application = await afterview.applications.create({
    candidate: { name },
    company: { name: 'Acme' },
    position: { title: 'Engineer' },
  });
  await afterview.nextSteps.create({
    applicationId: application.id,
    title: `Feedback for ${name}`,
    owner: 'company',
    dueAt,
    agreedBy: ['candidate', 'company'],
  });
};

it('says so when there is nothing', async () => {
  expect(await show()).toContain('Nothing yet.');
});

it('shows who has to move, what needs somebody first, and is plain where it is no terminal', async () => {
  await meet('Ada', '2030-03-07T17:00:00Z');
  await meet('Alan', '2020-03-07T17:00:00Z');
  const lines = (await show()).split('\n').filter((line) => line !== '');
  expect(lines.map((line) => line.replaceAll(/ +/g, ' ').trim())).toEqual([
    'WHO BALL DUE (UTC) NEXT',
    'OVERDUE 1',
    'Alan · Acme company 2020-03-07 17:00 Feedback for Alan',
    'MOVING 1',
    'Ada · Acme company 2030-03-07 17:00 Feedback for Ada',
  ]);
  expect(await show({ FORCE_COLOR: '1' })).toContain('\x1b[31mOVERDUE');
  expect(await show({ NO_COLOR: '1' })).not.toContain('\x1b');
});

it('fits the terminal', async () => {
  const plain: Paint = (_colour, text) => text;
  const rows = await load(afterview);
  const widths = render(rows, 80, plain)
    .split('\n')
    .map((line) => line.length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(80);
});
