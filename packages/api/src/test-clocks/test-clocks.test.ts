import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatId, newId } from '@afterview/core/ids';
import { application, startTestApi, type Answer, type Method } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
/** A request with the platform's test key. */
let call: (method: Method, path: string, body?: unknown) => Promise<Answer>;

beforeAll(async () => {
  api = await startTestApi();
  call = (method, path, body) => api.call(method, path, body, api.platform.testKey);
});
afterAll(() => api.close());

type Json = Record<string, unknown>;
const textOf = (body: Json, name: string) => String(body[name]);
const listOf = (body: Json, name = 'data'): Json[] => JSON.parse(JSON.stringify(body[name]));

const noon = '2027-03-01T12:00:00.000Z';
const after = (hours: number) => new Date(Date.parse(noon) + hours * 3_600_000).toISOString();

const newClock = async (now = noon) => textOf((await call('POST', '/v1/test-clocks', { now })).body, 'id');
const newApplication = async () => textOf((await call('POST', '/v1/applications', application)).body, 'id');
const attach = (clock: string, ...applicationIds: string[]) =>
  call('POST', `/v1/test-clocks/${clock}/attach`, { applicationIds });
const advance = (clock: string, to: string) => call('POST', `/v1/test-clocks/${clock}/advance`, { to });
const get = (clock: string) => call('GET', `/v1/test-clocks/${clock}`);

/** Moves a clock, and waits as a caller would. */
async function moveTo(clock: string, to: string): Promise<void> {
  expect((await advance(clock, to)).status).toBe(200);
  await api.moveClocks();
  expect((await get(clock)).body).toMatchObject({ status: 'ready', now: to });
}

async function applicationOn(clock: string): Promise<string> {
  const id = await newApplication();
  expect((await attach(clock, id)).status).toBe(200);
  return id;
}

const stepDue = async (applicationId: string, dueAt: string) => {
  const { body } = await call('POST', '/v1/next-steps', {
    applicationId,
    title: 'Send it',
    owner: 'candidate',
    dueAt,
    reminders: ['PT1H'],
    overdueAfter: 'PT1H',
    agreedBy: ['candidate', 'company'],
  });
  return textOf(body, 'id');
};

/** What was told of an application, and when by its clock; the first event is that of its creation, in real time. */
async function toldOf(applicationId: string): Promise<[string, string][]> {
  const { body } = await call('GET', `/v1/events?applicationId=${applicationId}&limit=100`);
  return listOf(body)
    .toReversed()
    .slice(1)
    .map((event): [string, string] => [textOf(event, 'type'), textOf(event, 'timestamp')]);
}

describe('a test clock', () => {
  it('stands at the time that it was given, with nothing on it', async () => {
    const { status, body, headers } = await call('POST', '/v1/test-clocks', { now: noon, name: 'March' });
    expect([status, headers['etag']]).toEqual([201, '"1"']);
    expect(body).toMatchObject({
      id: expect.stringMatching(/^clock_/),
      name: 'March',
      now: noon,
      status: 'ready',
      advancingTo: null,
      applications: 0,
      version: 1,
    });
    expect((await get(textOf(body, 'id'))).body).toEqual(body);
    expect(listOf((await call('GET', '/v1/test-clocks?limit=1')).body)).toEqual([body]);
  });

  it('is created once for each idempotency key', async () => {
    const headers = {
      authorization: `Bearer ${api.platform.testKey}`,
      'content-type': 'application/json',
      'idempotency-key': 'a clock',
    };
    const create = () => api.send('POST', '/v1/test-clocks', JSON.stringify({ now: noon }), headers);
    const [first, again] = [await create(), await create()];
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  it('tells all that is wrong with it at once', async () => {
    const { status, body } = await call('POST', '/v1/test-clocks', { now: '2027-03-01', name: '', more: 1 });
    expect(status).toBe(400);
    expect(listOf(body, 'errors').map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/now', '/name', '/more']),
    );
  });

  it('is deleted with the applications on it, and each tells so', async () => {
    const clock = await newClock();
    const on = await applicationOn(clock);
    await stepDue(on, after(4));
    const other = await newApplication();
    expect((await call('DELETE', `/v1/test-clocks/${clock}`)).status).toBe(204);
    expect((await get(clock)).status).toBe(404);
    expect((await call('GET', `/v1/applications/${on}`)).status).toBe(404);
    expect((await call('GET', `/v1/applications/${other}`)).status).toBe(200);
    expect((await toldOf(on)).at(-1)).toEqual(['application.deleted', noon]);
    expect(listOf((await call('GET', `/v1/deadlines?applicationId=${on}&status=armed`)).body)).toEqual([]);
  });

  it('is not deleted, advanced or attached to by one who has not seen its newest version', async () => {
    const clock = await newClock();
    await applicationOn(clock);
    const stale = (method: Method, path: string, body = '') =>
      api.send(method, path, body, {
        authorization: `Bearer ${api.platform.testKey}`,
        ...(body === '' ? {} : { 'content-type': 'application/json' }),
        'if-match': '"1"',
      });
    const path = `/v1/test-clocks/${clock}`;
    const ids = JSON.stringify({ applicationIds: [await newApplication()] });
    expect((await stale('DELETE', path)).status).toBe(412);
    expect((await stale('POST', `${path}/advance`, JSON.stringify({ to: after(1) }))).status).toBe(412);
    expect((await stale('POST', `${path}/attach`, ids)).status).toBe(412);
    expect((await get(clock)).body).toMatchObject({ version: 2, status: 'ready', applications: 1 });
  });
});

describe('attaching', () => {
  it('takes all or none, and names each that cannot come', async () => {
    const [clock, another] = [await newClock(), await newClock()];
    const taken = await applicationOn(another);
    const free = await newApplication();
    const live = textOf((await api.call('POST', '/v1/applications', application)).body, 'id');
    const unknown = await attach(clock, free, live);
    expect([unknown.status, listOf(unknown.body, 'errors').map(({ pointer }) => pointer)]).toEqual([
      404,
      ['/applicationIds/1'],
    ]);
    const refused = await attach(clock, free, taken);
    expect([refused.status, refused.body['code']]).toEqual([409, 'illegal_transition']);
    expect(listOf(refused.body, 'errors')).toEqual([
      { pointer: '/applicationIds/1', detail: 'is on another test clock' },
    ]);
    expect((await get(clock)).body).toMatchObject({ applications: 0, version: 1 });
  });

  it('again changes nothing', async () => {
    const clock = await newClock();
    const on = await applicationOn(clock);
    const again = await attach(clock, on);
    expect([again.status, again.body['version'], again.body['applications']]).toEqual([200, 2, 1]);
  });

  it('takes at most a hundred at once', async () => {
    const ids = Array.from({ length: 101 }, () => formatId('application', newId('application')));
    const { status, body } = await attach(await newClock(), ...ids);
    expect([status, listOf(body, 'errors').map(({ pointer }) => pointer)]).toEqual([
      400,
      ['/applicationIds'],
    ]);
  });

  it('keeps what was armed: what is past by the clock is told as it moves next, the rest in its time', async () => {
    const on = await newApplication();
    await stepDue(on, after(-24 * 7));
    await stepDue(on, after(24));
    const clock = await newClock();
    await attach(clock, on);
    await api.fireAt(after(24 * 365));
    const before = (await toldOf(on)).length;
    await moveTo(clock, after(1));
    const types = (await toldOf(on)).slice(before);
    expect(types.map(([type]) => type)).toContain('next_step.overdue');
    expect(types.every(([, at]) => at === noon)).toBe(true);
    await moveTo(clock, after(24));
    expect((await toldOf(on)).slice(before + types.length)).toEqual([
      ['next_step.due_soon', after(23)],
      ['next_step.due', after(24)],
    ]);
  });
});

describe('an application on a clock', () => {
  it('is written to at the time of the clock', async () => {
    const clock = await newClock();
    const on = await applicationOn(clock);
    const step = await call('POST', '/v1/next-steps', {
      applicationId: on,
      title: 'Call',
      owner: 'company',
      due: { duration: 'PT3H', from: 'now' },
    });
    expect(step.body).toMatchObject({ dueAt: after(3), createdAt: noon, updatedAt: noon, overdue: false });
    await moveTo(clock, after(2));
    const done = await call('POST', `/v1/next-steps/${textOf(step.body, 'id')}/complete`, {});
    expect(done.body).toMatchObject({ completedAt: after(2) });
    const followUp = await call('POST', '/v1/follow-ups', {
      applicationId: on,
      kind: 'thank_you',
      title: 'Thanks',
    });
    expect(followUp.body).toMatchObject({ dueAt: after(26) });
    const path = `/v1/follow-ups/${textOf(followUp.body, 'id')}/send`;
    const late = await call('POST', path, { channel: 'email', sentAt: after(3) });
    expect([late.status, late.body['code']]).toEqual([400, 'validation_failed']);
    expect((await call('POST', path, { channel: 'email' })).body).toMatchObject({ sentAt: after(2) });
  });

  it('is read as of the time of the clock, alone, on the board and as a whole', async () => {
    const clock = await newClock();
    const on = await applicationOn(clock);
    await call('POST', '/v1/next-steps', { applicationId: on, title: 'Answer', owner: 'company' });
    await moveTo(clock, after(24 * 3 + 1));
    const expected = { asOf: after(24 * 3 + 1), silence: { since: noon, days: 3 } };
    expect((await call('GET', `/v1/applications/${on}/progress`)).body).toMatchObject(expected);
    expect((await call('GET', `/v1/applications/${on}/overview`)).body).toMatchObject({ progress: expected });
    const board = listOf((await call('GET', '/v1/progress?momentum=waiting&limit=100')).body);
    expect(board.find(({ applicationId }) => applicationId === on)).toMatchObject(expected);
  });

  it('has drafts as of the time of the clock: nobody is thanked before the conversation', async () => {
    const clock = await newClock();
    const on = await applicationOn(clock);
    const interview = await call('POST', '/v1/interviews', {
      applicationId: on,
      title: 'Second talk',
      startsAt: after(1),
      endsAt: after(2),
    });
    const { body } = await call('POST', '/v1/follow-ups', {
      applicationId: on,
      interviewId: textOf(interview.body, 'id'),
      kind: 'thank_you',
      title: 'Thanks',
    });
    const draft = async () =>
      textOf((await call('GET', `/v1/follow-ups/${textOf(body, 'id')}/draft`)).body, 'body');
    expect(await draft()).not.toContain('Second talk');
    await moveTo(clock, after(3));
    expect(await draft()).toContain('Second talk');
  });

  it('stalls by the clock', async () => {
    const clock = await newClock();
    const on = await applicationOn(clock);
    await call('POST', '/v1/next-steps', { applicationId: on, title: 'Answer', owner: 'company' });
    await moveTo(clock, after(24 * 8));
    expect((await toldOf(on)).slice(-2)).toEqual([
      ['application.stalled', after(24 * 7)],
      ['progress.momentum_changed', after(24 * 7)],
    ]);
  });
});

describe('advancing', () => {
  it('tells what falls due on the way, each at its instant, and nothing after it', async () => {
    const clock = await newClock();
    const on = await applicationOn(clock);
    await stepDue(on, after(4));
    const before = (await toldOf(on)).length;
    await moveTo(clock, after(4));
    expect((await toldOf(on)).slice(before)).toEqual([
      ['next_step.due_soon', after(3)],
      ['next_step.due', after(4)],
    ]);
    await moveTo(clock, after(24 * 30));
    expect((await toldOf(on)).slice(before + 2)).toEqual([
      ['next_step.overdue', after(5)],
      ['progress.momentum_changed', after(5)],
    ]);
  });

  it('says that it is on its way, and where to; until it is there another advance, or anything else, is a 409', async () => {
    const clock = await newClock();
    const answer = await advance(clock, after(1));
    expect(answer.body).toMatchObject({ status: 'advancing', now: noon, advancingTo: after(1), version: 2 });
    expect((await get(clock)).body).toEqual(answer.body);
    for (const again of [
      // oxlint-disable no-await-in-loop
      await advance(clock, after(2)),
      await attach(clock, await newApplication()),
      await call('DELETE', `/v1/test-clocks/${clock}`),
      // oxlint-enable no-await-in-loop
    ]) {
      expect([again.status, again.body['code']]).toEqual([409, 'illegal_transition']);
    }
    await api.moveClocks();
    expect((await get(clock)).body).toMatchObject({ status: 'ready', now: after(1), advancingTo: null });
  });

  it('once for each idempotency key, however often it is asked to', async () => {
    const clock = await newClock();
    const headers = {
      authorization: `Bearer ${api.platform.testKey}`,
      'content-type': 'application/json',
      'idempotency-key': `advance ${clock}`,
    };
    const body = JSON.stringify({ to: after(1) });
    const ask = () => api.send('POST', `/v1/test-clocks/${clock}/advance`, body, headers);
    const first = await ask();
    await api.moveClocks();
    const again = await ask();
    expect([again.status, again.headers['idempotency-replayed'], again.body]).toEqual([
      200,
      'true',
      first.body,
    ]);
    expect((await get(clock)).body).toMatchObject({ status: 'ready', now: after(1) });
  });

  it.each([
    ['back', after(-1)],
    ['nowhere', noon],
    ['by more than two years', '2029-03-01T12:00:00.001Z'],
  ])('does not go %s', async (_where, to) => {
    const clock = await newClock();
    const { status, body } = await advance(clock, to);
    expect([status, listOf(body, 'errors').map(({ pointer }) => pointer)]).toEqual([400, ['/to']]);
    expect((await get(clock)).body).toMatchObject({ status: 'ready', now: noon, version: 1 });
  });

  it('goes two years at once', async () => {
    const answer = await advance(await newClock(), '2029-03-01T12:00:00.000Z');
    expect(answer.status).toBe(200);
  });
});

describe('live data', () => {
  it.each<[Method, string, unknown?]>([
    ['POST', '/v1/test-clocks', { now: noon }],
    ['GET', '/v1/test-clocks'],
    ['GET', '/v1/test-clocks/{id}'],
    ['POST', '/v1/test-clocks/{id}/attach', { applicationIds: ['app_01h455vb4pex5vsknk084sn02q'] }],
    ['POST', '/v1/test-clocks/{id}/advance', { to: after(1) }],
    ['DELETE', '/v1/test-clocks/{id}'],
  ])('is out of reach: %s %s is a 403 with a live key', async (method, path, body) => {
    const clock = await newClock();
    const answer = await api.call(method, path.replace('{id}', clock), body, api.platform.liveKey);
    expect([answer.status, answer.body['code']]).toEqual([403, 'test_key_required']);
  });

  it('can be on no clock, nor have one, whoever writes to the database', async () => {
    const clock = await newClock();
    await api.call('POST', '/v1/interviews', {
      application,
      title: 'Talk',
      startsAt: '2099-01-01T00:00:00Z',
      endsAt: '2099-01-01T01:00:00Z',
    });
    const [row] = await api.owner<{ id: string }[]>`select id from test_clocks order by id desc limit 1`;
    expect(clock).toMatch(/^clock_/);
    const refused = { code: '23514' };
    const id = row?.id ?? '';
    await expect(api.owner`update application_heads set clock_id = ${id} where live`).rejects.toMatchObject(
      refused,
    );
    await expect(api.owner`update deadlines set clock_id = ${id} where live`).rejects.toMatchObject(refused);
    await expect(api.owner`update test_clocks set live = true`).rejects.toMatchObject(refused);
  });
});
