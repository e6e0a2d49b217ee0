/** Typed in from `rules.md`, "Follow-up". Nothing here is read from the code's own table. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi } from '../test-api.ts';
import {
  anyone,
  buildIn,
  friday,
  look,
  three,
  tryAll,
  tuesday,
  type Api,
  type Ask,
  type Rule,
  type Step,
  type Table,
} from './kit.ts';

let api: Api;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const email = { channel: 'email' };
const send: Step = ['send', email];

const states: Table['states'] = {
  planned: [{}],
  'planned, after it was sent by mistake': [{}, send, ['unsend']],
  sent: [{}, send],
  acknowledged: [{}, send, ['acknowledge']],
  'discussed, at once': [{}, send, ['discuss']],
  'discussed, once acknowledged': [{}, send, ['acknowledge'], ['discuss']],
  skipped: [{}, ['skip']],
};

const only = ['platform'] as const;
const asks: Ask[] = [
  { ask: 'PATCH the title', action: 'update', by: only, method: 'PATCH', body: { title: 'Other' } },
  { ask: 'PATCH the date', action: 'update', by: only, method: 'PATCH', body: { dueAt: tuesday } },
  { ask: 'add a finding', action: 'update', by: only, path: '/findings', body: { title: 'Shrinks' } },
  { ask: 'send', action: 'send', by: anyone, body: email },
  { ask: 'unsend', action: 'unsend', by: anyone },
  { ask: 'acknowledge', action: 'acknowledge', by: anyone },
  { ask: 'discuss', action: 'discuss', by: anyone },
  { ask: 'skip', action: 'skip', by: anyone },
];

const planned = ['planned', 'planned, after it was sent by mistake'];
const update = { action: 'update', from: planned, by: only, to: 'planned', events: ['follow_up.updated'] };

const rules: Rule[] = [
  // planned | PATCH, findings | planned | updated | re-arm if `dueAt` moved
  { ...update, ask: 'PATCH the title', armed: three(friday), shows: () => ({ title: 'Other' }) },
  { ...update, ask: 'PATCH the date', armed: three(tuesday), shows: () => ({ dueAt: tuesday }) },
  {
    ...update,
    ask: 'add a finding',
    armed: three(friday),
    shows: () => ({ findings: [{ title: 'Grows' }, { title: 'Shrinks' }] }),
  },
  // planned | send, candidate/key | sent; `withinWindow = sentAt ≤ dueAt` | sent | void
  {
    action: 'send',
    from: planned,
    by: ['candidate', 'platform'],
    to: 'sent',
    events: ['follow_up.sent'],
    armed: [],
    shows: () => ({ ...email, withinWindow: true }),
  },
  // sent | unsend (a mistake), key | planned | updated | arm 3
  {
    action: 'unsend',
    from: ['sent'],
    by: ['platform'],
    to: 'planned',
    events: ['follow_up.updated'],
    armed: three(friday),
    shows: () => ({ sentAt: null, channel: null, withinWindow: null }),
  },
  // sent | acknowledge, company/key | acknowledged | acknowledged | –
  {
    action: 'acknowledge',
    from: ['sent'],
    by: ['company', 'platform'],
    to: 'acknowledged',
    events: ['follow_up.acknowledged'],
    armed: [],
  },
  // sent, acknowledged | discuss, P/key | discussed | discussed | –
  {
    action: 'discuss',
    from: ['sent', 'acknowledged'],
    by: anyone,
    to: 'discussed',
    events: ['follow_up.discussed'],
    armed: [],
  },
  // planned | skip, candidate/key | skipped | skipped | void
  {
    action: 'skip',
    from: planned,
    by: ['candidate', 'platform'],
    to: 'skipped',
    events: ['follow_up.skipped'],
    armed: [],
  },
];

const input = { kind: 'research', title: 'The market', dueAt: friday, findings: [{ title: 'Grows' }] };
const table: Table = { api: () => api, collection: 'follow-ups', input, states, asks, rules };
tryAll('a follow-up', table);

/** Takes away the finding of a follow-up in this state. */
async function loseFinding(state: string) {
  const thing = await buildIn(table, state);
  const before = await look(api, thing);
  const [finding]: { id: string }[] = JSON.parse(JSON.stringify(before.body['findings']));
  const answer = await api.call('DELETE', `${thing.path}/findings/${finding?.id}`);
  return { before, answer, after: await look(api, thing) };
}

it.each(planned)('loses a finding while it is %s', async (state) => {
  const { before, answer, after } = await loseFinding(state);
  expect([answer.status, after.told]).toEqual([204, [...before.told, 'follow_up.updated']]);
  expect(after.body).toMatchObject({ findings: [], version: Number(before.body['version']) + 1 });
});

it.each(Object.keys(states).filter((state) => !planned.includes(state)))(
  'loses no finding when it is %s',
  async (state) => {
    const { before, answer, after } = await loseFinding(state);
    expect([answer.status, answer.body['code']]).toEqual([409, 'illegal_transition']);
    expect(after).toEqual(before);
  },
);

it.each([
  ['2026-01-05T09:00:00.000Z', true],
  ['2026-01-05T09:00:00.001Z', false],
])('says whether it was sent in time: %s', async (sentAt, withinWindow) => {
  const late = { ...table, input: { ...input, dueAt: '2026-01-05T09:00:00.000Z' } };
  const { path } = await buildIn(late, 'planned');
  const { status, body } = await api.call('POST', `${path}/send`, { ...email, sentAt });
  expect([status, body['withinWindow']]).toEqual([200, withinWindow]);
});
