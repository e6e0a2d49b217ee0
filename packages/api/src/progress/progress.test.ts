import { afterAll, beforeAll, expect, it } from 'vitest';
import { application, interview, startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const create = async () => String((await api.call('POST', '/v1/applications', application)).body['id']);
const progressOf = async (id: string) => (await api.call('GET', `/v1/applications/${id}/progress`)).body;
const step = (applicationId: string, more: Record<string, unknown>) =>
  api.call('POST', '/v1/next-steps', { applicationId, title: 'Feedback', owner: 'company', ...more });
const later = '2199-03-01T17:00:00.000Z';

type Suggestion = { key: string; request: { method: 'POST'; path: string; body: unknown } };
type Factor = { key: string; met: boolean };
const read = async (id: string) => {
  const progress: { clarity: { score: number; factors: Factor[] }; suggestions: Suggestion[] } = JSON.parse(
    JSON.stringify(await progressOf(id)),
  );
  return progress;
};

it('says so when nothing is agreed', async () => {
  expect(await progressOf(await create())).toMatchObject({
    headline: 'Nothing is agreed about what happens next.',
    ball: 'nobody',
    momentum: 'waiting',
    whatsNext: null,
    clarity: { score: 10 },
    missingFact: { question: 'What happens next, and who does it?' },
    silence: { days: 0 },
    counts: { open: 0, overdue: 0, done: 0 },
  });
});

it('is clear when a dated step is agreed', async () => {
  const id = await create();
  await step(id, { dueAt: later, agreedBy: ['candidate', 'company'] });
  expect(await progressOf(id)).toMatchObject({
    headline: 'The company is to move next, by Friday, 1 March 2199 at 17:00: “Feedback”.',
    ball: 'company',
    momentum: 'moving',
    whatsNext: { type: 'next_step', owner: 'company', dueAt: later },
    clarity: { score: 100 },
    missingFact: null,
    suggestions: [],
  });
});

it('waits for the party that has not agreed', async () => {
  const id = await create();
  await step(id, { dueAt: later, agreedBy: ['company'] });
  expect(await progressOf(id)).toMatchObject({
    ball: 'candidate',
    whatsNext: { owner: 'candidate' },
    clarity: { score: 80 },
  });
  await step(id, { title: 'Reply' });
  expect(await progressOf(id)).toMatchObject({ ball: 'both' });
});

it('tells that something lapsed', async () => {
  const id = await create();
  await step(id, { dueAt: '2026-01-01T00:00:00Z' });
  expect(await progressOf(id)).toMatchObject({ momentum: 'overdue', counts: { open: 1, overdue: 1 } });
});

it('is decided once the application is closed', async () => {
  const id = await create();
  await step(id, { dueAt: later });
  await api.call('PATCH', `/v1/applications/${id}`, { status: 'hired' });
  expect(await progressOf(id)).toMatchObject({
    headline: 'The candidate was hired; nothing more is expected.',
    ball: 'nobody',
    momentum: 'closed',
    clarity: { score: 100, factors: [{ key: 'decided', met: true }] },
    silence: null,
    suggestions: [],
  });
});

it('comes with the answer to a completion, as after the whole of it', async () => {
  const { body } = await api.call('POST', '/v1/interviews', interview);
  const completed = await api.call('POST', `/v1/interviews/${String(body['id'])}/complete`, {
    noNextStepsReason: 'undated_promise',
    companyAnswer: 'We will be in touch',
  });
  expect(completed.body['progress']).toMatchObject({
    ball: 'company',
    momentum: 'waiting',
    whatsNext: { title: 'We will be in touch', owner: 'company', dueAt: null },
    missingFact: { question: 'By when will that be?' },
  });
});

it('suggests to complete an interview that is past, with the steps that it has or with a reason', async () => {
  for (const steps of [0, 1]) {
    // oxlint-disable-next-line no-await-in-loop
    const { body } = await api.call('POST', '/v1/interviews', {
      ...interview,
      startsAt: '2026-01-01T09:00:00Z',
      endsAt: '2026-01-01T10:00:00Z',
    });
    const id = String(body['applicationId']);
    // oxlint-disable-next-line no-await-in-loop
    if (steps > 0) await step(id, { interviewId: body['id'], dueAt: later });
    // oxlint-disable-next-line no-await-in-loop
    const { suggestions } = await read(id);
    const { request } = suggestions.find(({ key }) => key === 'nothing_overdue') ?? {};
    // oxlint-disable-next-line no-await-in-loop
    const answer = await api.call('POST', request?.path ?? '', request?.body);
    expect(answer.body).toMatchObject({ status: 'completed', outcome: steps > 0 ? 'agreed' : 'other' });
  }
});

it.each(['has_next_step', 'has_date', 'both_agreed', 'company_committed', 'nothing_overdue'])(
  'the suggestion for %s works as it is, and meets the factor',
  async (key) => {
    const id = await create();
    if (key === 'nothing_overdue') await step(id, { dueAt: '2026-01-01T00:00:00Z' });
    if (key === 'both_agreed') await step(id, { dueAt: later, agreedBy: ['company'] });
    if (key === 'has_date') await step(id, {});
    const before = await read(id);
    const suggestion = before.suggestions.find((one) => one.key === key);
    const { method, path, body } = suggestion?.request ?? { method: 'POST', path: '', body: {} };
    expect((await api.call(method, path, body)).status).toBeLessThan(300);
    const { clarity } = await read(id);
    expect(clarity.factors.find((factor) => factor.key === key)?.met).toBe(true);
  },
);

const inWords = async (id: string, locale: string) => {
  const { body } = await api.call('GET', `/v1/applications/${id}/progress?locale=${locale}`);
  return body;
};

it('is read aloud in four languages, with the date where it is meant', async () => {
  const id = await create();
  await step(id, { dueAt: '2198-03-01T17:00:00.000Z', timeZone: 'Asia/Tokyo', agreedBy: ['company'] });
  const headlines = await Promise.all(['en', 'de', 'es', 'fr'].map((locale) => inWords(id, locale)));
  expect(headlines.map(({ headline }) => headline)).toEqual([
    'The candidate is to move next, by Friday, 2 March 2198 at 02:00: “Feedback”.',
    expect.stringContaining('Freitag, 2. März 2198'),
    expect.stringContaining('viernes, 2 de marzo de 2198'),
    expect.stringContaining('vendredi 2 mars 2198'),
  ]);
  const words = headlines.map(({ suggestions }) => JSON.stringify(suggestions));
  expect(new Set(words).size).toBe(4);
  const requests = headlines.map(({ suggestions }) => {
    const all: Suggestion[] = JSON.parse(JSON.stringify(suggestions));
    return JSON.stringify(all.map(({ request }) => request.path));
  });
  expect(new Set(requests).size).toBe(1);
  expect((await api.call('GET', `/v1/applications/${id}/progress?locale=xx`)).status).toBe(400);
});

it('tells when it is the turn of another, and when it goes another way', async () => {
  const id = await create();
  await step(id, { title: 'Reply', agreedBy: ['company'] });
  const { body } = await step(id, { dueAt: later, agreedBy: ['company'] });
  await api.call('POST', `/v1/next-steps/${String(body['id'])}/agree`, { party: 'candidate' });
  expect(await api.eventsOf(id)).toEqual([
    'application.created',
    'next_step.proposed',
    'progress.ball_changed',
    'next_step.proposed',
    'progress.ball_changed',
    'progress.momentum_changed',
    'next_step.agreed',
    'progress.ball_changed',
  ]);
  const events = await api.call('GET', `/v1/events?applicationId=${id}&type=progress.ball_changed`);
  expect(events.body['data']).toMatchObject([
    { data: { previous: { ball: 'both' }, object: { applicationId: id, ball: 'company' } } },
    { data: { previous: { ball: 'company' }, object: { ball: 'both' } } },
    { data: { previous: { ball: 'nobody' }, object: { ball: 'company' } } },
  ]);
});

it('stalls when nothing was agreed and nobody has moved for as long as is borne', async () => {
  const id = await create();
  await step(id, {});
  const path = `/v1/deadlines?applicationId=${id}&kind=stalled`;
  const [stalled] = [(await api.call('GET', `${path}&status=armed`)).body['data']].flat();
  const { silence } = await progressOf(id);
  expect(stalled).toMatchObject({
    firesAt: silenceOf(silence).allowedUntil,
    subject: { type: 'application', id },
  });
  await api.fireAt(silenceOf(silence).allowedUntil);
  expect(await progressOf(id)).toMatchObject({ momentum: 'stalled', ball: 'company' });
  expect((await api.eventsOf(id)).slice(-2)).toEqual(['application.stalled', 'progress.momentum_changed']);
  await step(id, { dueAt: later });
  expect(await progressOf(id)).toMatchObject({ momentum: 'moving' });
  expect((await api.call('GET', `${path}&status=armed`)).body['data']).toEqual([]);
});

const silenceOf = (silence: unknown): { allowedUntil: string } => JSON.parse(JSON.stringify(silence));

it('waits for permission that was asked for, and for an answer to a trial', async () => {
  const id = await create();
  const { body: permission } = await api.call('POST', '/v1/permissions', { applicationId: id });
  expect(await progressOf(id)).toMatchObject({
    ball: 'company',
    momentum: 'waiting',
    whatsNext: { type: 'permission', id: permission['id'], title: 'Permission to connect', dueAt: null },
  });
  const { body: trial } = await api.call('POST', '/v1/trial-periods', {
    applicationId: id,
    offeredBy: 'company',
    terms: { startsOn: '2198-03-02', scope: 'x' },
    decisionDueAt: later,
  });
  expect(await inWords(id, 'de')).toMatchObject({
    ball: 'both',
    momentum: 'moving',
    whatsNext: { type: 'trial_period', id: trial['id'], title: 'Probearbeit', owner: 'candidate' },
  });
});

type Dated = [what: string, prepare: (id: string) => Promise<unknown>];
const past = '2026-01-01T00:00:00.000Z';
const situations: Dated[] = [
  ['nothing', () => Promise.resolve()],
  ['an undated step', (id) => step(id, {})],
  ['a request for permission', (id) => api.call('POST', '/v1/permissions', { applicationId: id })],
  ['an overdue step', (id) => step(id, { dueAt: past, agreedBy: ['company'] })],
  [
    'an overdue follow-up',
    (id) =>
      api.call('POST', '/v1/follow-ups', { applicationId: id, kind: 'thank_you', title: 'x', dueAt: past }),
  ],
  [
    'an overdue follow-up that may not be sent',
    async (id) => {
      const { body } = await api.call('POST', '/v1/permissions', { applicationId: id });
      const input = { applicationId: id, kind: 'research', title: 'x', dueAt: past };
      return api.call('POST', '/v1/follow-ups', { ...input, permissionId: body['id'] });
    },
  ],
  ['a trial that nobody answered', (id) => trialIn(id, { decisionDueAt: past })],
  [
    'a trial that was to begin',
    async (id) => trialIn(id, { terms: { startsOn: '2026-01-05', scope: 'x', days: 250 } }, 'accept'),
  ],
  [
    'a trial that is over',
    (id) => trialIn(id, { terms: { startsOn: '2026-01-05', scope: 'x' } }, 'accept', 'start'),
  ],
  [
    'a trial that never began',
    (id) => trialIn(id, { terms: { startsOn: '2026-01-05', scope: 'x' } }, 'accept'),
  ],
];

async function trialIn(applicationId: string, more: Record<string, unknown>, ...actions: string[]) {
  const { body } = await api.call('POST', '/v1/trial-periods', {
    applicationId,
    terms: { startsOn: '2198-03-02', scope: 'x' },
    ...more,
  });
  for (const action of actions) {
    // oxlint-disable-next-line no-await-in-loop
    await api.call('POST', `/v1/trial-periods/${String(body['id'])}/${action}`, { party: 'company' });
  }
}

it.each(situations)('with %s every suggestion works as it is, and meets its factor', async (_, prepare) => {
  const keys = (await suggestionsFor(prepare)).map(({ key }) => key);
  for (const key of keys) {
    // Each in an application of its own, for one may meet the factor of another.
    // oxlint-disable-next-line no-await-in-loop
    const id = await create();
    // oxlint-disable-next-line no-await-in-loop
    await prepare(id);
    // oxlint-disable-next-line no-await-in-loop
    const suggestion = (await read(id)).suggestions.find((one) => one.key === key);
    const { method, path, body } = suggestion?.request ?? { method: 'POST', path: '', body: {} };
    // oxlint-disable-next-line no-await-in-loop
    expect((await api.call(method, path, body)).status).toBeLessThan(300);
    // oxlint-disable-next-line no-await-in-loop
    const { clarity } = await read(id);
    expect(clarity.factors.find((factor) => factor.key === key)?.met).toBe(true);
  }
});

async function suggestionsFor(prepare: Dated[1]): Promise<Suggestion[]> {
  const id = await create();
  await prepare(id);
  return (await read(id)).suggestions;
}

it('suggests a step with a date beside one that was agreed to have none', async () => {
  const id = await create();
  await step(id, { agreedBy: ['candidate', 'company'] });
  const suggestion = (await read(id)).suggestions.find(({ key }) => key === 'has_date');
  const { method, path, body } = suggestion?.request ?? { method: 'POST', path: '', body: {} };
  expect((await api.call(method, path, body)).status).toBe(201);
  expect((await read(id)).clarity.factors.find(({ key }) => key === 'has_date')?.met).toBe(true);
});

it('accuses nobody whose date is still ahead', async () => {
  const id = await create();
  await step(id, { title: 'In its grace', dueAt: '2026-01-01T00:00:00Z', overdueAfter: 'P3650D' });
  await step(id, { title: 'Late', owner: 'candidate', dueAt: '2026-01-02T00:00:00Z' });
  const { headline } = await inWords(id, 'en');
  expect(headline).toBe(
    'Something is overdue. The company is to move next, by Thursday, 1 January 2026 at 00:00: “In its grace”.',
  );
});
