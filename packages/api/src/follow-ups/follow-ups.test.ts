import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, interview, startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const later = '2199-03-01T17:00:00.000Z';
const newApplication = async (more: Record<string, unknown> = {}) =>
  (await api.call('POST', '/v1/applications', { ...application, ...more })).body['id'];
const plan = async (more: Record<string, unknown> = {}) => {
  const applicationId = more['applicationId'] ?? (await newApplication());
  const input = { applicationId, kind: 'research', topic: 'market', title: 'Research', ...more };
  return (await api.call('POST', '/v1/follow-ups', input)).body;
};
const act = (followUp: Record<string, unknown>, action: string, body: Record<string, unknown> = {}) =>
  api.call('POST', `/v1/follow-ups/${String(followUp['id'])}/${action}`, body);

describe('what the research found', () => {
  it('is added and removed while it is planned', async () => {
    const planned = await plan({ findings: [{ title: 'First', url: 'https://example.com/a' }] });
    const { status, body } = await act(planned, 'findings', { title: 'Second', summary: 'More of it' });
    expect([status, body['version']]).toEqual([201, 2]);
    expect(body['findings']).toMatchObject([
      { title: 'First', url: 'https://example.com/a', summary: null },
      { title: 'Second', summary: 'More of it', publishedAt: null },
    ]);
    const [first]: { id: string }[] = JSON.parse(JSON.stringify(body['findings']));
    const path = `/v1/follow-ups/${String(planned['id'])}/findings/${first?.id ?? ''}`;
    expect((await api.call('DELETE', path)).status).toBe(204);
    expect((await api.call('DELETE', path)).status).toBe(404);
    await act(planned, 'send', { channel: 'email' });
    const late = await act(planned, 'findings', { title: 'Too late' });
    expect([late.status, late.body['detail']]).toEqual([
      409,
      'The follow-up is sent, which does not allow "update". It allows: unsend, acknowledge, discuss.',
    ]);
  });
});

describe('changing', () => {
  it('changes what the patch names, and moves its deadlines', async () => {
    const planned = await plan({ dueAt: '2199-01-01T00:00:00.000Z' });
    const { body } = await api.call('PATCH', `/v1/follow-ups/${String(planned['id'])}`, {
      dueAt: later,
      topic: null,
      reminders: [],
      metadata: { a: 'b' },
    });
    expect(body).toMatchObject({ version: 2, dueAt: later, topic: null, metadata: { a: 'b' } });
    const path = `/v1/deadlines?applicationId=${String(planned['applicationId'])}&status=armed`;
    expect((await api.call('GET', path)).body['data']).toMatchObject([
      { kind: 'due', firesAt: later, subject: { type: 'follow_up', id: planned['id'] } },
      { kind: 'overdue' },
    ]);
  });

  it('creates and replaces by your own id', async () => {
    const applicationId = await newApplication();
    const input = { applicationId, kind: 'check_in', title: 'Ask', dueAt: later, findings: [{ title: 'x' }] };
    const put = (more: Record<string, unknown> = {}) =>
      api.call('PUT', '/v1/follow-ups/by-external-id/f-1', { ...input, ...more });
    expect((await put()).status).toBe(201);
    expect((await put()).body['version']).toBe(1);
    expect((await put({ title: 'Ask again' })).body).toMatchObject({ title: 'Ask again', version: 2 });
    const elsewhere = await put({ applicationId: await newApplication() });
    expect([elsewhere.status, elsewhere.body['errors']]).toMatchObject([
      400,
      [{ pointer: '/applicationId' }],
    ]);
  });
});

describe('the clock of 24 hours', () => {
  it('tells whether it was sent in time', async () => {
    const planned = await plan({ dueAt: '2026-11-03T10:00:00.000Z' });
    const late = await act(planned, 'send', { channel: 'email', sentAt: '2026-11-03T10:00:01.000Z' });
    expect(late.body).toMatchObject({ status: 'sent', withinWindow: false });
    await act(planned, 'unsend');
    const timely = await act(planned, 'send', { channel: 'email', sentAt: '2026-11-03T10:00:00.000Z' });
    expect(timely.body).toMatchObject({ withinWindow: true });
  });

  it('is as long as the settings say', async () => {
    await api.call('PATCH', '/v1/settings', {
      followUpWithin: 'PT48H',
      overdueAfter: 'PT3H',
      reminders: ['PT2H'],
    });
    const { body } = await api.call('POST', '/v1/interviews', interview);
    const completed = await api.call('POST', `/v1/interviews/${String(body['id'])}/complete`, {
      nextSteps: [{ title: 'x', owner: 'company' }],
      research: [{ topic: 'company' }],
    });
    expect(completed.body['followUps']).toMatchObject([
      { dueAt: '2026-11-04T10:00:00.000Z', overdueAfter: 'PT3H', reminders: ['PT2H'] },
    ]);
  });
});

describe('permission to connect', () => {
  const ask = async (applicationId: unknown, more: Record<string, unknown> = {}) =>
    (await api.call('POST', '/v1/permissions', { applicationId, ...more })).body;
  const withPermission = async (more: Record<string, unknown> = {}) => {
    const applicationId = await newApplication();
    const permission = await ask(applicationId, more);
    const followUp = await plan({ applicationId, permissionId: permission['id'] });
    return { permission, followUp };
  };
  const refusal = async (followUp: Record<string, unknown>, channel = 'email') => {
    const { status, body } = await act(followUp, 'send', { channel });
    return status === 409 ? `${String(body['code'])}: ${String(body['detail'])}` : status;
  };
  const refused = (lack: string) =>
    `permission_not_in_force: The permission that this follow-up needs ${lack}. Ask for another, or send override: true.`;

  it('must be in force where a follow-up names one', async () => {
    const { permission, followUp } = await withPermission();
    expect(await refusal(followUp)).toBe(refused('is requested'));
    const path = `/v1/permissions/${String(permission['id'])}`;
    const granted = await api.call('POST', `${path}/grant`, { party: 'company', by: 'Grace' });
    expect(granted.body).toMatchObject({ status: 'granted', grantedBy: { name: 'Grace', email: null } });
    await api.call('POST', `${path}/revoke`, { party: 'company' });
    expect(await refusal(followUp)).toBe(refused('is revoked'));
  });

  it('covers the channels and topics that it lists, or any', async () => {
    const grantedBy = { name: 'Grace' };
    const narrow = await withPermission({ grantedBy, channels: ['phone'], topics: ['market'] });
    expect(await refusal(narrow.followUp)).toBe(refused('does not cover the channel email'));
    expect(await refusal(narrow.followUp, 'phone')).toBe(200);
    const other = await withPermission({ grantedBy, topics: ['company'] });
    expect(await refusal(other.followUp)).toBe(refused('does not cover the topic market'));
    const wide = await withPermission({ grantedBy });
    expect(await refusal(wide.followUp)).toBe(200);
  });

  it('can be overridden, and the timeline says so', async () => {
    const { followUp } = await withPermission();
    const { status } = await act(followUp, 'send', {
      channel: 'email',
      override: true,
      note: 'By phone, she said yes',
    });
    expect(status).toBe(200);
    const path = `/v1/applications/${String(followUp['applicationId'])}/timeline`;
    const { body } = await api.call('GET', path);
    expect(body['data']).toContainEqual(
      expect.objectContaining({ type: 'follow_up.sent', override: true, note: 'By phone, she said yes' }),
    );
  });

  it('expires by itself, and is told', async () => {
    const expiresAt = '2198-01-01T00:00:00.000Z';
    const { permission, followUp } = await withPermission({ grantedBy: { name: 'Grace' }, expiresAt });
    await api.fireAt(expiresAt);
    const { body } = await api.call('GET', `/v1/permissions/${String(permission['id'])}`);
    expect(body).toMatchObject({ status: 'expired', version: 2 });
    expect(await api.eventsOf(followUp['applicationId'])).toContain('permission.expired');
    expect(await refusal(followUp)).toBe(refused('is expired'));
  });

  it('is not given for the past', async () => {
    const { status, body } = await api.call('POST', '/v1/permissions', {
      applicationId: await newApplication(),
      expiresAt: '2020-01-01T00:00:00.000Z',
    });
    expect([status, body['errors']]).toEqual([
      400,
      [{ pointer: '/expiresAt', detail: 'must be in the future' }],
    ]);
  });

  it('is linked to the research of a closing interview when it was given', async () => {
    const close = async (permissionToConnect: Record<string, unknown>) => {
      const { body } = await api.call('POST', '/v1/interviews', interview);
      const completed = await api.call('POST', `/v1/interviews/${String(body['id'])}/complete`, {
        nextSteps: [{ title: 'x', owner: 'company' }],
        research: [{ topic: 'company' }],
        permissionToConnect,
      });
      const followUps: { permissionId: string | null }[] = JSON.parse(
        JSON.stringify(completed.body['followUps']),
      );
      return { linked: followUps[0]?.permissionId, permission: completed.body['permission'] };
    };
    const given = await close({ grantedBy: { name: 'Grace' } });
    expect(given.permission).toMatchObject({ id: given.linked, status: 'granted' });
    const asked = await close({});
    expect(asked).toMatchObject({ linked: null, permission: { status: 'requested' } });
  });

  it('of another application is not found', async () => {
    const permission = await ask(await newApplication());
    const { status } = await api.call('POST', '/v1/follow-ups', {
      applicationId: await newApplication(),
      kind: 'research',
      title: 'x',
      permissionId: permission['id'],
    });
    expect(status).toBe(404);
  });
});

describe('a draft', () => {
  it('says what was found and agreed, in the language of the candidate', async () => {
    const { body } = await api.call('POST', '/v1/interviews', {
      ...interview,
      application: { ...application, candidate: { name: 'Ada', locale: 'de-AT' } },
      interviewers: [{ name: 'Grace Hopper' }],
    });
    const completed = await api.call('POST', `/v1/interviews/${String(body['id'])}/complete`, {
      nextSteps: [{ title: 'Technisches Feedback', owner: 'company', due: { businessDays: 3 } }],
      research: [{ topic: 'market' }],
    });
    const [followUp]: { id: string }[] = JSON.parse(JSON.stringify(completed.body['followUps']));
    const path = `/v1/follow-ups/${followUp?.id ?? ''}`;
    await api.call('POST', `${path}/findings`, {
      title: 'Zwei von drei Kunden',
      url: 'https://example.com/x',
    });
    const german = await api.call('GET', `${path}/draft`);
    expect(german.body['language']).toBe('de');
    for (const said of [
      'Grace Hopper',
      'Zwei von drei Kunden',
      'https://example.com/x',
      'Technisches Feedback',
      'Ada',
    ]) {
      expect(german.body['body']).toContain(said);
    }
    expect(german.body['body']).toContain('5. November 2026');
    const french = await api.call('GET', `${path}/draft?locale=fr`);
    expect(french.body['body']).toContain('Bonjour Grace Hopper');
    expect((await api.call('GET', `${path}/draft?locale=xx`)).status).toBe(400);
  });
});

it('lists by candidate, and by the address of who is to send them', async () => {
  const applicationId = await newApplication({ candidate: { externalId: 'c-9', email: 'Ada@Example.com' } });
  const { id } = await plan({ applicationId });
  for (const query of ['candidateExternalId=c-9', 'assigneeEmail=ada@example.com']) {
    // oxlint-disable-next-line no-await-in-loop
    const { body } = await api.call('GET', `/v1/follow-ups?${query}`);
    expect(body['data']).toMatchObject([{ id }]);
  }
});

it('findings that are sent again as they are stay as they are', async () => {
  const planned = await plan({ findings: [{ title: 'First' }] });
  const path = `/v1/follow-ups/${String(planned['id'])}`;
  expect((await api.call('PATCH', path, { findings: [{ title: 'First' }] })).body).toEqual(planned);
});

it('a person finds the deadlines of what is theirs', async () => {
  const { body } = await api.call('POST', '/v1/interviews', {
    ...interview,
    startsAt: later,
    endsAt: later,
    interviewers: [{ name: 'Bob', email: 'Bob@example.org' }],
    application: { ...application, candidate: { email: 'eve@example.org' } },
  });
  await plan({ applicationId: body['applicationId'], dueAt: later });
  const kinds = async (email: string) => {
    const found = await api.call('GET', `/v1/deadlines?assigneeEmail=${email}`);
    const data: { kind: string }[] = JSON.parse(JSON.stringify(found.body['data']));
    return [...new Set(data.map(({ kind }) => kind))].toSorted();
  };
  expect(await kinds('bob@example.org')).toEqual(['outcome_missing', 'starting']);
  expect(await kinds('EVE@example.org')).toEqual(['due', 'due_soon', 'overdue']);
});

it('a permission for topics covers no follow-up without one', async () => {
  const applicationId = await newApplication();
  const { body } = await api.call('POST', '/v1/permissions', {
    applicationId,
    grantedBy: { name: 'Grace' },
    topics: ['market'],
  });
  const followUp = await plan({ applicationId, topic: undefined, permissionId: body['id'] });
  expect((await act(followUp, 'send', { channel: 'email' })).status).toBe(409);
});
