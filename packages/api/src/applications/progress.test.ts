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
