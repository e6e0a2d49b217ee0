import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
let applicationId = '';
beforeAll(async () => {
  api = await startTestApi();
  applicationId = String((await api.call('POST', '/v1/applications', application)).body['id']);
});
afterAll(() => api.close());

const friday = '2030-03-01T17:00:00.000Z';
const monday = '2030-03-04T17:00:00.000Z';

type Action = [action: string, body?: Record<string, unknown>];

/** A step, and what comes of it when these actions follow. */
async function step(input: Record<string, unknown>, ...actions: Action[]) {
  const given = { applicationId, title: 'Feedback', owner: 'company', dueAt: friday, ...input };
  let answer = await api.call('POST', '/v1/next-steps', given);
  for (const [action, body = {}] of actions) {
    const path = `/v1/next-steps/${String(answer.body['id'])}/${action}`;
    // One after the other is the point.
    // oxlint-disable-next-line no-await-in-loop
    answer = await api.call('POST', path, body);
  }
  return answer;
}

const eventOf = async (id: unknown) => {
  const { body } = await api.call('GET', `/v1/events?applicationId=${applicationId}&limit=100`);
  const events: { type: string; data: { object: { id: string } } }[] = JSON.parse(
    JSON.stringify(body['data']),
  );
  return events.find((event) => event.data.object.id === id)?.type;
};

const armedFor = async (id: unknown) => {
  const { body } = await api.call('GET', `/v1/next-steps/${String(id)}`);
  const rows = await api.owner<{ kind: string; firesAt: Date }[]>`
    select d.kind, d.fires_at from deadlines d join next_steps s on s.id = d.subject_id
    where s.created_at = ${String(body['createdAt'])} and d.kind = 'due'`;
  return rows.map(({ firesAt }) => firesAt.toISOString());
};

describe('two parties', () => {
  it('agree when both have agreed to the same terms', async () => {
    const { body } = await step({ agreedBy: ['company'] }, ['agree', { party: 'candidate', by: 'Ada' }]);
    expect(body).toMatchObject({
      status: 'agreed',
      terms: { title: 'Feedback', owner: 'company', dueAt: friday, settledBy: 'parties' },
      agreement: { candidate: { by: 'Ada' }, company: { by: null } },
    });
    expect(await eventOf(body['id'])).toBe('next_step.agreed');
  });

  it('have not agreed when one of them has', async () => {
    const { body } = await step({}, ['agree', { party: 'candidate' }]);
    expect(body).toMatchObject({ status: 'proposed', terms: null, agreement: { company: null } });
    expect(await eventOf(body['id'])).toBe('next_step.updated');
  });

  it('do not agree twice', async () => {
    const { status, body } = await step({ agreedBy: ['company'] }, ['agree', { party: 'company' }]);
    expect([status, body['code']]).toEqual([409, 'illegal_transition']);
    expect(body['detail']).toBe(
      'The next step is proposed, which does not allow the company "agree". It allows: counter, decline, complete, cancel.',
    );
  });

  it('counter before anything is agreed, and the new date is the live one', async () => {
    const { body } = await step({ agreedBy: ['company'] }, [
      'counter',
      { party: 'candidate', dueAt: monday, note: 'I travel' },
    ]);
    expect(body).toMatchObject({
      status: 'proposed',
      dueAt: monday,
      agreement: { company: null },
      proposals: [
        { party: 'company', dueAt: friday },
        { party: 'candidate', dueAt: monday, note: 'I travel' },
      ],
    });
    expect(await armedFor(body['id'])).toEqual([monday]);
  });

  it('counter what was agreed, and the agreed date stays live until both agree to the new one', async () => {
    const both = { agreedBy: ['candidate', 'company'] };
    const countered = await step(both, ['counter', { party: 'company', dueAt: monday }]);
    expect(countered.body).toMatchObject({ status: 'proposed', dueAt: monday, terms: { dueAt: friday } });
    expect(await armedFor(countered.body['id'])).toEqual([friday]);
    const path = `/v1/next-steps/${String(countered.body['id'])}/agree`;
    const stale = await api.call('POST', path, { party: 'candidate', proposal: 7 });
    expect([stale.status, stale.body['code']]).toEqual([412, 'stale_version']);
    const agreed = await api.call('POST', path, { party: 'candidate', proposal: 0 });
    expect(agreed.body).toMatchObject({ status: 'agreed', terms: { dueAt: monday } });
    expect(await armedFor(agreed.body['id'])).toEqual([monday]);
  });

  it('refuse a counter that offers nothing else', async () => {
    const { status, body } = await step({}, ['counter', { party: 'candidate', title: 'Feedback' }]);
    expect([status, body['code']]).toEqual([400, 'validation_failed']);
  });

  it('decline a proposal, and take it up again', async () => {
    const declined = await step({ agreedBy: ['company'] }, ['decline', { party: 'candidate' }]);
    expect(declined.body).toMatchObject({ status: 'declined' });
    expect(await armedFor(declined.body['id'])).toEqual([]);
    const reopened = await api.call('POST', `/v1/next-steps/${String(declined.body['id'])}/reopen`, {});
    expect(reopened.body).toMatchObject({ status: 'proposed' });
    expect(await armedFor(reopened.body['id'])).toEqual([friday]);
  });

  it('decline a counter, and what was agreed stands again', async () => {
    const both = { agreedBy: ['candidate', 'company'] };
    const offer: Action = ['counter', { party: 'company', dueAt: monday, title: 'Later' }];
    const own = await step(both, offer, ['decline', { party: 'company' }]);
    expect(own.status).toBe(409);
    const { body } = await step(both, offer, ['decline', { party: 'candidate' }]);
    expect(body).toMatchObject({
      status: 'agreed',
      title: 'Feedback',
      dueAt: friday,
      terms: { dueAt: friday },
    });
    const { body: events } = await api.call(
      'GET',
      `/v1/events?applicationId=${applicationId}&type=next_step.declined&limit=1`,
    );
    expect(events['data']).toMatchObject([{ data: { previous: { title: 'Later', dueAt: monday } } }]);
  });

  it('date an undated promise: the candidate offers a date, the company agrees', async () => {
    const { dueAt: _, ...undated } = { dueAt: friday, agreedBy: ['company'] };
    const created = await api.call('POST', '/v1/next-steps', {
      applicationId,
      title: 'We will be in touch',
      owner: 'company',
      ...undated,
    });
    expect(created.body).toMatchObject({ promise: 'undated', dueAt: null });
    const path = `/v1/next-steps/${String(created.body['id'])}`;
    await api.call('POST', `${path}/counter`, { party: 'candidate', dueAt: monday });
    const { body } = await api.call('POST', `${path}/agree`, { party: 'company' });
    expect(body).toMatchObject({
      status: 'agreed',
      promise: 'dated',
      terms: { dueAt: monday, settledBy: 'parties' },
    });
  });
});

describe('a PATCH of title, owner or due date', () => {
  const patch = async (input: Record<string, unknown>, change: Record<string, unknown>) => {
    const { body } = await step(input);
    return api.call('PATCH', `/v1/next-steps/${String(body['id'])}`, change);
  };

  it('that names no party records what was settled elsewhere', async () => {
    const { body } = await patch({ agreedBy: ['candidate', 'company'] }, { dueAt: monday });
    expect(body).toMatchObject({ status: 'agreed', terms: { dueAt: monday, settledBy: 'platform' } });
  });

  it('takes back the consent that was given to a mere proposal', async () => {
    const { body } = await patch({ agreedBy: ['company'] }, { dueAt: monday });
    expect(body).toMatchObject({ status: 'proposed', agreement: { company: null, candidate: null } });
  });

  it('that names a party is its counter', async () => {
    const { body } = await patch({ agreedBy: ['company'] }, { dueAt: monday, party: 'candidate' });
    expect(body).toMatchObject({ status: 'proposed', agreement: { company: null, candidate: {} } });
    expect(await eventOf(body['id'])).toBe('next_step.countered');
  });
});

// Typed in from the rules, not read from the code.
const allowed: Record<string, string[]> = {
  proposed: ['agree', 'counter', 'decline', 'complete', 'cancel'],
  agreed: ['counter', 'complete', 'cancel'],
  done: ['reopen'],
  declined: ['reopen'],
  canceled: ['reopen'],
};
const both = { agreedBy: ['candidate', 'company'] };
const ways: Record<string, [Record<string, unknown>, ...Action[]]> = {
  proposed: [{ agreedBy: ['company'] }],
  agreed: [both],
  done: [both, ['complete']],
  declined: [{ agreedBy: ['company'] }, ['decline', { party: 'candidate' }]],
  canceled: [both, ['cancel']],
};
const bodies: Record<string, Record<string, unknown>> = {
  agree: { party: 'candidate' },
  counter: { party: 'candidate', title: 'Other' },
  decline: { party: 'candidate' },
  complete: {},
  cancel: {},
  reopen: {},
};

describe.each(Object.keys(allowed))('a step that is %s', (state) => {
  it.each(Object.keys(bodies))('answers %s by the table', async (action) => {
    const [input, ...before] = ways[state] ?? [{}];
    const { status } = await step(input, ...before, [action, bodies[action] ?? {}]);
    expect(status).toBe(allowed[state]?.includes(action) ? 200 : 409);
  });
});

describe('what the platform states', () => {
  const spoken = { agreedBy: ['candidate', 'company'] };
  const countered = async () => {
    const { body } = await step({ ...spoken, dueAt: friday }, [
      'counter',
      { party: 'company', dueAt: monday },
    ]);
    return `/v1/next-steps/${String(body['id'])}`;
  };

  it('is settled, and nothing else that a counter has put on the table', async () => {
    const path = await countered();
    const { body } = await api.call('PATCH', path, { title: 'Feedback, in writing' });
    expect(body).toMatchObject({
      terms: { title: 'Feedback, in writing', dueAt: friday, settledBy: 'platform' },
      agreement: { candidate: null, company: null },
    });
  });

  it('settles a counter, though it says the same', async () => {
    const path = await countered();
    const { body } = await api.call('PATCH', path, { dueAt: monday });
    expect(body).toMatchObject({ version: 3, terms: { dueAt: monday, settledBy: 'platform' } });
  });

  it('may be the same date in other words: it then moves with the interview', async () => {
    const { body: interview } = await api.call('POST', '/v1/interviews', {
      application,
      title: 'x',
      startsAt: '2030-03-01T09:00:00Z',
      endsAt: '2030-03-01T10:00:00Z',
    });
    const { body } = await api.call('POST', '/v1/next-steps', {
      applicationId: interview['applicationId'],
      interviewId: interview['id'],
      title: 'x',
      owner: 'company',
      dueAt: monday,
      ...spoken,
    });
    const path = `/v1/next-steps/${String(body['id'])}`;
    await api.call('PATCH', path, { due: { businessDays: 1 } });
    await api.call('PATCH', `/v1/interviews/${String(interview['id'])}`, { endsAt: '2030-03-08T10:00:00Z' });
    const moved = '2030-03-11T17:00:00.000Z';
    expect((await api.call('GET', path)).body).toMatchObject({ dueAt: moved, terms: { dueAt: moved } });
  });

  it('is meant in the zone that comes with it', async () => {
    const { body } = await step({ due: { businessDays: 1, timeZone: 'Asia/Tokyo' }, dueAt: undefined });
    expect(body['timeZone']).toBe('Asia/Tokyo');
    const patched = await api.call('PATCH', `/v1/next-steps/${String(body['id'])}`, {
      timeZone: 'America/New_York',
      due: { businessDays: 1 },
    });
    expect(patched.body).toMatchObject({ due: { timeZone: 'America/New_York' } });
  });
});

describe('by your own id', () => {
  const input = { title: 'Feedback', owner: 'company', agreedBy: ['company'] };

  it('the same again is no change, though it is counted from now, and whatever has become of it', async () => {
    const put = (more: Record<string, unknown> = {}) =>
      api.call('PUT', '/v1/next-steps/by-external-id/s-1', {
        applicationId,
        ...input,
        due: { duration: 'PT48H' },
        ...more,
      });
    const first = await put();
    expect(first.status).toBe(201);
    expect((await put()).body).toEqual(first.body);
    await api.call('POST', `/v1/next-steps/${String(first.body['id'])}/complete`, {});
    expect((await put()).body).toMatchObject({ status: 'done', version: 2 });
    expect((await put({ title: 'Another' })).status).toBe(409);
  });
});

it('a new step comes after all others, done or not', async () => {
  const { body } = await api.call('POST', '/v1/applications', application);
  const add = async () =>
    (await api.call('POST', '/v1/next-steps', { applicationId: body['id'], title: 'x', owner: 'company' }))
      .body;
  const [first, second] = [await add(), await add()];
  await api.call('POST', `/v1/next-steps/${String(second['id'])}/complete`, {});
  expect([first, second, await add()].map(({ position }) => position)).toEqual([0, 1, 2]);
});
