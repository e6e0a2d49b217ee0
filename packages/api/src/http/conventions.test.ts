/** What holds for all resources: ranges and cursors of lists, versions that are known already, methods, media types. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, interview, startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
let applicationId: string;
let interviewId: string;
beforeAll(async () => {
  api = await startTestApi();
  const { body } = await api.call('POST', '/v1/interviews', interview);
  applicationId = String(body['applicationId']);
  interviewId = String(body['id']);
  for (const title of ['first', 'second', 'third']) {
    await api.call('POST', '/v1/next-steps', { applicationId, title, owner: 'company', dueAt: dueOf(title) });
    await api.call('POST', '/v1/follow-ups', {
      applicationId,
      title,
      kind: title === 'first' ? 'thank_you' : 'research',
      topic: title === 'third' ? 'market' : 'role',
      dueAt: dueOf(title),
    });
    await api.call('POST', '/v1/permissions', { applicationId });
    await api.call('POST', '/v1/trial-periods', {
      applicationId,
      terms: { startsOn: '2030-03-04', scope: title },
    });
    await api.call('POST', '/v1/applications', application);
  }
});
afterAll(() => api.close());

const dueOf = (title: string) => `203${['first', 'second', 'third'].indexOf(title)}-01-01T00:00:00.000Z`;

const listed = async (path: string): Promise<Record<string, unknown>[]> => {
  const { status, body } = await api.call('GET', path);
  expect(status).toBe(200);
  return JSON.parse(JSON.stringify(body['data']));
};
const fieldOf = (rows: Record<string, unknown>[], name: string) => rows.map((row) => row[name]);
const get = (path: string, headers: Record<string, string>) =>
  api.send('GET', path, '', { authorization: `Bearer ${api.platform.liveKey}`, ...headers });

describe('a range', () => {
  it.each(['applications', 'interviews', 'next-steps', 'follow-ups', 'permissions', 'trial-periods'])(
    'of %s by createdBefore and createdAfter leaves out the instant that it names',
    async (resource) => {
      const all = await listed(`/v1/${resource}`);
      const pivot = String(all[0]?.['createdAt']);
      const older = all.filter(({ createdAt }) => String(createdAt) < pivot);
      expect(await listed(`/v1/${resource}?createdBefore=${pivot}`)).toEqual(older);
      expect(await listed(`/v1/${resource}?createdAfter=${pivot}`)).toEqual([]);
      expect(await listed(`/v1/${resource}?createdAfter=2020-01-01T00:00:00Z`)).toEqual(all);
      const { status, body } = await api.call('GET', `/v1/${resource}?createdBefore=2030-01-01T00:00:00`);
      expect([status, body['code']]).toEqual([400, 'validation_failed']);
    },
  );

  it('of follow-ups goes by date, and they are narrowed by kind, topic and overdue', async () => {
    const titles = async (query: string) => fieldOf(await listed(`/v1/follow-ups?${query}`), 'title');
    expect(await titles(`dueBefore=${dueOf('second')}`)).toEqual(['first']);
    expect(await titles(`dueAfter=${dueOf('second')}`)).toEqual(['third']);
    expect(await titles('kind=thank_you')).toEqual(['first']);
    expect(await titles('topic=market')).toEqual(['third']);
    expect(await titles('overdue=true')).toEqual([]);
    expect(await titles('overdue=false&kind=research')).toEqual(['third', 'second']);
  });

  it('of interviews goes by their start', async () => {
    const start = encodeURIComponent(interview.startsAt);
    expect(await listed(`/v1/interviews?startsBefore=${start}`)).toEqual([]);
    expect(await listed(`/v1/interviews?startsAfter=${start}`)).toEqual([]);
    expect(
      fieldOf(
        await listed('/v1/interviews?startsAfter=2020-01-01T00:00:00Z&startsBefore=2040-01-01T00:00:00Z'),
        'id',
      ),
    ).toEqual([interviewId]);
  });
});

describe('a cursor', () => {
  it('is of the list that gave it, and of no other', async () => {
    const { body } = await api.call('GET', '/v1/next-steps?limit=1');
    const cursor = String(body['nextCursor']);
    expect(await listed(`/v1/next-steps?limit=1&after=${cursor}`)).toHaveLength(1);
    const others = [
      'applications',
      'follow-ups',
      'events',
      'deadlines',
      'progress',
      'outline-templates',
      `applications/${applicationId}/timeline`,
    ];
    for (const other of others) {
      const refused = await api.call('GET', `/v1/${other}?after=${cursor}`);
      expect([other, refused.status, refused.body['code']]).toEqual([other, 400, 'validation_failed']);
    }
  });

  it.each(['deadlines', 'progress', 'events', 'outline-templates', 'next-steps?sort=dueAt', 'timeline'])(
    'walks all of %s once',
    async (list) => {
      const path = list === 'timeline' ? `/v1/applications/${applicationId}/timeline` : `/v1/${list}`;
      const joint = path.includes('?') ? '&' : '?';
      const all = await listed(`${path}${joint}limit=100`);
      const walked: unknown[] = [];
      for (let after = ''; ;) {
        const { body } = await api.call('GET', `${path}${joint}limit=2${after}`);
        walked.push(...[body['data']].flat());
        if (body['nextCursor'] === null) break;
        after = `&after=${String(body['nextCursor'])}`;
      }
      expect(walked.map((row) => JSON.stringify(row)).length).toBe(all.length);
      expect(new Set(walked.map((row) => JSON.stringify(row))).size).toBe(all.length);
    },
  );
});

describe('If-None-Match', () => {
  it.each(['"1"', 'W/"1"', '"7", "1"', '*'])('%s answers 304 without a body to who has it', async (tags) => {
    const path = `/v1/applications/${applicationId}`;
    const { raw, statusCode, headers, body } = await known(path, tags);
    expect([statusCode, body, headers['etag']]).toEqual([304, '', '"1"']);
    expect(headers['content-type']).toBeUndefined();
    expect(raw).toBeDefined();
  });

  it('answers what is newer', async () => {
    expect((await get(`/v1/applications/${applicationId}`, { 'if-none-match': '"0"' })).status).toBe(200);
    expect((await get('/v1/applications/none', { 'if-none-match': '*' })).status).toBe(404);
  });

  it('holds for settings and outlines', async () => {
    for (const path of ['/v1/settings', `/v1/interviews/${interviewId}/outline`]) {
      expect((await known(path, '"0"')).statusCode).toBe(304);
    }
  });
});

const known = (url: string, tags: string) =>
  api.app.inject({
    url,
    headers: { authorization: `Bearer ${api.platform.liveKey}`, 'if-none-match': tags },
  });

describe('a method', () => {
  it.each([
    ['DELETE', '/v1/applications', 'GET, HEAD, POST'],
    ['PUT', '/v1/next-steps/step_01h455vb4pex5vsknk084sn02q', 'GET, HEAD, PATCH'],
    ['GET', '/v1/next-steps/step_01h455vb4pex5vsknk084sn02q/agree', 'POST'],
    ['POST', '/openapi.json', 'GET, HEAD'],
  ] as const)('%s that %s does not take is a 405 that names those it does', async (method, path, allowed) => {
    const { status, body, headers } = await api.call(method, path);
    expect([status, body['code'], headers['allow']]).toEqual([405, 'method_not_allowed', allowed]);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  });
});

describe('application/merge-patch+json', () => {
  const send = (method: 'PATCH' | 'POST', path: string, payload: object) =>
    api.send(method, path, JSON.stringify(payload), {
      authorization: `Bearer ${api.platform.liveKey}`,
      'content-type': 'application/merge-patch+json',
    });

  it('is what a PATCH may call itself, and nothing else', async () => {
    const { body: before } = await api.call('POST', '/v1/applications', { ...application, stage: 'one' });
    const patched = await send('PATCH', `/v1/applications/${String(before['id'])}`, { stage: null });
    expect([patched.status, patched.body['stage']]).toEqual([200, null]);
    const posted = await send('POST', '/v1/applications', application);
    expect([posted.status, posted.body['code']]).toEqual([415, 'unsupported_media_type']);
  });
});

describe('a merge patch', () => {
  it.each([
    'applications',
    'interviews',
    'next-steps',
    'follow-ups',
    'trial-periods',
    'settings',
    'outline-templates',
  ])('of %s that names nothing changes nothing', async (resource) => {
    await api.call('POST', '/v1/outline-templates', {
      name: 'Short',
      items: [{ section: 'close', prompt: 'Ask' }],
    });
    const newest = resource === 'outline-templates' ? `${resource}?source=platform` : resource;
    const path =
      resource === 'settings'
        ? '/v1/settings'
        : `/v1/${resource}/${String((await listed(`/v1/${newest}`))[0]?.['id'])}`;
    const before = await api.call('GET', path);
    const after = await api.call('PATCH', path, {});
    expect([after.status, after.body]).toEqual([200, before.body]);
  });

  it('of settings gives a default back with null', async () => {
    const { body: before } = await api.call('GET', '/v1/settings');
    const named = {
      timeZone: 'Europe/Berlin',
      reminders: [],
      calendar: { dayStart: '08:00', dayEnd: '18:00' },
    };
    await api.call('PATCH', '/v1/settings', named);
    const partly = await api.call('PATCH', '/v1/settings', { reminders: null, calendar: { dayEnd: null } });
    expect(partly.body).toMatchObject({
      timeZone: 'Europe/Berlin',
      reminders: ['PT24H', 'PT1H'],
      calendar: { dayStart: '08:00', dayEnd: '17:00' },
    });
    const wholly = await api.call('PATCH', '/v1/settings', { timeZone: null, calendar: null });
    expect(wholly.body).toMatchObject({ timeZone: 'UTC', calendar: before['calendar'] });
  });

  it('removes all metadata with null, and what has a default gets it back', async () => {
    const metadata = { a: '1', b: '2' };
    const { body: step } = await api.call('POST', '/v1/next-steps', {
      applicationId,
      title: 'x',
      owner: 'company',
      reminders: ['PT5H'],
      overdueAfter: 'PT9H',
      metadata,
    });
    const { body: followUp } = await api.call('POST', '/v1/follow-ups', {
      applicationId,
      kind: 'research',
      title: 'x',
      reminders: [],
      overdueAfter: 'PT9H',
      findings: [{ title: 'One' }],
      metadata,
    });
    const defaults = { reminders: ['PT24H', 'PT1H'], overdueAfter: 'PT1H', metadata: {} };
    const none = { reminders: null, overdueAfter: null, metadata: null };
    expect((await api.call('PATCH', `/v1/next-steps/${String(step['id'])}`, none)).body).toMatchObject(
      defaults,
    );
    expect(
      (await api.call('PATCH', `/v1/follow-ups/${String(followUp['id'])}`, { ...none, findings: null })).body,
    ).toMatchObject({ ...defaults, findings: [] });
    const { body: talk } = await api.call('POST', '/v1/interviews', {
      ...interview,
      interviewers: [{ name: 'Grace' }],
      metadata,
    });
    const patched = await api.call('PATCH', `/v1/interviews/${String(talk['id'])}`, {
      kind: null,
      timeZone: null,
      interviewers: null,
      metadata: null,
    });
    expect(patched.body).toMatchObject({ kind: 'other', timeZone: 'UTC', interviewers: [], metadata: {} });
  });
});

it('metadata says what is wrong with a name or a number of pairs', async () => {
  const { body } = await api.call('POST', '/v1/applications', {
    ...application,
    metadata: { ['k'.repeat(41)]: 'v' },
  });
  expect(body['errors']).toEqual([
    { pointer: `/metadata/${'k'.repeat(41)}`, detail: 'must have a name of 1 to 40 characters, on one line' },
  ]);
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, 'v']));
  const { body: over } = await api.call('POST', '/v1/applications', { ...application, metadata: many });
  expect(over['errors']).toEqual([{ pointer: '/metadata', detail: 'must have at most 50 pairs' }]);
});
