import { connect } from '@afterview/core/db/connect';
import { createPlatform } from '@afterview/core/platforms/create';
import { newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { expect, it } from 'vitest';
import { startMain } from './child.ts';

const hook = new URL('../../../chaos/crash-at.ts', import.meta.url).pathname;

it.each([
  ['after the commit and before the answer', 'answer', 'true', 1],
  ['before the commit', 'commit', null, 0],
])(
  'an api that is killed -9 %s has done it once when it is asked again with the same key',
  async (_when, at, replayed, left) => {
    const database = await createTestDatabase();
    const api = connect(database.url, 'api', 1);
    const { liveKey } = await createPlatform(api, 'Jobs');
    const count = async () => {
      const [row] = await owner<{ count: number }[]>`select count(*)::int from applications`;
      return row?.count;
    };
    const owner = connect(database.url, 'owner', 1);
    const environment = {
      DATABASE_URL: database.url,
      AFTERVIEW_ENCRYPTION_KEY: newEncryptionKey(),
      AFTERVIEW_ALARMS: 'off',
      HOST: '127.0.0.1',
      PORT: '0',
    };
    const ask = (output: string) =>
      fetch(`${/ready (\S+)/.exec(output)?.[1]}/v1/applications`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${liveKey}`,
          'content-type': 'application/json',
          'idempotency-key': 'the same',
        },
        body: JSON.stringify({ candidate: {}, company: { name: 'Acme' }, position: { title: 'Cook' } }),
      });
    const doomed = await startMain('api', {
      ...environment,
      NODE_OPTIONS: `--import=${hook}`,
      CRASH_AT: at,
      // Of commits the first is that of its start.
      CRASH_AFTER: at === 'commit' ? '2' : '1',
    });
    await expect(ask(doomed.output())).rejects.toThrow('fetch failed');
    expect(await doomed.ended).toBe('SIGKILL');
    expect(await count()).toBe(left);

    const next = await startMain('api', environment);
    const answer = await ask(next.output());
    const body: { id: string } = JSON.parse(await answer.text());
    expect([answer.status, answer.headers.get('idempotency-replayed')]).toEqual([201, replayed]);
    const again = await ask(next.output());
    expect([again.headers.get('idempotency-replayed'), JSON.parse(await again.text())]).toEqual([
      'true',
      body,
    ]);
    expect(await count()).toBe(1);
    await next.kill('SIGTERM');
    await Promise.all([api.end(), owner.end()]);
    await database.drop();
  },
);
