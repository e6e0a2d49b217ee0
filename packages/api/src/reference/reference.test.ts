/** The reference as people see it: in a browser, which is let out to nobody but us. */
import { spawnSync } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { problems } from '@afterview/core/problems';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../test-api.ts';

const program = spawnSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).stdout.trim();

let api: TestApi;
let baseUrl: string;
beforeAll(async () => {
  api = await startTestApi();
  baseUrl = await api.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => api.close());

it('is public, and its policy lets it reach its own instance alone', async () => {
  const { status, headers } = await fetch(`${baseUrl}/docs`);
  expect(status).toBe(200);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
});

it.each(['gzip', 'identity'])('its program is the same to who takes %s', async (encoding) => {
  const answer = await fetch(`${baseUrl}/docs/scalar.js`, { headers: { 'accept-encoding': encoding } });
  expect(answer.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
  expect(await answer.text()).toContain('createApiReference');
});

describe.skipIf(program === '')('in Chromium', { timeout: 120_000 }, () => {
  let browser: Browser;
  let page: Page;
  const told: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage'];
    browser = await chromium.launch({ executablePath: program, args: quiet });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => {
      if (message.type() === 'error') told.push(message.text());
    });
    page.on('pageerror', (error) => told.push(String(error)));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${baseUrl}/docs`);
  }, 120_000);
  afterAll(() => browser.close());

  it('shows the API', async () => {
    await page.getByRole('heading', { name: 'Afterview', exact: true }).waitFor();
    const resources = page.getByRole('button', { name: /^(Open|Close) Group - / });
    await resources.first().waitFor();
    expect((await resources.allTextContents()).join()).toMatch(/Interviews.*Next steps.*Webhook endpoints/);
  });

  it('finds an operation', async () => {
    await page.getByRole('button', { name: 'Open Search' }).click();
    await page.getByRole('combobox', { name: 'Enter search query' }).fill('agree');
    await page.getByRole('option', { name: '/v1/next-steps/{id}/agree' }).click();
    const found = page.getByRole('heading', { name: 'Agree to what is on the table' });
    await found.waitFor();
    expect(page.url()).toMatch(/\/docs#.*agree$/);
  });

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wider)).toBe(0);
  });

  it('leads to the pages of the problem codes', async () => {
    const there = page.locator('a[href$="/problems"]').first();
    expect(await there.getAttribute('href')).toMatch(/\/problems$/);
    const list = await browser.newPage();
    await list.goto(`${baseUrl}/problems`);
    expect(await list.locator('dt a').allTextContents()).toEqual(Object.keys(problems));
    await list.getByRole('link', { name: 'close_out_required' }).click();
    await list.getByRole('heading', { name: problems.close_out_required.title }).waitFor();
    await list.close();
  });

  it('says no error, and asks nobody else for anything', () => {
    expect(told).toEqual([]);
    const hosts = asked.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url).origin);
    expect([...new Set(hosts)]).toEqual([baseUrl]);
  });
});
