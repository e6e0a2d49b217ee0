/** Typed in from `rules.md`: "`archived` refuses child writes (409)". */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, startTestApi, type Method } from '../test-api.ts';
import { build, friday, look, monday, type Api, type Step } from './kit.ts';

let api: Api;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

type Body = Record<string, unknown>;
type Write = [method: Method, path: string, body?: Body];

const candidate = { party: 'candidate' };
const company = { party: 'company' };
const both = { agreedBy: ['candidate', 'company'] };
const metadata: Write = ['PATCH', '', { metadata: { room: '4' } }];
const talk = { title: 'x', startsAt: '2030-02-27T09:00:00.000Z', endsAt: '2030-02-27T10:00:00.000Z' };
const step = { title: 'x', owner: 'company', dueAt: friday };
const followUp = { kind: 'research', title: 'x', dueAt: friday };
const trial = { terms: { startsOn: '2030-03-04', scope: 'x' }, decisionDueAt: friday };
const grant = { grantedBy: { name: 'Grace' } };
const email = { channel: 'email' };
const send: Step = ['send', email];
const accept: Step = ['accept', company];
const item = { section: 'research', prompt: 'The market' };

/** In these states each of these writes would be taken, were the application not archived. */
const things: [what: string, collection: string, input: Body, steps: Step[], writes: Write[]][] = [
  [
    'an interview that is scheduled',
    'interviews',
    talk,
    [],
    [
      metadata,
      ['PATCH', '', { startsAt: '2030-02-27T09:30:00.000Z' }],
      ['PATCH', '', { title: 'y' }],
      ['POST', '/complete', { noNextStepsReason: 'other' }],
      ['POST', '/complete', { nextSteps: [step] }],
      ['POST', '/cancel'],
      ['POST', '/no-show', candidate],
      ['PUT', '/outline', { items: [item] }],
      ['POST', '/outline/items', item],
      ['POST', '/outline/from-template', {}],
    ],
  ],
  ['an interview that is canceled', 'interviews', talk, [['cancel']], [['POST', '/reopen']]],
  [
    'a step that is proposed',
    'next-steps',
    { ...step, agreedBy: ['company'] },
    [],
    [
      metadata,
      ['PATCH', '', { title: 'y' }],
      ['PATCH', '', { ...candidate, title: 'y' }],
      ['POST', '/agree', candidate],
      ['POST', '/counter', { ...candidate, dueAt: monday }],
      ['POST', '/decline', candidate],
      ['POST', '/complete'],
      ['POST', '/complete', company],
      ['POST', '/cancel'],
      ['POST', '/cancel', candidate],
    ],
  ],
  [
    'a step that is agreed',
    'next-steps',
    { ...step, ...both },
    [],
    [metadata, ['POST', '/counter', { ...company, title: 'y' }], ['POST', '/complete'], ['POST', '/cancel']],
  ],
  ['a step that is done', 'next-steps', step, [['complete']], [metadata, ['POST', '/reopen']]],
  ['a step that is declined', 'next-steps', step, [['decline', company]], [['POST', '/reopen', company]]],
  ['a step that is canceled', 'next-steps', step, [['cancel']], [['POST', '/reopen', candidate]]],
  [
    'a follow-up that is planned',
    'follow-ups',
    followUp,
    [],
    [
      metadata,
      ['PATCH', '', { dueAt: monday }],
      ['POST', '/findings', { title: 'Grows' }],
      ['POST', '/send', email],
      ['POST', '/send', { ...email, ...candidate }],
      ['POST', '/skip'],
      ['POST', '/skip', candidate],
    ],
  ],
  [
    'a follow-up that is sent',
    'follow-ups',
    followUp,
    [send],
    [
      ['POST', '/unsend'],
      ['POST', '/acknowledge', company],
      ['POST', '/discuss', candidate],
    ],
  ],
  [
    'a follow-up that is acknowledged',
    'follow-ups',
    followUp,
    [send, ['acknowledge']],
    [['POST', '/discuss']],
  ],
  [
    'a permission that is requested',
    'permissions',
    {},
    [],
    [
      ['POST', '/grant', company],
      ['POST', '/decline'],
    ],
  ],
  ['a permission that is granted', 'permissions', grant, [], [['POST', '/revoke', company]]],
  [
    'a trial that is offered',
    'trial-periods',
    trial,
    [],
    [
      metadata,
      ['PATCH', '', { decisionDueAt: monday }],
      ['POST', '/counter', { ...company, terms: { startsOn: '2030-03-11' } }],
      ['POST', '/accept', company],
      ['POST', '/decline', company],
      ['POST', '/withdraw'],
    ],
  ],
  [
    'a trial that is accepted',
    'trial-periods',
    trial,
    [accept],
    [
      ['POST', '/start', candidate],
      ['POST', '/withdraw', candidate],
    ],
  ],
  [
    'a trial that is active',
    'trial-periods',
    trial,
    [accept, ['start']],
    [
      ['POST', '/complete', { outcome: 'hired' }],
      ['POST', '/withdraw', company],
    ],
  ],
];

const archive = (applicationId: unknown) =>
  api.call('PATCH', `/v1/applications/${String(applicationId)}`, { status: 'archived' });

const refused = { status: 409, body: { code: 'illegal_transition' } };

describe.each(things)('%s in an archived application', (_, collection, input, steps, writes) => {
  it.each(writes)('refuses %s %s %j', async (method, path, body = {}) => {
    const thing = await build(api, collection, input, steps);
    await archive(thing.applicationId);
    const before = await look(api, thing);
    const answer = await api.call(method, thing.path + path, body);
    expect(answer).toMatchObject(refused);
    expect(answer.body['detail']).toMatch(/archived/);
    const after = await look(api, thing);
    expect(after).toEqual({ ...before, armed: [] });
  });
});

describe('an archived application', () => {
  const archived = async (externalId: string) => {
    const { body } = await api.call('POST', '/v1/applications', { ...application, externalId });
    await archive(body['id']);
    return String(body['id']);
  };

  it.each([
    ['interviews', talk],
    ['next-steps', step],
    ['follow-ups', followUp],
    ['permissions', grant],
    ['trial-periods', trial],
  ])('takes none of the %s', async (collection, input) => {
    const applicationId = await archived(`create ${collection}`);
    const before = await api.eventsOf(applicationId);
    expect(await api.call('POST', `/v1/${collection}`, { applicationId, ...input })).toMatchObject(refused);
    expect(await api.eventsOf(applicationId)).toEqual(before);
  });

  it.each([
    ['interviews', talk],
    ['next-steps', step],
    ['follow-ups', followUp],
  ])('takes none of the %s by your own id, and no replacement', async (collection, input) => {
    const { body } = await api.call('POST', '/v1/applications', application);
    const applicationId = String(body['id']);
    const put = (externalId: string, more: Body = {}) =>
      api.call('PUT', `/v1/${collection}/by-external-id/${externalId}`, { applicationId, ...input, ...more });
    await put('mine');
    await archive(applicationId);
    expect(await put('other')).toMatchObject(refused);
    expect(await put('mine', { title: 'y' })).toMatchObject(refused);
  });

  it('takes no interview that brings it along', async () => {
    await archived('ats-7');
    const inline = { ...talk, application: { ...application, externalId: 'ats-7' } };
    expect(await api.call('POST', '/v1/interviews', inline)).toMatchObject(refused);
  });

  it('keeps the findings and the outline that it has', async () => {
    const found = await build(api, 'follow-ups', { ...followUp, findings: [{ title: 'Grows' }] }, []);
    const [finding]: { id: string }[] = JSON.parse(JSON.stringify((await look(api, found)).body['findings']));
    await archive(found.applicationId);
    expect(await api.call('DELETE', `${found.path}/findings/${finding?.id}`)).toMatchObject(refused);

    const met = await build(api, 'interviews', talk, []);
    const { body } = await api.call('POST', `${met.path}/outline/items`, item);
    const path = `${met.path}/outline/items/${String(body['id'])}`;
    await archive(met.applicationId);
    expect(await api.call('PATCH', path, { status: 'covered' })).toMatchObject(refused);
    expect(await api.call('POST', `${path}/to-next-step`, { owner: 'candidate' })).toMatchObject(refused);
    expect(await api.call('DELETE', path)).toMatchObject(refused);
    const itemIds = [body['id']];
    expect(await api.call('POST', `${met.path}/outline/reorder`, { itemIds })).toMatchObject(refused);
  });

  // What the state alone would allow is not allowed here.
  it.each<[string, string, Body, Step[], Write]>([
    ['a step', 'next-steps', { ...step, ...both }, [], ['POST', '/reopen']],
    ['an interview', 'interviews', talk, [], ['POST', '/reopen']],
    ['a follow-up', 'follow-ups', followUp, [], ['POST', '/acknowledge']],
    ['a permission', 'permissions', grant, [], ['POST', '/grant']],
    ['a trial', 'trial-periods', trial, [accept], ['POST', '/accept', company]],
  ])('allows nothing, and says so of %s', async (_, collection, input, steps, [method, path, body = {}]) => {
    const thing = await build(api, collection, input, steps);
    await archive(thing.applicationId);
    const answer = await api.call(method, thing.path + path, body);
    expect(answer).toMatchObject(refused);
    expect(answer.body['detail']).toMatch(/archived/);
  });

  it('lets all of it change again once it is open', async () => {
    const thing = await build(api, 'next-steps', step, []);
    await archive(thing.applicationId);
    await api.call('PATCH', `/v1/applications/${thing.applicationId}`, { status: 'active' });
    expect(await api.call('POST', `${thing.path}/complete`)).toMatchObject({ status: 200 });
  });
});
