import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, interview, startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

// Friday, 3 March 2198 is followed by a weekend.
const terms = { startsOn: '2198-03-02', scope: 'The import' };
const newApplication = async () => (await api.call('POST', '/v1/applications', application)).body['id'];
const offer = async (more: Record<string, unknown> = {}) => {
  const input = { applicationId: await newApplication(), terms, timeZone: 'Europe/Berlin', ...more };
  return (await api.call('POST', '/v1/trial-periods', input)).body;
};
const act = (trial: Record<string, unknown>, action: string, body: Record<string, unknown> = {}) =>
  api.call('POST', `/v1/trial-periods/${String(trial['id'])}/${action}`, body);
const armed = async ({ applicationId }: Record<string, unknown>) => {
  const { body } = await api.call('GET', `/v1/deadlines?applicationId=${String(applicationId)}&status=armed`);
  const deadlines: { kind: string; firesAt: string }[] = JSON.parse(JSON.stringify(body['data']));
  return deadlines.filter(({ kind }) => kind !== 'stalled').map(({ kind, firesAt }) => `${kind} ${firesAt}`);
};

describe('terms', () => {
  it('are five working days from the candidate unless they say otherwise; the last one follows', async () => {
    expect(await offer()).toMatchObject({
      status: 'offered',
      offeredBy: 'candidate',
      terms: { days: 5, goals: [], compensation: null, endsOn: '2198-03-08' },
      endsOn: '2198-03-08',
      startsAt: '2198-03-02T08:00:00.000Z',
      endsAt: '2198-03-08T16:00:00.000Z',
      agreement: { company: null },
      proposals: [{ party: 'candidate' }],
      agreedTerms: null,
    });
  });

  it('count the working days of the calendar', async () => {
    await api.call('PATCH', '/v1/settings', {
      calendar: { workDays: [1, 2, 3, 4], holidays: ['2198-03-05'] },
    });
    expect(await offer({ terms: { ...terms, days: 2 } })).toMatchObject({ endsOn: '2198-03-07' });
    await api.call('PATCH', '/v1/settings', { calendar: { workDays: [1, 2, 3, 4, 5], holidays: [] } });
  });

  it.each([
    ['no start', { scope: 'x' }, '/terms/startsOn'],
    ['a date that is none', { ...terms, startsOn: '2198-02-30' }, '/terms/startsOn'],
    ['no days', { ...terms, days: 0 }, '/terms/days'],
    ['25 hours a day', { ...terms, hoursPerDay: 25 }, '/terms/hoursPerDay'],
    [
      'pay in no currency',
      { ...terms, compensation: { amount: 1, currency: 'euro', per: 'day' } },
      '/terms/compensation/currency',
    ],
  ])('with %s are refused', async (_, bad, pointer) => {
    const { status, body } = await api.call('POST', '/v1/trial-periods', {
      applicationId: await newApplication(),
      terms: bad,
    });
    expect([status, body['errors']]).toEqual([400, [expect.objectContaining({ pointer })]]);
  });
});

describe('two parties', () => {
  it('negotiate until one accepts what the other offered', async () => {
    const trial = await offer({ decisionDueAt: '2198-02-01T12:00:00.000Z' });
    expect(await armed(trial)).toEqual(['decision_due 2198-02-01T12:00:00.000Z']);
    const { body: countered } = await act(trial, 'counter', {
      party: 'company',
      by: 'Grace',
      terms: { days: 3, compensation: { amount: 250, currency: 'EUR', per: 'day' } },
      decisionDueAt: '2198-02-05T12:00:00.000Z',
    });
    expect(countered).toMatchObject({
      status: 'countered',
      terms: { ...terms, days: 3, endsOn: '2198-03-06', compensation: { amount: 250 } },
      agreement: { candidate: null, company: { by: 'Grace' } },
      proposals: [{ party: 'candidate' }, { party: 'company', terms: { days: 3 } }],
    });
    expect(await armed(trial)).toEqual(['decision_due 2198-02-05T12:00:00.000Z']);
    const stale = await act(trial, 'accept', { party: 'candidate', proposal: 0 });
    expect(stale.status).toBe(412);
    const { body: accepted } = await act(trial, 'accept', { party: 'candidate', proposal: 1 });
    expect(accepted).toMatchObject({ status: 'accepted', agreedTerms: { days: 3 } });
    expect(await armed(trial)).toEqual([
      'starting 2198-03-02T08:00:00.000Z',
      'ending 2198-03-06T16:00:00.000Z',
    ]);
    await act(trial, 'start');
    expect(await armed(trial)).toEqual(['ending 2198-03-06T16:00:00.000Z']);
    const { body: completed } = await act(trial, 'complete', { party: 'company', outcome: 'hired' });
    expect(completed).toMatchObject({ status: 'completed', outcome: 'hired' });
    expect(await armed(trial)).toEqual([]);
    const { body: after } = await api.call('GET', `/v1/applications/${String(trial['applicationId'])}`);
    expect(after['status']).toBe('active');
  });

  it('do not accept their own offer, nor offer the same again', async () => {
    const trial = await offer();
    const own = await act(trial, 'accept', { party: 'candidate' });
    expect([own.status, own.body['detail']]).toEqual([
      409,
      'The trial period is offered, which does not allow the candidate "accept". It allows: counter, withdraw.',
    ]);
    expect((await act(trial, 'counter', { party: 'company' })).status).toBe(400);
    expect((await act(trial, 'counter', { party: 'company', terms: { days: 5 } })).status).toBe(400);
  });
});

it('is told when it is to be decided on, when it starts and when it ends', async () => {
  const trial = await offer({ offeredBy: 'company', decisionDueAt: '2198-01-01T12:00:00.000Z' });
  await api.fireAt('2198-01-01T12:00:00.000Z');
  await act(trial, 'accept', { party: 'candidate' });
  await api.fireAt('2198-03-09T00:00:00.000Z');
  const types = await api.eventsOf(trial['applicationId']);
  expect(types.filter((type) => type.startsWith('trial_period'))).toEqual([
    'trial_period.offered',
    'trial_period.decision_due',
    'trial_period.accepted',
    'trial_period.starting',
    'trial_period.ending',
  ]);
  const { body } = await api.call('GET', `/v1/applications/${String(trial['applicationId'])}/progress`);
  expect(body).toMatchObject({ momentum: 'overdue', whatsNext: { type: 'trial_period', owner: null } });
});

it('moves the date of the decision while it is open', async () => {
  const trial = await offer();
  const path = `/v1/trial-periods/${String(trial['id'])}`;
  const { body } = await api.call('PATCH', path, { decisionDueAt: '2198-02-01T12:00:00.000Z' });
  expect(body).toMatchObject({ decisionDueAt: '2198-02-01T12:00:00.000Z', version: 2 });
  await act(trial, 'withdraw');
  expect((await api.call('PATCH', path, { decisionDueAt: null })).status).toBe(409);
  expect((await api.call('PATCH', path, { metadata: { a: 'b' } })).status).toBe(200);
});

it('is offered when an interview closes, where that took place', async () => {
  const { body } = await api.call('POST', '/v1/interviews', interview);
  const completed = await api.call('POST', `/v1/interviews/${String(body['id'])}/complete`, {
    nextSteps: [{ title: 'x', owner: 'company' }],
    trialPeriod: { terms },
  });
  expect(completed.body['trialPeriod']).toMatchObject({
    status: 'offered',
    interviewId: body['id'],
    timeZone: 'Europe/Berlin',
  });
});

it('a decision is the other party’s; the same terms stay the same days, whatever the calendar says since', async () => {
  const trial = await offer({ decisionDueAt: '2198-02-01T12:00:00.000Z' });
  const { body } = await api.call(
    'GET',
    `/v1/deadlines?applicationId=${String(trial['applicationId'])}&owner=company`,
  );
  expect(body['data']).toMatchObject([{ kind: 'decision_due' }]);
  await api.call('PATCH', '/v1/settings', { calendar: { holidays: ['2198-03-05'] } });
  expect((await act(trial, 'counter', { party: 'company', terms: {} })).status).toBe(400);
  await api.call('PATCH', '/v1/settings', { calendar: { holidays: [] } });
});
