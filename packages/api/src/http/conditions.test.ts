/** Idempotency keys, and versions as preconditions. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, documentOf, interview, startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const post = (path: string, body: unknown, key: string, apiKey = api.platform.liveKey) =>
  api.send('POST', path, JSON.stringify(body), {
    authorization: `Bearer ${apiKey}`,
    'content-type': 'application/json',
    'idempotency-key': key,
  });

const applicationsNamed = async (name: string) => {
  const rows = await api.owner`select id from applications where company ->> 'name' = ${name}`;
  return rows.length;
};
const at = (name: string) => ({ ...application, company: { name } });

describe('an idempotency key', () => {
  it('gives the first answer again, and has the effect once', async () => {
    const first = await post('/v1/applications', at('Once'), 'k1');
    const second = await post('/v1/applications', at('Once'), 'k1');
    expect(second).toMatchObject({ status: 201, body: first.body, headers: { etag: '"1"' } });
    expect([first.headers['idempotency-replayed'], second.headers['idempotency-replayed']]).toEqual([
      undefined,
      'true',
    ]);
    expect(await applicationsNamed('Once')).toBe(1);
  });

  it('is refused for another body or another path', async () => {
    await post('/v1/applications', at('Mine'), 'k2');
    const other = await post('/v1/applications', at('Other'), 'k2');
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency_mismatch']);
    const elsewhere = await post('/v1/interviews', interview, 'k2');
    expect([elsewhere.status, elsewhere.body['code']]).toEqual([422, 'idempotency_mismatch']);
    expect(await applicationsNamed('Other')).toBe(0);
  });

  it('lets one of many through at once; the others are told to wait, or get its answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => post('/v1/applications', at('Race'), 'k3')),
    );
    for (const { status, body } of answers) {
      expect([status, body['code']]).toEqual(
        status === 201 ? [201, undefined] : [409, 'idempotency_in_flight'],
      );
    }
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
    expect(await applicationsNamed('Race')).toBe(1);
  });

  it('is not burnt by a failure', async () => {
    const { body } = await post('/v1/interviews', interview, 'k4');
    const path = `/v1/interviews/${String(body['id'])}/complete`;
    expect((await post(path, {}, 'k5')).status).toBe(422);
    expect((await post(path, { noNextStepsReason: 'other' }, 'k5')).status).toBe(200);
    // The state has moved on; the answer is still the first one.
    expect((await post(path, { noNextStepsReason: 'other' }, 'k5')).status).toBe(200);
  });

  it('belongs to one platform and mode', async () => {
    const { liveKey } = await api.newPlatform();
    await post('/v1/applications', at('Walls'), 'k6');
    await post('/v1/applications', at('Walls'), 'k6', liveKey);
    await post('/v1/applications', at('Walls'), 'k6', api.platform.testKey);
    expect(await applicationsNamed('Walls')).toBe(3);
  });

  it('gives a secret again, though it is kept sealed', async () => {
    const endpoint = { url: 'http://127.0.0.1:9/' };
    const first = await post('/v1/webhook-endpoints', endpoint, 'k7');
    const second = await post('/v1/webhook-endpoints', endpoint, 'k7');
    expect(second.body).toEqual(first.body);
    const [kept] = await api.owner<
      { answer: Buffer }[]
    >`select answer from idempotency_keys where key = 'k7'`;
    expect(kept?.answer.includes('whsec_')).toBe(false);
  });

  it('is free again after 24 hours, for whatever it is used', async () => {
    await post('/v1/applications', at('Yesterday'), 'k8');
    await api.owner`
      update idempotency_keys set created_at = created_at - interval '24 hours' where key = 'k8'`;
    const { status, headers } = await post('/v1/applications', at('Today'), 'k8');
    expect([status, headers['idempotency-replayed']]).toEqual([201, undefined]);
    expect((await post('/v1/applications', at('Today'), 'k8')).headers['idempotency-replayed']).toBe('true');
    expect((await post('/v1/applications', at('Yesterday'), 'k8')).status).toBe(422);
    expect([await applicationsNamed('Yesterday'), await applicationsNamed('Today')]).toEqual([1, 1]);
  });

  it('is the same request only to the byte: another spelling of the body is another', async () => {
    const headers = {
      authorization: `Bearer ${api.platform.liveKey}`,
      'content-type': 'application/json',
      'idempotency-key': 'k9',
    };
    const body = JSON.stringify(at('Spelling'));
    expect((await api.send('POST', '/v1/applications', body, headers)).status).toBe(201);
    expect((await api.send('POST', '/v1/applications', `${body} `, headers)).status).toBe(422);
  });

  it('is taken by every POST that there is', () => {
    const paths: Record<string, { post?: { parameters?: { name: string }[] } }> = JSON.parse(
      JSON.stringify(documentOf(api.app).paths),
    );
    const takes = ({ parameters = [] }: { parameters?: { name: string }[] }) =>
      parameters.some(({ name }) => name.toLowerCase() === 'idempotency-key');
    const posts = Object.entries(paths).flatMap(([path, { post: operation }]) =>
      operation === undefined ? [] : [{ path, takes: takes(operation) }],
    );
    expect(posts.length).toBeGreaterThan(30);
    const without = posts.filter((one) => !one.takes);
    expect(without).toEqual([]);
  });

  it('has up to 255 characters', async () => {
    const { status, body } = await post('/v1/applications', at('Long'), 'x'.repeat(256));
    expect([status, body['errors']]).toMatchObject([400, [{ pointer: 'header/idempotency-key' }]]);
  });
});

describe('If-Match', () => {
  const patch = (id: unknown, version: string, stage: string) =>
    api.send('PATCH', `/v1/applications/${String(id)}`, JSON.stringify({ stage }), {
      authorization: `Bearer ${api.platform.liveKey}`,
      'content-type': 'application/json',
      'if-match': version,
    });

  it('lets a change through only on the version that it names', async () => {
    const { body } = await api.call('POST', '/v1/applications', application);
    expect((await patch(body['id'], '"1"', 'first')).body).toMatchObject({ version: 2, stage: 'first' });
    const stale = await patch(body['id'], '"1"', 'second');
    expect([stale.status, stale.body['code']]).toEqual([412, 'stale_version']);
    expect((await patch(body['id'], '"1", "2"', 'third')).status).toBe(200);
    expect((await patch(body['id'], '*', 'fourth')).status).toBe(200);
    expect((await patch(body['id'], 'nonsense', 'fifth')).status).toBe(412);
  });

  it('holds for what is replaced by your own id, and lets nothing be created', async () => {
    const put = (version: string, title: string) =>
      api.send(
        'PUT',
        '/v1/applications/by-external-id/tied',
        JSON.stringify({ ...application, position: { title } }),
        {
          authorization: `Bearer ${api.platform.liveKey}`,
          'content-type': 'application/json',
          'if-match': version,
        },
      );
    expect((await put('"1"', 'Cook')).status).toBe(412);
    expect((await api.call('PUT', '/v1/applications/by-external-id/tied', application)).status).toBe(201);
    expect((await put('"1"', 'Cook')).body).toMatchObject({ version: 2, position: { title: 'Cook' } });
    const stale = await put('"1"', 'Baker');
    expect([stale.status, stale.body['code']]).toEqual([412, 'stale_version']);
  });

  it('lets one of many writers win', async () => {
    const { body } = await api.call('POST', '/v1/applications', application);
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((stage) => patch(body['id'], '"1"', stage)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(3);
  });
});
