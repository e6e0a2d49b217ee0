import { afterAll, beforeAll, expect, it } from 'vitest';
import { interview, startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const scheduled = async () => (await api.call('POST', '/v1/interviews', interview)).body;

it('schedules an interview together with its application', async () => {
  const { status, headers, body } = await api.call('POST', '/v1/interviews', interview);
  expect(status).toBe(201);
  expect(headers['etag']).toBe('"1"');
  expect(body).toMatchObject({
    status: 'scheduled',
    version: 1,
    startsAt: interview.startsAt,
    outcome: null,
  });
  const application = await api.call('GET', `/v1/applications/${String(body['applicationId'])}`);
  expect(application.body).toMatchObject({ status: 'active', candidate: { name: 'Ada', email: null } });
});

it('merges an application that the platform knows by the same id', async () => {
  const withId = { ...interview, application: { ...interview.application, externalId: 'app-7' } };
  const first = await api.call('POST', '/v1/interviews', withId);
  const renamed = { ...withId, application: { ...withId.application, stage: 'second round' } };
  const second = await api.call('POST', '/v1/interviews', renamed);
  expect(second.body['applicationId']).toBe(first.body['applicationId']);
  const { body } = await api.call('GET', `/v1/applications/${String(first.body['applicationId'])}`);
  expect(body).toMatchObject({ externalId: 'app-7', stage: 'second round', version: 2 });
});

it('creates one application when many interviews come with the same new one at once', async () => {
  const withId = { ...interview, application: { ...interview.application, externalId: 'app-8' } };
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => api.call('POST', '/v1/interviews', withId)),
  );
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
  expect(new Set(answers.map(({ body }) => body['applicationId'])).size).toBe(1);
});

it('completes with the agreed list, and the research that was promised', async () => {
  const { id } = await scheduled();
  const { status, body } = await api.call('POST', `/v1/interviews/${String(id)}/complete`, {
    nextSteps: [
      { title: 'Send market research', owner: 'candidate', dueAt: '2026-12-01T17:00:00.000Z' },
      {
        title: 'Technical feedback',
        owner: 'company',
        dueAt: '2026-12-02T17:00:00.000Z',
        agreedBy: ['candidate'],
      },
    ],
    research: [{ topic: 'market' }],
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    status: 'completed',
    outcome: 'agreed',
    version: 2,
    endedAt: interview.endsAt,
    nextSteps: [
      {
        status: 'agreed',
        promise: 'dated',
        terms: { settledBy: 'parties', dueAt: '2026-12-01T17:00:00.000Z' },
        reminders: ['PT24H', 'PT1H'],
        overdueAfter: 'PT1H',
        timeZone: 'Europe/Berlin',
      },
      { status: 'proposed', terms: null, proposals: [{ party: 'candidate' }], agreement: { company: null } },
    ],
    followUps: [{ kind: 'research', topic: 'market', dueAt: '2026-11-03T10:00:00.000Z', status: 'planned' }],
  });
  const events = await api.call('GET', `/v1/events?applicationId=${String(body['applicationId'])}&limit=100`);
  expect(events.body['data']).toMatchObject([
    { sequence: 7, type: 'progress.ball_changed', data: { previous: { ball: 'nobody' } } },
    { sequence: 6, type: 'follow_up.planned' },
    { sequence: 5, type: 'next_step.proposed' },
    { sequence: 4, type: 'next_step.agreed' },
    {
      sequence: 3,
      type: 'interview.completed',
      actor: { type: 'key' },
      data: { previous: { status: 'scheduled' }, whatsNext: { type: 'follow_up', owner: 'candidate' } },
    },
    { sequence: 2, type: 'interview.scheduled' },
    { sequence: 1, type: 'application.created' },
  ]);
});

it('does not close on nothing', async () => {
  const { id } = await scheduled();
  const { status, body } = await api.call('POST', `/v1/interviews/${String(id)}/complete`, {});
  expect([status, body['code']]).toEqual([422, 'close_out_required']);
  const after = await api.call('GET', `/v1/interviews/${String(id)}`);
  expect(after.body).toMatchObject({ status: 'scheduled', version: 1 });
});

it('closes on steps that were recorded before', async () => {
  const { id, applicationId } = await scheduled();
  await api.call('POST', '/v1/next-steps', {
    applicationId,
    interviewId: id,
    title: 'Send a portfolio',
    owner: 'candidate',
  });
  const { status, body } = await api.call('POST', `/v1/interviews/${String(id)}/complete`, {});
  expect(status).toBe(200);
  expect(body['nextSteps']).toMatchObject([
    { title: 'Send a portfolio', status: 'proposed', promise: 'undated' },
  ]);
});

it.each([
  [{ nextSteps: [{ title: 'x', owner: 'company' }], noNextStepsReason: 'other' }, '/noNextStepsReason'],
  [{ noNextStepsReason: 'undated_promise' }, '/companyAnswer'],
  [{ noNextStepsReason: 'other', endedAt: '2199-01-01T00:00:00Z' }, '/endedAt'],
])('refuses %j', async (input, pointer) => {
  const { id } = await scheduled();
  const { status, body } = await api.call('POST', `/v1/interviews/${String(id)}/complete`, input);
  expect(status).toBe(400);
  expect(body['errors']).toMatchObject([{ pointer }]);
});

it('completes once: a second time is a conflict that says what is allowed', async () => {
  const { id } = await scheduled();
  const complete = () =>
    api.call('POST', `/v1/interviews/${String(id)}/complete`, { noNextStepsReason: 'rejected' });
  const answers = await Promise.all([complete(), complete(), complete()]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
    code: 'illegal_transition',
    detail: 'The interview is completed, which does not allow "complete". It allows: reopen.',
  });
});

it('takes no reason where a step is live already', async () => {
  const { id, applicationId } = await scheduled();
  const step = { applicationId, interviewId: id, title: 'Send a portfolio', owner: 'candidate' };
  await api.call('POST', '/v1/next-steps', step);
  const path = `/v1/interviews/${String(id)}/complete`;
  const { status, body } = await api.call('POST', path, { noNextStepsReason: 'other' });
  expect([status, body['errors']]).toMatchObject([400, [{ pointer: '/noNextStepsReason' }]]);
});

it('does not undo a decision: an application that is closed keeps its status', async () => {
  const { id, applicationId } = await scheduled();
  await api.call('PATCH', `/v1/applications/${String(applicationId)}`, { status: 'hired' });
  await api.call('POST', `/v1/interviews/${String(id)}/complete`, { noNextStepsReason: 'rejected' });
  const { body } = await api.call('GET', `/v1/applications/${String(applicationId)}`);
  expect(body['status']).toBe('hired');
});

// Typed in from the rules, not read from the code.
const allowed: Record<string, string[]> = {
  scheduled: ['PATCH', 'complete', 'cancel', 'no-show'],
  completed: ['reopen'],
  canceled: ['reopen'],
  no_show: ['reopen'],
};
const ends: Record<string, [string, Record<string, unknown>][]> = {
  scheduled: [],
  completed: [['complete', { noNextStepsReason: 'other' }]],
  canceled: [['cancel', { reason: 'ill' }]],
  no_show: [['no-show', { party: 'company' }]],
};
const actions: Record<string, Record<string, unknown>> = {
  PATCH: { title: 'Other' },
  complete: { noNextStepsReason: 'other' },
  cancel: {},
  'no-show': { party: 'candidate' },
  reopen: {},
};

it.each(
  Object.keys(allowed).flatMap((state) => Object.keys(actions).map((action) => [state, action] as const)),
)('an interview that is %s answers %s by the table', async (state, action) => {
  const { id } = await scheduled();
  const path = `/v1/interviews/${String(id)}`;
  for (const [end, body] of ends[state] ?? []) {
    // oxlint-disable-next-line no-await-in-loop
    await api.call('POST', `${path}/${end}`, body);
  }
  const body = actions[action];
  const { status } = await (action === 'PATCH'
    ? api.call('PATCH', path, body)
    : api.call('POST', `${path}/${action}`, body));
  expect(status).toBe(allowed[state]?.includes(action) ? 200 : 409);
});

it('needs no body for an action whose fields are all optional', async () => {
  const { id } = await scheduled();
  const { status, body } = await api.call('POST', `/v1/interviews/${String(id)}/cancel`);
  expect([status, body['status']]).toEqual([200, 'canceled']);
});

it('keeps at most 50 pairs of metadata, however they come', async () => {
  const { id } = await scheduled();
  const pairs = (from: number) =>
    Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${from + index}`, 'x']));
  const path = `/v1/interviews/${String(id)}`;
  expect((await api.call('PATCH', path, { metadata: pairs(0) })).status).toBe(200);
  const { status, body } = await api.call('PATCH', path, { metadata: pairs(50) });
  expect([status, body['errors']]).toMatchObject([400, [{ pointer: '/metadata' }]]);
});

it('tells a reschedule from another change, and records nothing when nothing changes', async () => {
  const { id, applicationId } = await scheduled();
  const path = `/v1/interviews/${String(id)}`;
  await api.call('PATCH', path, { startsAt: '2026-11-02T09:30:00+00:00' });
  await api.call('PATCH', path, { location: 'Room 4', metadata: { floor: '2' } });
  const same = await api.call('PATCH', path, { location: 'Room 4', metadata: { floor: '2' } });
  expect(same.body['version']).toBe(3);
  const removed = await api.call('PATCH', path, { location: null, metadata: { floor: null } });
  expect(removed.body).toMatchObject({ location: null, metadata: {}, version: 4 });
  const { body } = await api.call('GET', `/v1/events?applicationId=${String(applicationId)}`);
  expect(body['data']).toMatchObject([
    { type: 'interview.updated', data: { previous: { location: 'Room 4', metadata: { floor: '2' } } } },
    { type: 'interview.updated', data: { previous: { location: null, metadata: {} } } },
    { type: 'interview.rescheduled', data: { previous: { startsAt: interview.startsAt } } },
    { type: 'interview.scheduled' },
    { type: 'application.created' },
  ]);
});

it('is replaced by your own id, and stays in its application', async () => {
  const put = (more: Record<string, unknown> = {}) =>
    api.call('PUT', '/v1/interviews/by-external-id/i-1', { ...interview, ...more });
  const named = (externalId: string) => ({ application: { ...interview.application, externalId } });
  const first = await put(named('mine-1'));
  expect(first.status).toBe(201);
  const second = await put({ ...named('mine-1'), title: 'Second talk', kind: undefined });
  expect(second.body).toMatchObject({
    id: first.body['id'],
    title: 'Second talk',
    kind: 'other',
    version: 2,
  });
  const elsewhere = await put(named('other-1'));
  expect([elsewhere.status, elsewhere.body['errors']]).toMatchObject([
    400,
    [{ pointer: '/application/externalId' }],
  ]);
  const both = await put({ ...named('mine-1'), applicationId: first.body['applicationId'] });
  expect(both.status).toBe(400);
});
