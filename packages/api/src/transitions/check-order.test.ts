/** Typed in from `rules.md`: "Checks run in this order: 401, 403, 413/415, 400, 404, 412, 409/422". */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type Method } from '../test-api.ts';
import { build, friday, look, monday, type Api, type Step } from './kit.ts';

let api: Api;
let readOnly = '';
beforeAll(async () => {
  api = await startTestApi();
  readOnly = (await api.newPlatform()).liveKey;
  await api.owner`update api_keys set scopes = '{read}' where hint = ${readOnly.slice(-4)}`;
});
afterAll(() => api.close());

type Body = Record<string, unknown>;
type Target = { path: string; good: Body; bad: Body };

const both = { agreedBy: ['candidate', 'company'] };
const step = { title: 'x', owner: 'company', dueAt: friday };
const trial = { terms: { startsOn: '2030-03-04', scope: 'x' } };
const talk = { title: 'x', startsAt: '2030-02-27T09:00:00.000Z', endsAt: '2030-02-27T10:00:00.000Z' };
const company = { party: 'company' };

/** An action that its state does not allow; a body for it that is well formed, and one that is not. */
const actions: [collection: string, input: Body, steps: Step[], action: string, good: Body, bad: Body][] = [
  ['interviews', talk, [['cancel']], 'complete', { noNextStepsReason: 'other' }, { reason: 'other' }],
  ['next-steps', { ...step, ...both }, [['complete']], 'agree', company, { party: 'nobody' }],
  ['follow-ups', { kind: 'research', title: 'x' }, [['skip']], 'send', { channel: 'email' }, {}],
  ['permissions', {}, [['decline']], 'grant', company, { colour: 'red' }],
  ['trial-periods', trial, [['withdraw']], 'accept', company, {}],
];

// Each fault is laid on top of those that are checked after it.
const faults: [status: number, code: string, fault: string][] = [
  [409, 'illegal_transition', 'the state does not allow it'],
  [412, 'stale_version', 'the version is not the newest'],
  [404, 'not_found', 'there is no such thing'],
  [400, 'validation_failed', 'the body is not as described'],
  [415, 'unsupported_media_type', 'the body is not said to be JSON'],
  [413, 'body_too_large', 'the body is too large'],
  [403, 'missing_scope', 'the key may only read'],
  [401, 'missing_key', 'there is no key'],
];

async function ask({ path, good, bad }: Target, fault: number) {
  const has = (from: number) => fault >= from;
  const key: Record<string, string> =
    fault === 7 ? {} : { authorization: `Bearer ${has(6) ? readOnly : api.platform.liveKey}` };
  const elsewhere = path.replace(/_[0-9a-z]{26}/, '_01h455vb4pex5vsknk084sn02q');
  const body = JSON.stringify(has(3) ? bad : good);
  return api.send('POST', has(2) ? elsewhere : path, fault === 5 ? body + ' '.repeat(300_000) : body, {
    ...key,
    ...(has(1) ? { 'if-match': '"99"' } : {}),
    'content-type': fault === 4 || has(6) ? 'text/plain' : 'application/json',
  });
}

describe.each(actions)('of %s', (collection, input, steps, action, good, bad) => {
  it.each(faults.map(([status, code, fault], index) => [status, code, fault, index] as const))(
    'answers %i %s when %s, whatever else is wrong',
    async (status, code, _, index) => {
      const thing = await build(api, collection, input, steps);
      const before = await look(api, thing);
      const answer = await ask({ path: `${thing.path}/${action}`, good, bad }, index);
      expect([answer.status, answer.body['code']]).toEqual([status, code]);
      expect(await look(api, thing)).toEqual(before);
    },
  );
});

describe('a proposal that is not the one on the table', () => {
  const counter: Step = ['counter', { ...company, title: 'Later', dueAt: monday }];
  const week: Step = ['counter', { ...company, terms: { startsOn: '2030-03-11' } }];
  it.each<[string, number, string, Body, Step[], string, string]>([
    [
      'may be agreed to by the other',
      412,
      'next-steps',
      { ...step, ...both },
      [counter],
      'agree',
      'candidate',
    ],
    ['is their own', 412, 'next-steps', { ...step, ...both }, [counter], 'agree', 'company'],
    [
      'is agreed',
      412,
      'next-steps',
      { ...step, agreedBy: ['company'] },
      [['agree', { party: 'candidate' }]],
      'agree',
      'candidate',
    ],
    ['is done', 412, 'next-steps', { ...step, agreedBy: ['company'] }, [['complete']], 'agree', 'candidate'],
    ['may be accepted by the other', 412, 'trial-periods', trial, [week], 'accept', 'candidate'],
    ['is their own', 412, 'trial-periods', trial, [week], 'accept', 'company'],
    ['is withdrawn', 412, 'trial-periods', trial, [week, ['withdraw']], 'accept', 'candidate'],
  ])('when what is on it %s answers %i', async (_, status, collection, input, steps, action, party) => {
    const thing = await build(api, collection, input, steps);
    const before = await look(api, thing);
    const answer = await api.call('POST', `${thing.path}/${action}`, { party, proposal: 7 });
    expect([answer.status, answer.body['code']]).toEqual([status, 'stale_version']);
    expect(await look(api, thing)).toEqual(before);
  });

  it.each([
    [
      'next-steps',
      { ...step, agreedBy: ['company'] },
      ['counter', { party: 'candidate', title: 'y' }],
      'agree',
    ],
    ['trial-periods', trial, week, 'accept'],
  ] satisfies [string, Body, Step, string][])(
    'no longer counts: %s',
    async (collection, input, step_, action) => {
      const thing = await build(api, collection, input, [step_]);
      const other = collection === 'next-steps' ? company : { party: 'candidate' };
      const first = await api.call('POST', `${thing.path}/${action}`, { ...other, proposal: 0 });
      expect([first.status, first.body['code']]).toEqual([412, 'stale_version']);
      const newest = await api.call('POST', `${thing.path}/${action}`, { ...other, proposal: 1 });
      expect(newest.status).toBe(200);
    },
  );

  it('is no reason to look at a body that is not as described, or for what is not there', async () => {
    const { path } = await build(api, 'next-steps', { ...step, agreedBy: ['company'] }, []);
    const bad = await api.call('POST', `${path}/agree`, { proposal: 7 });
    expect([bad.status, bad.body['code']]).toEqual([400, 'validation_failed']);
    const nowhere = '/v1/next-steps/step_01h455vb4pex5vsknk084sn02q/agree';
    const gone = await api.call('POST', nowhere, { ...company, proposal: 7 });
    expect([gone.status, gone.body['code']]).toEqual([404, 'not_found']);
  });

  it('is one that the platform has overruled since', async () => {
    const { path } = await build(api, 'next-steps', { ...step, agreedBy: ['company'] }, []);
    await api.call('PATCH', path, { title: 'Settled elsewhere', dueAt: monday });
    const { status } = await api.call('POST', `${path}/agree`, { party: 'candidate', proposal: 0 });
    expect(status).toBe(412);
  });

  it('goes before an archive', async () => {
    const { path, applicationId } = await build(api, 'next-steps', { ...step, agreedBy: ['company'] }, []);
    await api.call('PATCH', `/v1/applications/${applicationId}`, { status: 'archived' });
    const { status } = await api.call('POST', `${path}/agree`, { party: 'candidate', proposal: 7 });
    expect(status).toBe(412);
  });
});

it('looks at the version before it looks whether the application is archived', async () => {
  const { path, applicationId } = await build(api, 'next-steps', step, []);
  await api.call('PATCH', `/v1/applications/${applicationId}`, { status: 'archived' });
  const cancel = (version: string) =>
    api.send('POST', `${path}/cancel`, '{}', {
      authorization: `Bearer ${api.platform.liveKey}`,
      'content-type': 'application/json',
      'if-match': version,
    });
  expect([(await cancel('"99"')).status, (await cancel('"1"')).status]).toEqual([412, 409]);
});

describe('a body that contradicts itself', () => {
  const nowhere = '01h455vb4pex5vsknk084sn02q';
  const twice = { dueAt: friday, due: { businessDays: 3, duration: 'PT2H', time: '12:00' } };
  const inDue = (at: string) => [`${at}/due`, `${at}/due`, `${at}/due/time`];

  it.each<[Method, string, Body, string[]]>([
    [
      'POST',
      '/v1/next-steps',
      { applicationId: `app_${nowhere}`, title: 'x', owner: 'company', ...twice },
      inDue(''),
    ],
    ['PATCH', `/v1/next-steps/step_${nowhere}`, twice, inDue('')],
    ['POST', `/v1/next-steps/step_${nowhere}/counter`, { ...company, ...twice }, inDue('')],
    [
      'PUT',
      '/v1/next-steps/by-external-id/unknown',
      { applicationId: `app_${nowhere}`, title: 'x', owner: 'company', ...twice },
      inDue(''),
    ],
    [
      'POST',
      `/v1/interviews/int_${nowhere}/complete`,
      { nextSteps: [step, { ...step, ...twice }], noNextStepsReason: 'undated_promise' },
      [...inDue('/nextSteps/1'), '/noNextStepsReason', '/companyAnswer'],
    ],
    ['PATCH', `/v1/interviews/int_${nowhere}`, { startsAt: talk.endsAt, endsAt: talk.startsAt }, ['/endsAt']],
    [
      'POST',
      '/v1/interviews',
      { ...talk, startsAt: talk.endsAt, endsAt: talk.startsAt },
      ['/applicationId', '/endsAt'],
    ],
  ])(
    'is told all that is wrong before anything is looked for: %s %s',
    async (method, path, body, pointers) => {
      const answer = await api.send(method, path, JSON.stringify(body), {
        authorization: `Bearer ${api.platform.liveKey}`,
        'content-type': 'application/json',
        'if-match': '"99"',
      });
      const errors: unknown = answer.body['errors'];
      expect(answer.status).toBe(400);
      expect(errors).toMatchObject(pointers.map((pointer) => ({ pointer })));
    },
  );
});
