import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { application, interview, startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
afterEach(async () => {
  const [written] = await api.owner<{ count: number }[]>`select count(*)::int as count from events`;
  // Whatever was tried, nothing is written.
  if (written?.count !== 0) throw new Error('something was written');
});

const headers = () => ({
  authorization: `Bearer ${api.platform.liveKey}`,
  'content-type': 'application/json',
});
const create = (payload: string, more: Record<string, string> = {}) =>
  api.send('POST', '/v1/interviews', payload, { ...headers(), ...more });
const told = (body: Record<string, unknown>) =>
  [body['errors']].flat().map((error) => Object.values(error ?? {}).join(' '));

describe('the body', () => {
  it.each(['{"title": ', 'nonsense', '{"__proto__": 1', "{'title': 1}"])(
    '%s is not JSON',
    async (payload) => {
      const { status, body, headers: answered } = await create(payload);
      expect([status, body['code']]).toEqual([400, 'malformed_json']);
      expect(answered['content-type']).toMatch(/^application\/problem\+json/);
    },
  );

  it('names every invalid field at once', async () => {
    const { status, body } = await create(
      JSON.stringify({
        ...interview,
        title: 7,
        startsAt: '2026-02-30T10:00:00Z',
        endsAt: '2026-11-02T10:00:00',
        timeZone: 'Mars/Olympus',
        kind: 'chat',
        colour: 'red',
        application: { ...application, company: {}, candidate: { email: 'nobody' } },
      }),
    );
    expect([status, body['code'], body['type']]).toEqual([
      400,
      'validation_failed',
      'http://127.0.0.1:3000/problems/validation_failed',
    ]);
    expect(told(body).toSorted()).toEqual([
      '/application/candidate/email must be a valid email',
      '/application/company/name is required',
      '/colour is not a known field',
      '/endsAt must be a time that exists, with an offset, from 1970 to 2199, such as 2026-03-02T09:00:00.000Z',
      '/kind must be one of: screening, phone, video, onsite, technical, panel, case, final, other',
      '/startsAt must be a time that exists, with an offset, from 1970 to 2199, such as 2026-03-02T09:00:00.000Z',
      '/timeZone must be an IANA time zone, such as Europe/Berlin',
      '/title must be a string',
    ]);
  });

  it('suggests what was meant, where a name or a value is nearly one that is known', async () => {
    const near = {
      ...interview,
      titel: 'x',
      kind: 'vidoe',
      application: { ...application, candidate: { nmae: 'Ada' } },
    };
    expect(told((await create(JSON.stringify(near))).body).toSorted()).toEqual([
      '/application/candidate/nmae is not a known field; did you mean name?',
      '/kind must be one of: screening, phone, video, onsite, technical, panel, case, final, other; did you mean video?',
      '/titel is not a known field; did you mean title?',
    ]);
  });

  it('says of a name that is too long to be told how it begins', async () => {
    const name = 'n'.repeat(50_000);
    const { status, body } = await create(JSON.stringify({ ...interview, [name]: 1 }));
    expect(status).toBe(400);
    expect(told(body)).toEqual([`/${'n'.repeat(100)}… is not a known field`]);
    expect(JSON.stringify(body).length).toBeLessThan(1_000);
  });

  it.each(['-PT1H', 'PT0S', '1 hour', 'P11Y', 'P1000000000000Y'])(
    '%s is no duration to wait',
    async (overdueAfter) => {
      const { status, body } = await api.call('POST', '/v1/next-steps', {
        applicationId: 'app_01h455vb4pex5vsknk084sn02q',
        title: 'x',
        owner: 'company',
        overdueAfter,
      });
      expect(status).toBe(400);
      expect(told(body)).toEqual([
        '/overdueAfter must be an ISO 8601 duration longer than zero and at most ten years, such as PT24H',
      ]);
    },
  );

  it.each([
    ['null', 'body'],
    ['[]', 'body'],
    ['"text"', 'body'],
  ])('%s is not an object', async (payload) => {
    const { status, body } = await create(payload);
    expect([status, body['code']]).toEqual([400, 'validation_failed']);
  });

  it('holds no text that cannot be kept', async () => {
    const { status, body } = await create('{"title": "a\\u0000b", "location": "\\ud800"}');
    expect(status).toBe(400);
    expect(told(body)).toEqual([
      '/title must be well-formed Unicode without NUL',
      '/location must be well-formed Unicode without NUL',
    ]);
  });

  it('is neither deep nor long without end, and the answer does not grow with it', async () => {
    const deep = await create('['.repeat(21) + ']'.repeat(21));
    expect([deep.status, deep.body['detail']]).toEqual([400, 'The body is nested deeper than 20 levels.']);
    const long = await create(
      JSON.stringify({ ...interview, interviewers: Array.from({ length: 2_000 }, () => ({})) }),
    );
    expect(told(long.body)).toEqual(['/interviewers must have at most 1000 items']);
    const wrong = await create(
      JSON.stringify({ ...interview, interviewers: Array.from({ length: 900 }, () => ({})) }),
    );
    expect(told(wrong.body)).toHaveLength(100);
    expect(JSON.stringify(wrong.body).length).toBeLessThan(10_000);
  });

  it('may have 256 KiB and not a byte more', async () => {
    const padding = (size: number) => JSON.stringify({ ...interview, colour: 'x' }).padEnd(size, ' ');
    expect((await create(padding(256 * 1024))).body['code']).toBe('validation_failed');
    const { status, body } = await create(padding(256 * 1024 + 1));
    expect([status, body['code']]).toEqual([413, 'body_too_large']);
  });

  it('is application/json', async () => {
    const { status, body } = await create('<title/>', { 'content-type': 'text/xml' });
    expect([status, body['code']]).toEqual([415, 'unsupported_media_type']);
  });

  it('ends no earlier than it starts', async () => {
    const { status, body } = await create(JSON.stringify({ ...interview, endsAt: '2026-11-02T08:00:00Z' }));
    expect(status).toBe(400);
    expect(told(body)).toEqual(['/endsAt must not be before startsAt']);
  });
});

describe('the key', () => {
  it.each([
    ['none', null, 'missing_key'],
    ['another scheme', 'Basic YTpi', 'missing_key'],
    ['an unknown one', `Bearer av_live_${'x'.repeat(32)}`, 'unknown_key'],
    ['nonsense', 'Bearer nonsense', 'unknown_key'],
  ])('%s is refused before the body is read', async (_name, authorization, code) => {
    const {
      status,
      body,
      headers: answered,
    } = await api.send('POST', '/v1/interviews', 'not json', {
      'content-type': 'application/json',
      ...(authorization === null ? {} : { authorization }),
    });
    expect([status, body['code'], answered['www-authenticate']]).toEqual([401, code, 'Bearer']);
  });

  it('of a platform adds no platforms', async () => {
    const { status, body } = await api.call('POST', '/v1/platforms', { name: 'Mine' });
    expect([status, body['code']]).toEqual([401, 'unknown_key']);
  });
});

describe('what is not there', () => {
  it.each([
    '/v1/interviews/int_01h455vb4pex5vsknk084sn02q',
    '/v1/interviews/app_01h455vb4pex5vsknk084sn02q',
    '/v1/interviews/nonsense',
    '/v1/interviews/%00',
    '/v1/nowhere',
    '/nowhere',
  ])('%s is a 404', async (path) => {
    const { status, body } = await api.call('GET', path);
    expect([status, body['code']]).toEqual([404, 'not_found']);
  });

  it('an application that is not there takes no interview', async () => {
    const { application: _, ...rest } = interview;
    const { status, body } = await create(
      JSON.stringify({ ...rest, applicationId: 'app_01h455vb4pex5vsknk084sn02q' }),
    );
    expect([status, body['code']]).toEqual([404, 'not_found']);
  });
});

describe('a query', () => {
  it.each([
    ['limit=0', 'query/limit must be at least 1'],
    ['limit=101', 'query/limit must be at most 100'],
    ['limit=ten', 'query/limit must be an integer'],
    ['after=nonsense', 'query/after must be the nextCursor of a page of the same list'],
    ['colour=red', 'query/colour is not a known field'],
    ['overdue=perhaps', 'query/overdue must be a boolean'],
    [
      `sort=dueAt&after=${Buffer.from('["9999-99-99T99:99:99.999Z","01890a5d-ac96-774b-bcce-b302099a8057"]').toString('base64url')}`,
      'query/after must be the nextCursor of a page of the same list',
    ],
  ])('%s is refused', async (search, detail) => {
    const { status, body } = await api.call('GET', `/v1/next-steps?${search}`);
    expect(status).toBe(400);
    expect(told(body)).toEqual([detail]);
  });
});

it('a query holds no NUL', async () => {
  const { status, body } = await api.call('GET', '/v1/applications?candidateExternalId=%00');
  expect(status).toBe(400);
  expect(told(body)).toEqual(['query/candidateExternalId must be well-formed Unicode without NUL']);
});

it('every problem has a page at its type', async () => {
  const { body } = await api.call('GET', '/nowhere');
  const page = await api.app.inject(new URL(String(body['type'])).pathname);
  expect([page.statusCode, page.body.includes('not_found')]).toEqual([200, true]);
});

it('answers under the request id that it was sent, if that is one', async () => {
  const sent = await api.send('GET', '/nowhere', '', { 'x-request-id': 'req-7' });
  expect([sent.headers['x-request-id'], sent.body['requestId']]).toEqual(['req-7', 'req-7']);
  const unreadable = await api.send('GET', '/v1/interviews/%', '', { 'x-request-id': 'req-8' });
  expect([unreadable.headers['x-request-id'], unreadable.body['requestId']]).toEqual(['req-8', 'req-8']);
  const bad = await api.send('GET', '/nowhere', '', { 'x-request-id': 'a b' });
  expect(bad.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});
