import { once } from 'node:events';
import { connect as dial } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, startTestApi } from '../test-api.ts';
import { defaultHttpSettings } from './settings.ts';
import { listen } from './test-wire.ts';

const maxInFlight = 3;
let api: Awaited<ReturnType<typeof startTestApi>>;
let port: number;
beforeAll(async () => {
  // Fewer connections than requests may be under way: some of them wait for one.
  api = await startTestApi(undefined, 2, { http: { ...defaultHttpSettings, maxInFlight } });
  port = await listen(api.app);
});
afterAll(() => api.close());

const patch = async (id: unknown, stage: string) => {
  const response = await fetch(`http://127.0.0.1:${port}/v1/applications/${String(id)}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${api.platform.liveKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ stage }),
  });
  const body: { code?: string } = JSON.parse(await response.text());
  return { status: response.status, code: body.code, retryAfter: response.headers.get('retry-after') };
};

/** Until `work` has ended the database answers nobody who would change an application. */
async function whileSlow(work: () => Promise<void>): Promise<void> {
  await api.owner.begin(async (sql) => {
    await sql`lock table applications in exclusive mode`;
    await work();
  });
}
const waiting = async () => {
  const rows = await api.owner`
    select from pg_stat_activity where application_name = 'afterview-api' and wait_event_type = 'Lock'`;
  return rows.length;
};
const newApplication = async () => (await api.call('POST', '/v1/applications', application)).body['id'];
const shed = { status: 503, code: 'overloaded', retryAfter: '1' };

describe('beyond what is worked on at once', () => {
  it('requests are shed at once, health is answered, and all is well when it is over', async () => {
    const id = await newApplication();
    const under: ReturnType<typeof patch>[] = [];
    await whileSlow(async () => {
      for (let count = 0; count < maxInFlight; count += 1) under.push(patch(id, `stage ${count}`));
      await expect.poll(waiting).toBe(2);
      const more = await Promise.all(Array.from({ length: 20 }, () => patch(id, 'too many')));
      expect(more).toEqual(Array.from({ length: 20 }, () => shed));
      for (const path of ['/healthz', '/readyz']) {
        // oxlint-disable-next-line no-await-in-loop
        expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(200);
      }
    });
    expect((await Promise.all(under)).map(({ status }) => status)).toEqual([200, 200, 200]);
    const { body } = await api.call('GET', `/v1/applications/${String(id)}`);
    // What was acknowledged is there, and what was shed was not begun.
    expect(body['version']).toBe(1 + maxInFlight);
    expect(await patch(id, 'later')).toMatchObject({ status: 200 });
  });

  it('a request is counted until its work is over, though its caller has left', async () => {
    const id = await newApplication();
    await whileSlow(async () => {
      const leaving = new AbortController();
      const left = Array.from({ length: maxInFlight }, () =>
        fetch(`http://127.0.0.1:${port}/v1/applications/${String(id)}`, {
          method: 'PATCH',
          signal: leaving.signal,
          headers: { authorization: `Bearer ${api.platform.liveKey}`, 'content-type': 'application/json' },
          body: '{"stage":"left"}',
        }).catch(() => 'left'),
      );
      await expect.poll(waiting).toBe(2);
      await expect.poll(() => patch(id, 'probe')).toEqual(shed);
      leaving.abort();
      expect(await Promise.all(left)).toEqual(['left', 'left', 'left']);
      expect(await patch(id, 'probe')).toEqual(shed);
    });
    await expect.poll(() => patch(id, 'after')).toMatchObject({ status: 200 });
    const all = await Promise.all(Array.from({ length: maxInFlight }, (_, n) => patch(id, `again ${n}`)));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('a body that takes its time keeps nobody out', async () => {
    const id = await newApplication();
    const slow = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const socket = dial(port, '127.0.0.1');
        await once(socket, 'connect');
        socket.write(
          `POST /v1/applications HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${api.platform.liveKey}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`,
        );
        return socket;
      }),
    );
    for (let times = 0; times < 5; times += 1) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await patch(id, `stage ${times}`)).toMatchObject({ status: 200 });
    }
    for (const socket of slow) socket.destroy();
  });
});
