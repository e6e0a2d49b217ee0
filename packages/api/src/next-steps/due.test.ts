import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, interview, startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

// Monday, 2 November 2026, from ten to eleven in Berlin.
const scheduled = async (more: Record<string, unknown> = {}) =>
  (await api.call('POST', '/v1/interviews', { ...interview, ...more })).body;
const complete = (id: unknown, body: Record<string, unknown>) =>
  api.call('POST', `/v1/interviews/${String(id)}/complete`, body);
const feedback = { title: 'Feedback', owner: 'company' };
type Step = { id: string; dueAt: string };
const stepsIn = (body: Record<string, unknown>): Step[] => JSON.parse(JSON.stringify(body['nextSteps']));

describe('a due date as people say it', () => {
  it.each([
    ['in three working days', { businessDays: 3 }, '2026-11-05T16:00:00.000Z'],
    ['tomorrow at nine', { businessDays: 1, time: '09:00' }, '2026-11-03T08:00:00.000Z'],
    ['in two days', { duration: 'P2D' }, '2026-11-04T10:00:00.000Z'],
    ['in 36 hours', { duration: 'PT36H' }, '2026-11-03T22:00:00.000Z'],
    ['today', { endOf: 'day' }, '2026-11-02T16:00:00.000Z'],
    ['this week', { endOf: 'week' }, '2026-11-06T16:00:00.000Z'],
    [
      'next week, in New York',
      { endOf: 'next_week', timeZone: 'America/New_York' },
      '2026-11-13T22:00:00.000Z',
    ],
    ['where the candidate is', { endOf: 'day', timeZone: 'candidate' }, '2026-11-02T08:00:00.000Z'],
  ])('%s is counted from the end of the interview, where it took place', async (_, due, dueAt) => {
    const { id } = await scheduled({
      application: { ...application, candidate: { timeZone: 'Asia/Tokyo' } },
      endsAt: '2026-11-02T10:00:00.000Z',
      startsAt: '2026-11-02T07:00:00.000Z',
    });
    const { body } = await complete(id, {
      ...(dueAt < '2026-11-02T10:00' ? { endedAt: '2026-11-02T07:30:00.000Z' } : {}),
      nextSteps: [{ ...feedback, due }],
    });
    expect(stepsIn(body)).toMatchObject([{ dueAt, due: { ...due, ...zoneOf(due), from: 'interview_end' } }]);
  });

  const zoneOf = (due: object) => {
    const named = 'timeZone' in due ? due.timeZone : 'Europe/Berlin';
    return { timeZone: named === 'candidate' ? 'Asia/Tokyo' : named };
  };

  it('is counted from now where there is no interview', async () => {
    const { body } = await api.call('POST', '/v1/applications', application);
    const step = { applicationId: body['id'], ...feedback, due: { duration: 'PT1H' } };
    const { body: recorded } = await api.call('POST', '/v1/next-steps', step);
    expect(recorded['due']).toEqual({ duration: 'PT1H', timeZone: 'UTC', from: 'now' });
    expect(Date.parse(String(recorded['dueAt'])) - Date.parse(String(recorded['createdAt']))).toBe(3_600_000);
  });

  it.each([
    ['none of the three', { time: '17:00' }, '/nextSteps/0/due'],
    ['two of the three', { businessDays: 1, endOf: 'day' }, '/nextSteps/0/due'],
    ['a time with hours', { duration: 'PT3H', time: '17:00' }, '/nextSteps/0/due/time'],
    ['no day', { businessDays: 0 }, '/nextSteps/0/due/businessDays'],
    ['a year of days', { businessDays: 251 }, '/nextSteps/0/due/businessDays'],
    ['a time that is none', { endOf: 'day', time: '24:00' }, '/nextSteps/0/due/time'],
    ['a zone that is none', { endOf: 'day', timeZone: 'Mars/Olympus' }, '/nextSteps/0/due/timeZone'],
    ['a negative duration', { duration: '-P1D' }, '/nextSteps/0/due/duration'],
  ])('with %s is refused, and nothing is written', async (_, due, pointer) => {
    const { id } = await scheduled();
    const { status, body } = await complete(id, { nextSteps: [{ ...feedback, due }] });
    expect([status, body['errors']]).toEqual([400, [expect.objectContaining({ pointer })]]);
    expect((await api.call('GET', `/v1/interviews/${String(id)}`)).body['status']).toBe('scheduled');
  });

  it('comes alone: not with an instant, and not from an interview that there is not', async () => {
    const { body } = await api.call('POST', '/v1/applications', application);
    const record = (more: Record<string, unknown>) =>
      api.call('POST', '/v1/next-steps', { applicationId: body['id'], ...feedback, ...more });
    const both = await record({ dueAt: '2027-01-01T00:00:00Z', due: { endOf: 'day' } });
    expect(both.body['errors']).toMatchObject([{ pointer: '/due' }]);
    const from = await record({ due: { endOf: 'day', from: 'interview_end' } });
    expect(from.body['errors']).toMatchObject([{ pointer: '/due/from' }]);
  });

  it('follows the calendar of the settings', async () => {
    const settings = await api.call('PATCH', '/v1/settings', {
      timeZone: 'Europe/Madrid',
      calendar: { workDays: [1, 2, 3, 4], holidays: ['2026-11-03'], dayEnd: '15:00' },
    });
    expect(settings.body).toMatchObject({ version: 1, calendar: { dayStart: '09:00', dayEnd: '15:00' } });
    const { id } = await scheduled();
    const { body } = await complete(id, {
      nextSteps: [
        { ...feedback, due: { businessDays: 1 } },
        { ...feedback, due: { endOf: 'week', timeZone: 'platform' } },
      ],
    });
    expect(stepsIn(body).map(({ dueAt }) => dueAt)).toEqual([
      '2026-11-04T14:00:00.000Z',
      '2026-11-05T14:00:00.000Z',
    ]);
    await api.call('PATCH', '/v1/settings', {
      timeZone: 'UTC',
      calendar: { workDays: [1, 2, 3, 4, 5], holidays: [], dayEnd: '17:00' },
    });
  });
});

describe('what is counted from the end of an interview', () => {
  const future = { startsAt: '2030-03-04T09:00:00.000Z', endsAt: '2030-03-04T10:00:00.000Z' };
  const setUp = async () => {
    const { id, applicationId } = await scheduled(future);
    const step = { applicationId, interviewId: id, ...feedback, due: { businessDays: 1 } };
    const agreed = await api.call('POST', '/v1/next-steps', { ...step, agreedBy: ['candidate', 'company'] });
    const proposed = await api.call('POST', '/v1/next-steps', { ...step, agreedBy: ['company'] });
    const fixed = await api.call('POST', '/v1/next-steps', { ...step, due: undefined, dueAt: future.endsAt });
    const followUp = await api.call('POST', '/v1/follow-ups', {
      applicationId,
      interviewId: id,
      kind: 'thank_you',
      title: 'Thanks',
    });
    return {
      id,
      applicationId,
      agreed: agreed.body,
      proposed: proposed.body,
      fixed: fixed.body,
      followUp: followUp.body,
    };
  };
  const get = async (path: string, { id }: Record<string, unknown>) =>
    (await api.call('GET', `/v1/${path}/${String(id)}`)).body;

  it('moves with it, in one change, and each tells so; consent stays', async () => {
    const { id, applicationId, agreed, proposed, fixed, followUp } = await setUp();
    expect(followUp['dueAt']).toBe('2030-03-05T10:00:00.000Z');
    await api.call('PATCH', `/v1/interviews/${String(id)}`, {
      startsAt: '2030-03-05T09:00:00Z',
      endsAt: '2030-03-05T10:00:00Z',
    });
    const moved = '2030-03-06T16:00:00.000Z';
    expect(await get('next-steps', agreed)).toMatchObject({
      status: 'agreed',
      dueAt: moved,
      terms: { dueAt: moved, settledBy: 'anchor' },
    });
    expect(await get('next-steps', proposed)).toMatchObject({
      status: 'proposed',
      dueAt: moved,
      terms: null,
      agreement: { company: { by: null } },
    });
    expect(await get('next-steps', fixed)).toMatchObject({ dueAt: future.endsAt, version: 1 });
    expect(await get('follow-ups', followUp)).toMatchObject({ dueAt: '2030-03-06T10:00:00.000Z' });
    expect((await api.eventsOf(applicationId)).slice(-4)).toEqual([
      'interview.rescheduled',
      'next_step.updated',
      'next_step.updated',
      'follow_up.updated',
    ]);
    const { body } = await api.call('GET', `/v1/deadlines?applicationId=${String(applicationId)}&kind=due`);
    expect(body['data']).toMatchObject([
      { firesAt: future.endsAt, status: 'armed' },
      { firesAt: '2030-03-05T10:00:00.000Z', status: 'voided' },
      { firesAt: '2030-03-05T16:00:00.000Z', status: 'voided' },
      { firesAt: '2030-03-05T16:00:00.000Z', status: 'voided' },
      { firesAt: '2030-03-06T10:00:00.000Z', status: 'armed', owner: 'candidate' },
      { firesAt: moved, status: 'armed', version: 2 },
      { firesAt: moved, status: 'armed' },
    ]);
  });

  it('is offered anew with its date where it waits for an answer: the old offer cannot be agreed to', async () => {
    const { id, proposed } = await setUp();
    const agree = (proposal: number) =>
      api.call('POST', `/v1/next-steps/${String(proposed['id'])}/agree`, { party: 'candidate', proposal });
    await api.call('PATCH', `/v1/interviews/${String(id)}`, { endsAt: '2030-03-05T10:00:00Z' });
    expect((await agree(0)).status).toBe(412);
    const { body } = await agree(1);
    expect(body).toMatchObject({
      terms: { dueAt: '2030-03-06T16:00:00.000Z', settledBy: 'parties' },
      proposals: [
        { dueAt: '2030-03-05T16:00:00.000Z' },
        { party: 'company', dueAt: '2030-03-06T16:00:00.000Z' },
      ],
    });
  });

  it('is settled when the interview ends, before what is agreed then', async () => {
    const { id, applicationId } = await scheduled();
    const { body: before } = await api.call('POST', '/v1/next-steps', {
      applicationId,
      interviewId: id,
      ...feedback,
      due: { duration: 'PT1H' },
    });
    expect(before['dueAt']).toBe('2026-11-02T11:00:00.000Z');
    const { body } = await complete(id, { endedAt: '2026-11-02T10:30:00.000Z', nextSteps: [feedback] });
    expect(stepsIn(body)).toMatchObject([{ id: before['id'], dueAt: '2026-11-02T11:30:00.000Z' }, {}]);
    expect((await api.eventsOf(applicationId)).slice(-5, -1)).toEqual([
      'next_step.proposed',
      'progress.ball_changed',
      'interview.completed',
      'next_step.updated',
    ]);
  });

  it('stays where it is once it was given a date of its own', async () => {
    const { id, agreed, followUp } = await setUp();
    const dueAt = '2030-04-01T09:00:00.000Z';
    await api.call('PATCH', `/v1/next-steps/${String(agreed['id'])}`, { dueAt });
    await api.call('PATCH', `/v1/follow-ups/${String(followUp['id'])}`, { dueAt });
    await api.call('PATCH', `/v1/interviews/${String(id)}`, { endsAt: '2030-03-04T12:00:00Z' });
    expect(await get('next-steps', agreed)).toMatchObject({
      dueAt,
      due: null,
      terms: { settledBy: 'platform' },
    });
    expect(await get('follow-ups', followUp)).toMatchObject({ dueAt });
  });
});

it('a counter can say it too, and a promise without a date gets one', async () => {
  const { body } = await api.call('POST', '/v1/applications', application);
  const { body: vague } = await api.call('POST', '/v1/next-steps', {
    applicationId: body['id'],
    title: 'We will be in touch',
    owner: 'company',
    agreedBy: ['company'],
  });
  expect(vague).toMatchObject({ promise: 'undated', due: null });
  const path = `/v1/next-steps/${String(vague['id'])}`;
  const { body: countered } = await api.call('POST', `${path}/counter`, {
    party: 'candidate',
    due: { businessDays: 3, from: 'now' },
  });
  expect(countered).toMatchObject({ promise: 'dated', status: 'proposed', due: { businessDays: 3 } });
  const { body: agreed } = await api.call('POST', `${path}/agree`, { party: 'company' });
  expect(agreed).toMatchObject({
    status: 'agreed',
    terms: { dueAt: countered['dueAt'], due: { businessDays: 3 }, settledBy: 'parties' },
  });
});
