/** Typed in from `rules.md`, "Trial period". Nothing here is read from the code's own table. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi } from '../test-api.ts';
import {
  anyone,
  build,
  buildIn,
  look,
  parties,
  tryAll,
  type Api,
  type Ask,
  type Rule,
  type Step,
  type Table,
  type Who,
} from './kit.ts';

let api: Api;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const decisionDueAt = '2030-02-01T17:00:00.000Z';
const anotherDate = '2030-02-08T17:00:00.000Z';
// Five working days from a Monday; the counters in these states say a week later.
const terms = { startsOn: '2030-03-04', scope: 'A small task' };
const weekLater = { startsOn: '2030-03-11' };
const counter = (party: Who): Step => ['counter', { party, terms: weekLater }];
const accept: Step = ['accept', { party: 'company' }];
const company = { offeredBy: 'company' };

const states: Table['states'] = {
  'offered, by the candidate': [{}],
  'offered, by the company': [company],
  'offered, without a date for the decision': [{ decisionDueAt: undefined }],
  'countered, by the candidate': [company, counter('candidate')],
  'countered, by the company': [{}, counter('company')],
  accepted: [{}, accept],
  'accepted, as countered': [company, counter('candidate'), accept],
  declined: [{}, ['decline', { party: 'company' }]],
  withdrawn: [{}, ['withdraw']],
  active: [{}, accept, ['start']],
  completed: [{}, accept, ['start'], ['complete', { outcome: 'hired' }]],
};

const april = { terms: { startsOn: '2030-04-01' } };
const dated = { ...april, decisionDueAt: anotherDate };
const asks: Ask[] = [
  { ask: 'counter', action: 'counter', by: parties, body: april },
  { ask: 'counter with a date', action: 'counter', by: parties, path: '/counter', body: dated },
  { ask: 'accept', action: 'accept', by: parties },
  { ask: 'decline', action: 'decline', by: parties },
  { ask: 'withdraw', action: 'withdraw', by: anyone },
  { ask: 'start', action: 'start', by: anyone },
  { ask: 'complete', action: 'complete', by: anyone, body: { outcome: 'not_hired' } },
];

const byCandidate = ['offered, by the candidate', 'countered, by the candidate'];
const undated = 'offered, without a date for the decision';
const byCompany = ['offered, by the company', 'countered, by the company'];
const onTheTable = [...byCandidate, undated, ...byCompany];
const accepted = ['accepted', 'accepted, as countered'];

const decision = (at: string) => [`decision_due ${at}`];
// From the start of the first working day to the end of the last, by the platform's calendar.
const firstWeek = ['starting 2030-03-04T09:00:00.000Z', 'ending 2030-03-08T17:00:00.000Z'];
const secondWeek = ['starting 2030-03-11T09:00:00.000Z', 'ending 2030-03-15T17:00:00.000Z'];

const nobody = { candidate: null, company: null };
const only = (who: Who) => ({ agreement: { ...nobody, [who]: {} } });
const agreedOn = (wording: object) => () => ({
  terms: wording,
  agreedTerms: wording,
  agreement: { candidate: {}, company: {} },
});
const inApril = (who: Who) => ({
  ...only(who),
  terms: { ...terms, ...april.terms, days: 5, endsOn: '2030-04-05' },
  endsOn: '2030-04-05',
  agreedTerms: null,
});

const countered = { action: 'counter', by: parties, to: 'countered', events: ['trial_period.countered'] };
const agree = { action: 'accept', to: 'accepted', events: ['trial_period.accepted'] };
const decline = { action: 'decline', to: 'declined', events: ['trial_period.declined'], armed: [] };

const rules: Rule[] = [
  // offered, countered | counter {terms}, P | countered | countered | re-arm if `decisionDueAt` sent
  {
    ...countered,
    ask: 'counter',
    from: [...byCandidate, ...byCompany],
    armed: decision(decisionDueAt),
    shows: inApril,
  },
  { ...countered, ask: 'counter', from: [undated], armed: [], shows: inApril },
  {
    ...countered,
    ask: 'counter with a date',
    from: onTheTable,
    armed: decision(anotherDate),
    shows: inApril,
  },
  // offered, countered | accept, P not agreed | accepted | accepted | void decision; arm starting, ending
  {
    ...agree,
    from: ['offered, by the candidate', undated],
    by: ['company'],
    armed: firstWeek,
    shows: agreedOn(terms),
  },
  {
    ...agree,
    from: ['offered, by the company'],
    by: ['candidate'],
    armed: firstWeek,
    shows: agreedOn(terms),
  },
  {
    ...agree,
    from: ['countered, by the candidate'],
    by: ['company'],
    armed: secondWeek,
    shows: agreedOn(weekLater),
  },
  {
    ...agree,
    from: ['countered, by the company'],
    by: ['candidate'],
    armed: secondWeek,
    shows: agreedOn(weekLater),
  },
  // offered, countered | decline, P not agreed | declined | declined | void
  { ...decline, from: [...byCandidate, undated], by: ['company'] },
  { ...decline, from: byCompany, by: ['candidate'] },
  // offered, countered, accepted, active | withdraw, P/key | withdrawn | withdrawn | void
  {
    action: 'withdraw',
    from: [...onTheTable, ...accepted, 'active'],
    by: anyone,
    to: 'withdrawn',
    events: ['trial_period.withdrawn'],
    armed: [],
  },
  // accepted | start, P/key | active | started | void starting
  {
    action: 'start',
    from: ['accepted'],
    by: anyone,
    to: 'active',
    events: ['trial_period.started'],
    armed: firstWeek.slice(1),
  },
  {
    action: 'start',
    from: ['accepted, as countered'],
    by: anyone,
    to: 'active',
    events: ['trial_period.started'],
    armed: secondWeek.slice(1),
  },
  // active | complete {outcome}, company/key | completed | completed | void ending
  {
    action: 'complete',
    from: ['active'],
    by: ['company', 'platform'],
    to: 'completed',
    events: ['trial_period.completed'],
    armed: [],
    shows: () => ({ outcome: 'not_hired' }),
  },
];

const input = { terms, decisionDueAt };
const table: Table = { api: () => api, collection: 'trial-periods', input, states, asks, rules };
tryAll('a trial', table);

// – | create | offered | offered | arm decision_due if `decisionDueAt`
describe('a trial that begins', () => {
  it.each([
    ['by default', {}, 'candidate', decision(decisionDueAt)],
    ['of the company', company, 'company', decision(decisionDueAt)],
    ['without a date for the decision', { decisionDueAt: undefined }, 'candidate', []],
  ])('as an offer %s', async (_, more, offeredBy, armed) => {
    const made = await look(api, await build(api, 'trial-periods', { ...input, ...more }, []));
    expect(made).toMatchObject({
      body: {
        status: 'offered',
        offeredBy,
        terms,
        agreedTerms: null,
        agreement: { ...nobody, [offeredBy]: {} },
      },
      told: ['trial_period.offered'],
      armed,
    });
  });
});

it.each(['hired', 'not_hired', 'extended'])('leaves the application as it is: %s', async (outcome) => {
  const { path, applicationId } = await buildIn(table, 'active');
  expect((await api.call('POST', `${path}/complete`, { outcome })).body['outcome']).toBe(outcome);
  const { body } = await api.call('GET', `/v1/applications/${applicationId}`);
  expect(body['status']).toBe('active');
});

// The rules have no row for it; the description of the API says "only while it is open".
describe('the date of the decision', () => {
  const change = async (state: string) => {
    const thing = await buildIn(table, state);
    const before = await look(api, thing);
    const answer = await api.call('PATCH', thing.path, { decisionDueAt: anotherDate });
    return { before, answer, after: await look(api, thing) };
  };

  it.each(onTheTable)('moves while the trial is %s', async (state) => {
    const { before, answer, after } = await change(state);
    expect(answer.status).toBe(200);
    expect(after.told).toEqual([...before.told, 'trial_period.updated']);
    expect(after.armed).toEqual(decision(anotherDate));
    expect(after.body).toMatchObject({
      status: before.body['status'],
      decisionDueAt: anotherDate,
      agreement: before.body['agreement'],
    });
  });

  it.each(Object.keys(states).filter((state) => !onTheTable.includes(state)))(
    'stays when the trial is %s',
    async (state) => {
      const { before, answer, after } = await change(state);
      expect([answer.status, answer.body['code']]).toEqual([409, 'illegal_transition']);
      expect(after).toEqual(before);
    },
  );
});

it.each(Object.keys(states))('takes metadata, which is no transition, when it is %s', async (state) => {
  const thing = await buildIn(table, state);
  const before = await look(api, thing);
  await api.call('PATCH', thing.path, { metadata: { room: '4' } });
  const after = await look(api, thing);
  expect([after.told, after.armed]).toEqual([[...before.told, 'trial_period.updated'], before.armed]);
  const { version, updatedAt: _, ...rest } = before.body;
  expect(after.body).toMatchObject({ ...rest, metadata: { room: '4' }, version: Number(version) + 1 });
});
