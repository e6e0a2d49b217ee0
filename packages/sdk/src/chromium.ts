/** For tests: Chromium without a window, on a page of ours. */
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
export const chromium: string | undefined = names.find((name) => spawnSync(name, ['--version']).status === 0);

/** Nothing of its own goes out to the network, and nothing of it stays. */
const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What a module, which calls `report(value)`, reports in a page. @throws Error with what the browser said, if it ends before */
export async function reportOfPage(module: string): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const page = `<script type="module">
    const report = (value) => fetch('/report', { method: 'POST', body: JSON.stringify(value ?? null) });
    window.onerror = (message) => void report({ failed: message });
    window.onunhandledrejection = ({ reason }) => void report({ failed: String(reason?.stack ?? reason) });
    ${module.replaceAll('</script', '<\\/script')}
  </script>`;
  const server = createServer((request, response) => {
    if (request.method === 'POST') text(request).then((body) => resolve(JSON.parse(body)), reject);
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(request.method === 'GET' ? page : '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const profile = await mkdtemp(join(tmpdir(), 'afterview-chromium-'));
  // A group of its own, so that all of its processes end with it.
  const browser = spawn(
    chromium ?? 'chromium',
    [...quiet, `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/`],
    {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  browser.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((over) => {
    browser.once('close', () => {
      reject(new Error(`the browser ended: ${said}`));
      over();
    });
  });
  try {
    return await promise;
  } finally {
    if (browser.pid !== undefined && browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL');
    await ended;
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
