/** Typed in from `rules.md`, "Interview". Nothing here is read from the code's own table. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi } from '../test-api.ts';
import {
  build,
  buildIn,
  friday,
  listOf,
  look,
  tryAll,
  type Api,
  type Ask,
  type Rule,
  type Table,
} from './kit.ts';

let api: Api;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const input = {
  title: 'First talk',
  startsAt: '2030-03-01T09:00:00.000Z',
  endsAt: '2030-03-01T10:00:00.000Z',
};
const moved = { startsAt: '2030-03-04T14:00:00.000Z', endsAt: '2030-03-04T15:30:00.000Z' };
const nextSteps = [{ title: 'Feedback', owner: 'company', dueAt: friday }];
const other = { noNextStepsReason: 'other' };

const states: Table['states'] = {
  scheduled: [{}],
  'scheduled, after it was reopened': [{}, ['cancel'], ['reopen']],
  'completed, with steps': [{}, ['complete', { nextSteps }]],
  'completed, with a reason': [{}, ['complete', other]],
  canceled: [{}, ['cancel', { reason: 'ill' }]],
  no_show: [{}, ['no-show', { party: 'company' }]],
};

// All of them are the key's, and none names a party for whom it speaks.
const key = (ask: string, action: string, body = {}, path = `/${action}`): Ask => ({
  ask,
  action,
  by: ['platform'],
  path,
  body,
});
const patch = (ask: string, body: object): Ask => ({ ...key(ask, 'update', body, ''), method: 'PATCH' });
const asks: Ask[] = [
  patch('PATCH the times', moved),
  patch('PATCH the start', { startsAt: '2030-03-01T09:30:00.000Z' }),
  patch('PATCH the title', { title: 'Second talk' }),
  patch('PATCH the metadata', { metadata: { room: '4' } }),
  key('complete with steps', 'complete', { nextSteps }),
  key('complete with a reason', 'complete', other),
  key('complete with a promise', 'complete', {
    noNextStepsReason: 'undated_promise',
    companyAnswer: 'We will be in touch',
  }),
  key('complete with a rejection', 'complete', { noNextStepsReason: 'rejected' }),
  key('complete with a withdrawal', 'complete', { noNextStepsReason: 'withdrawn' }),
  key('cancel', 'cancel', { reason: 'ill' }),
  key('tell that the candidate did not come', 'no-show', { party: 'candidate' }),
  key('tell that the company did not come', 'no-show', { party: 'company' }),
  key('reopen', 'reopen'),
];

const starting = (startsAt: string) => `starting ${startsAt}`;
const missing = (at: string) => `outcome_missing ${at}`;
const asPlanned = [starting('2030-03-01T08:00:00.000Z'), missing('2030-03-01T12:00:00.000Z')];

const from = ['scheduled', 'scheduled, after it was reopened'];
const by = ['platform'] as const;
const stays = { action: 'update', from, by, to: 'scheduled' };
const completed = { action: 'complete', from, by, to: 'completed', armed: [] };
const without = ['interview.completed', 'interview.ended_without_next_steps'];
const outcome = (ask: string, noNextStepsReason: string): Rule => ({
  ...completed,
  ask,
  events: without,
  shows: () => ({ noNextStepsReason, outcome: noNextStepsReason }),
});
const absent = (party: string): Rule => ({
  action: 'no-show',
  ask: `tell that the ${party} did not come`,
  from,
  by,
  to: 'no_show',
  events: ['interview.no_show'],
  armed: [],
  shows: () => ({ noShowParty: party }),
});

const rules: Rule[] = [
  // scheduled | PATCH startsAt/endsAt, key | scheduled | rescheduled | re-arm own and anchored
  {
    ...stays,
    ask: 'PATCH the times',
    events: ['interview.rescheduled'],
    armed: [starting('2030-03-04T13:00:00.000Z'), missing('2030-03-04T17:30:00.000Z')],
    shows: () => moved,
  },
  {
    ...stays,
    ask: 'PATCH the start',
    events: ['interview.rescheduled'],
    armed: [starting('2030-03-01T08:30:00.000Z'), missing('2030-03-01T12:00:00.000Z')],
  },
  // scheduled | other PATCH, key | same | updated | –
  { ...stays, ask: 'PATCH the title', events: ['interview.updated'], armed: asPlanned },
  { ...stays, ask: 'PATCH the metadata', events: ['interview.updated'], armed: asPlanned },
  // scheduled | complete, key | completed | see "the gate" | void both
  {
    ...completed,
    ask: 'complete with steps',
    events: ['interview.completed'],
    shows: () => ({ outcome: 'agreed', noNextStepsReason: null }),
  },
  outcome('complete with a reason', 'other'),
  outcome('complete with a promise', 'undated_promise'),
  outcome('complete with a rejection', 'rejected'),
  outcome('complete with a withdrawal', 'withdrawn'),
  // scheduled | cancel {reason?} / no-show {party}, key | canceled / no_show | canceled / no_show | void both
  {
    action: 'cancel',
    from,
    by,
    to: 'canceled',
    events: ['interview.canceled'],
    armed: [],
    shows: () => ({ cancelReason: 'ill' }),
  },
  absent('candidate'),
  absent('company'),
  // completed, canceled, no_show | reopen, key | scheduled | reopened | arm; steps stay
  {
    action: 'reopen',
    from: ['completed, with steps', 'completed, with a reason', 'canceled', 'no_show'],
    by,
    to: 'scheduled',
    events: ['interview.reopened'],
    armed: asPlanned,
    shows: () => ({ outcome: null, endedAt: null, cancelReason: null, noShowParty: null }),
  },
];

const table: Table = { api: () => api, collection: 'interviews', input, states, asks, rules };
tryAll('an interview', table);

// – | create, key | scheduled | scheduled | arm starting, outcome_missing
it('begins as scheduled', async () => {
  const made = await look(api, await build(api, 'interviews', input, []));
  expect(made).toMatchObject({
    body: { status: 'scheduled', version: 1 },
    told: ['interview.scheduled'],
    armed: asPlanned.toSorted(),
  });
});

it('keeps its steps when it is reopened', async () => {
  const { path, id } = await buildIn(table, 'completed, with steps');
  const steps = async () =>
    listOf<{ status: string; version: number }>(await api.call('GET', `/v1/next-steps?interviewId=${id}`));
  const before = await steps();
  await api.call('POST', `${path}/reopen`);
  expect(before).toMatchObject([{ status: 'agreed', version: 1 }]);
  expect(await steps()).toEqual(before);
});

describe('the gate', () => {
  it.each([
    ['rejected', 'rejected'],
    ['withdrawn', 'withdrawn'],
    ['other', 'active'],
  ])('when the reason is %s leaves the application %s', async (noNextStepsReason, status) => {
    const { path, applicationId } = await buildIn(table, 'scheduled');
    await api.call('POST', `${path}/complete`, { noNextStepsReason });
    const { body } = await api.call('GET', `/v1/applications/${applicationId}`);
    expect(body['status']).toBe(status);
  });

  it('stays shut without steps and without a reason, and nothing changes', async () => {
    const thing = await buildIn(table, 'scheduled');
    const before = await look(api, thing);
    const { status, body } = await api.call('POST', `${thing.path}/complete`, {});
    expect([status, body['code']]).toEqual([422, 'close_out_required']);
    expect(await look(api, thing)).toEqual(before);
  });
});
