import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { started, type Started } from '@afterview/local/started';
import { Afterview } from '@afterview/sdk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linesOf } from './csv.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
let server: Started;
let apiKey: string;
let file: string;

beforeAll(async () => {
  server = await started('importer');
  apiKey = await server.newTestKey('Importer');
  file = join(server.directory, 'interviews.csv');
  copyFileSync(join(here, 'interviews.csv'), file);
});
afterAll(() => server.stop());

const importFile = (baseUrl = server.baseUrl) =>
  new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    const env = { AFTERVIEW_BASE_URL: baseUrl, AFTERVIEW_API_KEY: apiKey };
    execFile(process.execPath, [join(here, 'main.ts'), file], { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
  });

it('imports what is good, and tells every bad line with its number', async () => {
  const { code, stdout, stderr } = await importFile();
  expect(stdout).toBe('3 imported, 0 imported before, 2 bad\n');
  expect(stderr.trim().split('\n').toSorted()).toEqual([
    expect.stringMatching(/^line 4: \/startsAt .+/),
    'line 5: candidate must be given',
  ]);
  expect(code).toBe(1);
  const afterview = new Afterview({ apiKey, baseUrl: server.baseUrl });
  const interviews = await afterview.interviews.list().toArray({ limit: 10 });
  expect(interviews.map(({ externalId, title }) => `${externalId}: ${title}`).toSorted()).toEqual([
    'iv-1: First talk',
    'iv-2: Second talk, with "the team"',
    'iv-5: First\ntalk',
  ]);
  expect(await afterview.applications.list().toArray({ limit: 10 })).toHaveLength(2);
});

it('goes on where it was, once the bad lines are corrected', async () => {
  const corrected = readFileSync(file, 'utf8')
    .replace('09:00:00,', '09:00:00Z,')
    .replace('ap-3,,', 'ap-3,Peter,');
  writeFileSync(file, corrected);
  expect(await importFile()).toEqual({
    code: 0,
    stdout: '2 imported, 3 imported before, 0 bad\n',
    stderr: '',
  });
  expect(await importFile()).toEqual({
    code: 0,
    stdout: '0 imported, 5 imported before, 0 bad\n',
    stderr: '',
  });
});

it('stops when it is not let in, and blames no line', async () => {
  apiKey = 'av_test_000000000000000000000000004BIu70';
  writeFileSync(file, readFileSync(file, 'utf8').replace('iv-1', 'iv-6'));
  const { code, stderr } = await importFile();
  expect(code).toBe(1);
  expect(stderr).toContain('AuthenticationError');
  expect(stderr).not.toContain('line 2');
});

it('reads CSV as RFC 4180 has it', () => {
  const text = 'a,"b ""c""",\r\n\r\n"d\ne",f,\n,,g';
  expect([...linesOf(text)]).toEqual([
    { number: 1, fields: ['a', 'b "c"', ''] },
    { number: 3, fields: ['d\ne', 'f', ''] },
    { number: 5, fields: ['', '', 'g'] },
  ]);
  expect(() => [...linesOf('a\n"b')]).toThrow('line 2');
});
