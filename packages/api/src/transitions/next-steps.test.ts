/** Typed in from `rules.md`, "Next step". Nothing here is read from the code's own table. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi } from '../test-api.ts';
import {
  anyone,
  buildIn,
  friday,
  look,
  monday,
  parties,
  three,
  tryAll,
  tuesday,
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

// First there is `Feedback` by Friday; the counters in these states say `Later`, by Monday.
const offer = { title: 'Later', dueAt: monday };
// What the platform then says was settled elsewhere.
const apart = { title: 'Apart', dueAt: monday };
const counter = (party: Who): Step => ['counter', { party, ...offer }];
const by = (...agreedBy: Who[]) => ({ agreedBy });
const both = by(...parties);
const undated = { dueAt: undefined };

const states: Record<string, [Record<string, unknown>, ...Step[]]> = {
  'proposed, agreed by nobody': [{}],
  'proposed, agreed by the candidate': [by('candidate')],
  'proposed, agreed by the company': [by('company')],
  'proposed, countered by the candidate': [by('company'), counter('candidate')],
  'proposed, countered by the company': [by('candidate'), counter('company')],
  'proposed, undated': [{ ...by('company'), ...undated }],
  'proposed, with terms, countered by the candidate': [both, counter('candidate')],
  'proposed, with terms, countered by the company': [both, counter('company')],
  'proposed, with terms, settled by the platform': [both, counter('company'), ['PATCH', apart]],
  agreed: [both],
  'agreed, undated': [{ ...both, ...undated }],
  'done, never agreed': [{}, ['complete']],
  'done, agreed': [both, ['complete']],
  'done, countered': [both, counter('company'), ['complete']],
  declined: [by('company'), ['decline', { party: 'candidate' }]],
  'canceled, never agreed': [{}, ['cancel']],
  'canceled, agreed': [both, ['cancel']],
  'canceled, countered': [both, counter('company'), ['cancel']],
};

// The third wording, by Tuesday, is that of every counter and update that is tried.
const third = { title: 'Third', dueAt: tuesday };
const asks: Ask[] = [
  { ask: 'agree', action: 'agree', by: parties },
  { ask: 'counter', action: 'counter', by: parties, body: third },
  { ask: 'PATCH that names a party', action: 'counter', by: parties, method: 'PATCH', path: '', body: third },
  { ask: 'decline', action: 'decline', by: parties },
  { ask: 'complete', action: 'complete', by: anyone },
  { ask: 'cancel', action: 'cancel', by: anyone },
  { ask: 'reopen', action: 'reopen', by: anyone },
  { ask: 'PATCH', action: 'update', by: ['platform'], method: 'PATCH', body: third },
];

const oneHasAgreed = [
  'proposed, agreed by the candidate',
  'proposed, agreed by the company',
  'proposed, countered by the candidate',
  'proposed, countered by the company',
  'proposed, undated',
];
const withoutTerms = ['proposed, agreed by nobody', ...oneHasAgreed];
const withTerms = [
  'proposed, with terms, countered by the candidate',
  'proposed, with terms, countered by the company',
];
const settled = 'proposed, with terms, settled by the platform';
const open = [...withoutTerms, ...withTerms, settled, 'agreed', 'agreed, undated'];

const nobody = { candidate: null, company: null };
const only = (who: Who) => ({ agreement: { ...nobody, [who]: {} } });
const together = { agreement: { candidate: {}, company: {} } };
const first = { title: 'Feedback', owner: 'company', dueAt: friday };
const terms = (wording: object, settledBy = 'parties') => ({
  ...wording,
  terms: { owner: 'company', ...wording, settledBy },
});

const agree = { action: 'agree', to: 'agreed', events: ['next_step.agreed'] };
const decline = { action: 'decline', events: ['next_step.declined'] };
const countered = { action: 'counter', by: parties, to: 'proposed', events: ['next_step.countered'] };
const update = { action: 'update', by: ['platform'] as const, events: ['next_step.updated'] };
const reopen = { action: 'reopen', by: anyone, events: ['next_step.reopened'] };

const rules: Rule[] = [
  // proposed | agree, P not agreed, the other agreed | agreed (`terms` set) | agreed | re-arm 3
  {
    ...agree,
    from: ['proposed, agreed by the candidate'],
    by: ['company'],
    armed: three(friday),
    shows: () => ({ ...terms(first), ...together }),
  },
  {
    ...agree,
    from: ['proposed, agreed by the company'],
    by: ['candidate'],
    armed: three(friday),
    shows: () => ({ ...terms(first), ...together }),
  },
  {
    ...agree,
    from: ['proposed, countered by the candidate', 'proposed, with terms, countered by the candidate'],
    by: ['company'],
    armed: three(monday),
    shows: () => ({ ...terms(offer), ...together }),
  },
  {
    ...agree,
    from: ['proposed, countered by the company', 'proposed, with terms, countered by the company'],
    by: ['candidate'],
    armed: three(monday),
    shows: () => ({ ...terms(offer), ...together }),
  },
  {
    ...agree,
    from: ['proposed, undated'],
    by: ['candidate'],
    armed: [],
    shows: () => ({ ...terms({ title: 'Feedback', dueAt: null }), ...together, promise: 'undated' }),
  },
  // proposed | agree, nobody agreed before | proposed | updated | –
  {
    action: 'agree',
    from: ['proposed, agreed by nobody'],
    by: parties,
    to: 'proposed',
    events: ['next_step.updated'],
    armed: three(friday),
    shows: (who) => ({ ...first, terms: null, ...only(who) }),
  },
  {
    action: 'agree',
    from: [settled],
    by: parties,
    to: 'proposed',
    events: ['next_step.updated'],
    armed: three(monday),
    shows: (who) => ({ ...terms(apart, 'platform'), ...only(who) }),
  },
  // proposed, agreed | counter, P | proposed; only P agrees | countered | no `terms`: re-arm; else keep
  {
    ...countered,
    from: withoutTerms,
    armed: three(tuesday),
    shows: (who) => ({ ...third, terms: null, promise: 'dated', ...only(who) }),
  },
  {
    ...countered,
    from: [...withTerms, 'agreed'],
    armed: three(friday),
    shows: (who) => ({ ...terms(first), ...third, ...only(who) }),
  },
  {
    ...countered,
    from: [settled],
    armed: three(monday),
    shows: (who) => ({ ...terms(apart, 'platform'), ...third, ...only(who) }),
  },
  {
    ...countered,
    from: ['agreed, undated'],
    armed: [],
    shows: (who) => ({ ...third, terms: { dueAt: null }, promise: 'undated', ...only(who) }),
  },
  // proposed, no `terms` | decline, P | declined | declined | void
  { ...decline, from: withoutTerms, by: parties, to: 'declined', armed: [], shows: () => ({ terms: null }) },
  // proposed with `terms` | decline, P other than the proposer | agreed on `terms` | declined | keep
  {
    ...decline,
    from: ['proposed, with terms, countered by the candidate'],
    by: ['company'],
    to: 'agreed',
    armed: three(friday),
    shows: () => ({ ...terms(first), ...together }),
  },
  {
    ...decline,
    from: ['proposed, with terms, countered by the company'],
    by: ['candidate'],
    to: 'agreed',
    armed: three(friday),
    shows: () => ({ ...terms(first), ...together }),
  },
  // What the platform settled was proposed by neither of them.
  { ...decline, from: [settled], by: parties, to: 'agreed', armed: three(monday) },
  // proposed, agreed | PATCH of owner/title/due without party, key | same | updated | re-arm if moved
  {
    ...update,
    from: withoutTerms,
    to: 'proposed',
    armed: three(tuesday),
    shows: () => ({ ...third, terms: null, agreement: nobody }),
  },
  {
    ...update,
    from: [...withTerms, settled],
    to: 'proposed',
    armed: three(tuesday),
    shows: () => ({ ...terms(third, 'platform'), agreement: nobody }),
  },
  {
    ...update,
    from: ['agreed', 'agreed, undated'],
    to: 'agreed',
    armed: three(tuesday),
    shows: () => ({ ...terms(third, 'platform'), ...together, promise: 'dated' }),
  },
  // proposed, agreed | complete, P/key | done (`completedBy`) | completed | void
  {
    action: 'complete',
    from: open,
    by: anyone,
    to: 'done',
    events: ['next_step.completed'],
    armed: [],
    shows: (who) => ({ completedBy: who }),
  },
  // proposed, agreed | cancel, P/key | canceled | canceled | void
  { action: 'cancel', from: open, by: anyone, to: 'canceled', events: ['next_step.canceled'], armed: [] },
  // done, declined, canceled | reopen, P/key | agreed if `terms`, else proposed | reopened | arm 3
  {
    ...reopen,
    from: ['done, never agreed', 'declined', 'canceled, never agreed'],
    to: 'proposed',
    armed: three(friday),
    shows: () => ({ ...first, terms: null, completedAt: null, completedBy: null }),
  },
  {
    ...reopen,
    from: ['done, agreed', 'canceled, agreed', 'done, countered', 'canceled, countered'],
    to: 'agreed',
    armed: three(friday),
    shows: () => ({ ...terms(first), ...together, completedAt: null, completedBy: null }),
  },
];

const table: Table = { api: () => api, collection: 'next-steps', input: first, states, asks, rules };
tryAll('a step', table);

describe('a change that is no transition', () => {
  it.each(Object.keys(states))('is taken by a step that is %s', async (state) => {
    const thing = await buildIn(table, state);
    const before = await look(api, thing);
    const { status } = await api.call('PATCH', thing.path, { metadata: { room: '4' } });
    const after = await look(api, thing);
    expect([status, after.told]).toEqual([200, [...before.told, 'next_step.updated']]);
    expect(after.armed).toEqual(before.armed);
    const { version, updatedAt: _, ...rest } = before.body;
    expect(after.body).toMatchObject({ ...rest, metadata: { room: '4' }, version: Number(version) + 1 });
  });
});

it('is settled by a PATCH that says just what the counter on the table says', async () => {
  const thing = await buildIn(table, 'proposed, with terms, countered by the company');
  await api.call('PATCH', thing.path, offer);
  const { body, told, armed } = await look(api, thing);
  expect(body).toMatchObject({ ...terms(offer, 'platform'), version: 3 });
  expect([told.at(-1), armed]).toEqual(['next_step.updated', three(monday).toSorted()]);
});
