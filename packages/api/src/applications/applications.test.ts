import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, interview, startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const create = async (more: Record<string, unknown> = {}) =>
  (await api.call('POST', '/v1/applications', { ...application, ...more })).body;
const later = '2199-03-01T17:00:00.000Z';

type Named = { id: string; candidate: { name: string } };
const names = async (query: string, key?: string) => {
  const { body } = await api.call('GET', `/v1/applications?${query}`, undefined, key);
  const data: Named[] = JSON.parse(JSON.stringify(body['data']));
  return data.map(({ candidate }) => candidate.name);
};

describe('by your own id', () => {
  it('creates, then replaces: what is left out is reset, but for the status', async () => {
    const path = '/v1/applications/by-external-id/ats%2F42';
    const first = await api.call('PUT', path, { ...application, stage: 'first', status: 'offer' });
    expect([first.status, first.body['externalId']]).toEqual([201, 'ats/42']);
    const second = await api.call('PUT', path, { ...application, company: { name: 'Initech' } });
    expect(second.status).toBe(200);
    expect(second.body).toMatchObject({
      id: first.body['id'],
      version: 2,
      stage: null,
      status: 'offer',
      company: { name: 'Initech' },
    });
    const third = await api.call('PUT', path, { ...application, company: { name: 'Initech' } });
    expect(third.body['version']).toBe(2);
    expect(await api.eventsOf(first.body['id'])).toEqual(['application.created', 'application.updated']);
  });

  it('creates one when many come at once', async () => {
    const put = () => api.call('PUT', '/v1/applications/by-external-id/race', application);
    const answers = await Promise.all(Array.from({ length: 6 }, put));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 200, 200, 200, 200, 201,
    ]);
    expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(1);
  });

  it('refuses a body that names another id', async () => {
    const { status, body } = await api.call('PUT', '/v1/applications/by-external-id/a', {
      ...application,
      externalId: 'b',
    });
    expect([status, body['errors']]).toEqual([
      400,
      [{ pointer: '/externalId', detail: 'must be that of the path, or be left out' }],
    ]);
  });
});

describe('deleting', () => {
  it('takes all that belongs to it, and disarms it; what was told stays told', async () => {
    const scheduled = await api.call('POST', '/v1/interviews', interview);
    const { applicationId } = scheduled.body;
    await api.call('POST', '/v1/next-steps', { applicationId, title: 'x', owner: 'company', dueAt: later });
    expect((await api.call('DELETE', `/v1/applications/${String(applicationId)}`)).status).toBe(204);
    for (const path of ['', '/progress', '/overview', '/timeline']) {
      // oxlint-disable-next-line no-await-in-loop
      const gone = await api.call('GET', `/v1/applications/${String(applicationId)}${path}`);
      expect(gone.status).toBe(404);
    }
    const left = (table: string) =>
      api.owner`(select count(*)::int from ${api.owner(table)} where application_id not in (select id from applications))`;
    const [found] = await api.owner<Record<string, number>[]>`
      select ${left('deadlines')} as deadlines, ${left('next_steps')} as steps, ${left('interviews')} as interviews,
        ${left('application_heads')} as heads, ${left('timeline')} as timeline, ${left('application_words')} as words`;
    expect(found).toEqual({ deadlines: 0, steps: 0, interviews: 0, heads: 0, timeline: 0, words: 0 });
    expect((await api.eventsOf(applicationId)).at(-1)).toBe('application.deleted');
  });

  it('needs the newest version when one is named', async () => {
    const { id } = await create();
    const answer = await api.send('DELETE', `/v1/applications/${String(id)}`, '', {
      authorization: `Bearer ${api.platform.liveKey}`,
      'if-match': '"7"',
    });
    expect(answer.status).toBe(412);
  });
});

describe('finding', () => {
  it('finds by the first letters of words, in any order, without accents', async () => {
    await create({
      candidate: { name: 'Zoë Müller', email: 'zoe@example.com' },
      position: { title: 'Staff Engineer' },
      company: { name: 'Zebra Söhne' },
    });
    await create({ candidate: { name: 'Zack' }, company: { name: 'Yak' } });
    expect(await names('q=zoe')).toEqual(['Zoë Müller']);
    expect(await names('q=MUELLER')).toEqual([]);
    expect(await names('q=mull%20zeb')).toEqual(['Zoë Müller']);
    expect(await names('q=staff%20zo')).toEqual(['Zoë Müller']);
    expect(await names('q=zo%20yak')).toEqual([]);
    expect(await names('q=zoe', api.platform.testKey)).toEqual([]);
  });

  it('finds nothing for what holds no word, and no more than before a change', async () => {
    const { id } = await create({ candidate: { name: 'Quentin' } });
    expect(await names('q=quentin')).toEqual(['Quentin']);
    await api.call('PATCH', `/v1/applications/${String(id)}`, { candidate: { name: 'Rupert' } });
    expect(await names('q=quentin')).toEqual([]);
    expect(await names('q=rup')).toEqual(['Rupert']);
    expect(await names('q=%25')).toEqual([]);
  });

  it('narrows by who has to move and by how it goes', async () => {
    const { id } = await create({ candidate: { name: 'Board' } });
    await api.call('POST', '/v1/next-steps', {
      applicationId: id,
      title: 'x',
      owner: 'candidate',
      dueAt: later,
      agreedBy: ['candidate', 'company'],
    });
    expect(await names('ball=candidate&momentum=moving')).toEqual(['Board']);
    expect(await names('ball=company&momentum=moving')).toEqual([]);
    const { body } = await api.call('GET', '/v1/progress?ball=candidate&momentum=moving&locale=de');
    expect(body['data']).toMatchObject([{ applicationId: id, ball: 'candidate', clarity: { score: 85 } }]);
  });
});

describe('one read for a page', () => {
  it('has everything in it', async () => {
    const scheduled = await api.call('POST', '/v1/interviews', interview);
    const { id, applicationId } = scheduled.body;
    await api.call('POST', `/v1/interviews/${String(id)}/complete`, {
      nextSteps: [{ title: 'Feedback', owner: 'company', dueAt: later }],
      research: [{ topic: 'market' }],
      permissionToConnect: { grantedBy: { name: 'Grace' } },
      trialPeriod: { terms: { startsOn: '2199-03-04', scope: 'x' } },
    });
    const { body } = await api.call('GET', `/v1/applications/${String(applicationId)}/overview`);
    expect(body).toMatchObject({
      application: { id: applicationId },
      interviews: [{ id, status: 'completed' }],
      nextSteps: [{ title: 'Feedback' }],
      followUps: [{ topic: 'market' }],
      permissions: [{ status: 'granted', grantedBy: { name: 'Grace' } }],
      trialPeriods: [{ status: 'offered' }],
      progress: { ball: 'both', momentum: 'overdue' },
    });
  });

  it('tells what happened, the latest first, page by page', async () => {
    const { id } = await create();
    const step = await api.call('POST', '/v1/next-steps', {
      applicationId: id,
      title: 'Feedback',
      owner: 'company',
      agreedBy: ['company'],
    });
    await api.call('POST', `/v1/next-steps/${String(step.body['id'])}/agree`, {
      party: 'candidate',
      by: 'Ada',
      note: 'Gladly',
    });
    const path = `/v1/applications/${String(id)}/timeline?limit=2`;
    const first = await api.call('GET', path);
    expect(first.body['data']).toMatchObject([
      {
        sequence: 4,
        type: 'next_step.agreed',
        text: 'Both agreed to a next step: “Feedback” (candidate, Ada).',
        subject: { id: step.body['id'], title: 'Feedback' },
        party: 'candidate',
        by: 'Ada',
        note: 'Gladly',
        actor: { type: 'key' },
      },
      { sequence: 3, type: 'progress.ball_changed' },
    ]);
    const second = await api.call('GET', `${path}&after=${String(first.body['nextCursor'])}`);
    expect(second.body).toMatchObject({ data: [{ sequence: 2 }, { sequence: 1 }], nextCursor: null });
  });

  it('gives a calendar', async () => {
    const scheduled = await api.call('POST', '/v1/interviews', interview);
    const answer = await api.app.inject({
      url: `/v1/applications/${String(scheduled.body['applicationId'])}/calendar.ics`,
      headers: { authorization: `Bearer ${api.platform.liveKey}` },
    });
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.body).toContain('BEGIN:VCALENDAR');
    expect(answer.body).toContain(`UID:${String(scheduled.body['id'])}@afterview`);
  });
});

describe('what nobody expects', () => {
  it('is kept whole: letters that take two units, in words however long', async () => {
    const name = `${'x'.repeat(63)}𠀀𠀀`;
    const { id } = await create({ candidate: { name } });
    expect(await names(`q=${encodeURIComponent('x'.repeat(63))}`)).toEqual([name]);
    const patched = await api.call('PATCH', `/v1/applications/${String(id)}`, {
      position: { title: `a${'𠀀'.repeat(50)}` },
    });
    expect(patched.status).toBe(200);
  });

  it.each([
    ['GET', `/v1/interviews/${'a'.repeat(400)}`, 404],
    ['PUT', `/v1/applications/by-external-id/${'a'.repeat(400)}`, 400],
    ['GET', `/v1/deadlines?after=${cursor('+275760-09-13T00:00:00.000Z')}`, 400],
    ['GET', `/v1/next-steps?sort=dueAt&after=${cursor('-000001-01-01T00:00:00.000Z')}`, 400],
  ] as const)('%s %s answers %i', async (method, path, status) => {
    const body = method === 'PUT' ? application : undefined;
    expect((await api.call(method, path, body)).status).toBe(status);
  });
});

describe('closing and opening again', () => {
  it('tells what lapsed meanwhile at once, and nothing twice', async () => {
    const { body } = await api.call('POST', '/v1/interviews', {
      ...interview,
      startsAt: '2026-01-01T09:00:00Z',
      endsAt: '2026-01-01T10:00:00Z',
    });
    const id = String(body['applicationId']);
    await api.fireAt(new Date().toISOString());
    const soon = new Date(Date.now() + 1_000).toISOString();
    const { body: step } = await api.call('POST', '/v1/next-steps', {
      applicationId: id,
      title: 'x',
      owner: 'company',
      dueAt: soon,
      reminders: [],
      overdueAfter: 'PT0.001S',
    });
    await api.call('PATCH', `/v1/applications/${id}`, { status: 'rejected' });
    await api.owner`update next_steps set due_at = due_at - interval '1 hour', live_due_at = live_due_at - interval '1 hour'
      where application_id = (select application_id from interviews where title = ${interview.title}
        and ends_at = '2026-01-01T10:00:00Z')`;
    await api.call('PATCH', `/v1/applications/${id}`, { status: 'active' });
    await api.fireAt(new Date().toISOString());
    const progress = await api.call('GET', `/v1/applications/${id}/progress`);
    expect(progress.body).toMatchObject({ momentum: 'overdue', counts: { overdue: 1 } });
    const types = await api.eventsOf(id);
    expect(types.filter((type) => type === 'interview.outcome_missing')).toHaveLength(1);
    expect(types.filter((type) => type === 'next_step.overdue')).toHaveLength(1);
    expect((await api.call('GET', `/v1/next-steps/${String(step['id'])}`)).body['overdue']).toBe(true);
  });
});

function cursor(instant: string): string {
  return Buffer.from(JSON.stringify([instant, '00000000-0000-0000-0000-000000000000'])).toString('base64url');
}
