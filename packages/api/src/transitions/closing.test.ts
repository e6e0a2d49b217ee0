/** Typed in from `rules.md`: "An application that becomes hired, rejected, withdrawn or archived voids everything armed". */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, startTestApi } from '../test-api.ts';
import { armedIn, friday, listOf, monday, three, type Api } from './kit.ts';

let api: Api;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

type Body = Record<string, unknown>;

const post = async (path: string, body: Body = {}): Promise<Body> => {
  const answer = await api.call('POST', path, body);
  if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body;
};
const become = (applicationId: string, status: string) =>
  api.call('PATCH', `/v1/applications/${applicationId}`, { status });

const both = { agreedBy: ['candidate', 'company'] };
const trial = { terms: { startsOn: '2030-03-04', scope: 'A small task' } };

/** One of everything that can be armed, and of what is not; with what the rules arm for each. */
async function fullApplication() {
  const applicationId = String((await api.call('POST', '/v1/applications', application)).body['id']);
  const armed: string[] = [];
  const make = async (path: string, body: Body, deadlines: string[], ...actions: [string, Body?][]) => {
    const { id } = await post(`/v1/${path}`, { applicationId, ...body });
    for (const [action, more] of actions) {
      // Each follows from the one before.
      // oxlint-disable-next-line no-await-in-loop
      await post(`/v1/${path}/${String(id)}/${action}`, more);
    }
    armed.push(...deadlines.map((deadline) => `${String(id)} ${deadline}`));
  };
  const talk = { title: 'x', startsAt: '2030-02-27T09:00:00.000Z', endsAt: '2030-02-27T10:00:00.000Z' };
  const step = { title: 'x', owner: 'company', dueAt: friday };
  const followUp = { kind: 'research', title: 'x', dueAt: monday };
  const until = { expiresAt: monday };
  const soon = ['starting 2030-02-27T08:00:00.000Z', 'outcome_missing 2030-02-27T12:00:00.000Z'];
  const work = ['starting 2030-03-04T09:00:00.000Z', 'ending 2030-03-08T17:00:00.000Z'];
  await make('interviews', talk, soon);
  await make('interviews', talk, [], ['cancel']);
  await make('next-steps', step, three(friday));
  await make('next-steps', { ...step, ...both }, three(friday));
  const later = { party: 'company', dueAt: monday };
  await make('next-steps', { ...step, ...both }, three(friday), ['counter', later]);
  await make('next-steps', { ...step, dueAt: undefined }, []);
  await make('next-steps', step, [], ['complete']);
  await make('next-steps', step, [], ['cancel']);
  await make('follow-ups', followUp, three(monday));
  await make('follow-ups', followUp, [], ['send', { channel: 'email' }]);
  await make('follow-ups', followUp, [], ['skip']);
  await make('permissions', until, []);
  await make('permissions', { ...until, grantedBy: { name: 'Grace' } }, [`expires ${monday}`]);
  await make('permissions', until, [], ['grant'], ['revoke']);
  await make('trial-periods', { ...trial, decisionDueAt: friday }, [`decision_due ${friday}`]);
  await make('trial-periods', trial, work, ['accept', { party: 'company' }]);
  await make('trial-periods', trial, work.slice(1), ['accept', { party: 'company' }], ['start']);
  return { applicationId, armed: armed.toSorted() };
}

const overview = async (applicationId: string) => {
  const { body } = await api.call('GET', `/v1/applications/${applicationId}/overview`);
  const { application: _, progress: __, ...things } = body;
  return things;
};

describe.each(['hired', 'rejected', 'withdrawn', 'archived'])('an application that is %s', (closed) => {
  it.each(['active', 'offer'])(
    'has nothing armed, and all that it had when it is %s again',
    async (reopened) => {
      const { applicationId, armed } = await fullApplication();
      expect(await armedIn(api, applicationId)).toEqual(armed);
      const things = await overview(applicationId);

      await become(applicationId, closed);
      expect(await armedIn(api, applicationId)).toEqual([]);

      await become(applicationId, reopened);
      expect(await armedIn(api, applicationId)).toEqual(armed);
      // None of the things in it changed by that.
      expect(await overview(applicationId)).toEqual(things);
    },
  );

  it('is not called stalled', async () => {
    const { id, createdAt } = await post('/v1/applications', application);
    const stalled = new Date(Date.parse(String(createdAt)) + 7 * 86_400_000).toISOString();
    const armed = () => armedIn(api, String(id), String(id));
    expect(await armed()).toEqual([`stalled ${stalled}`]);
    await become(String(id), closed);
    expect(await armed()).toEqual([]);
    await become(String(id), 'active');
    expect(await armed()).toEqual([`stalled ${stalled}`]);
  });
});

it('stays armed when it becomes an offer', async () => {
  const { applicationId, armed } = await fullApplication();
  await become(applicationId, 'offer');
  expect(await armedIn(api, applicationId)).toEqual(armed);
});

it('stays disarmed from one kind of closed to another', async () => {
  const { applicationId, armed } = await fullApplication();
  for (const status of ['rejected', 'hired', 'archived', 'withdrawn']) {
    // oxlint-disable-next-line no-await-in-loop -- one becomes the other
    await become(applicationId, status);
    // oxlint-disable-next-line no-await-in-loop -- as above
    expect(await armedIn(api, applicationId)).toEqual([]);
  }
  await become(applicationId, 'active');
  expect(await armedIn(api, applicationId)).toEqual(armed);
});

// Closed is not archived: what is in it may still change, but nothing is armed until it is open again.
describe.each(['hired', 'rejected', 'withdrawn'])('in an application that is %s', (closed) => {
  it.each<[string, string, Body, string[], [string, Body?][]]>([
    ['a step', 'next-steps', { title: 'x', owner: 'company', dueAt: friday }, three(friday), []],
    [
      'a step that is taken up again',
      'next-steps',
      { title: 'x', owner: 'company', dueAt: friday, ...both },
      three(friday),
      [['complete'], ['reopen']],
    ],
    [
      'a step that is agreed',
      'next-steps',
      { title: 'x', owner: 'company', dueAt: friday, agreedBy: ['company'] },
      three(friday),
      [['agree', { party: 'candidate' }]],
    ],
    [
      'an interview that is reopened',
      'interviews',
      { title: 'x', startsAt: '2030-02-27T09:00:00.000Z', endsAt: '2030-02-27T10:00:00.000Z' },
      ['outcome_missing 2030-02-27T12:00:00.000Z', 'starting 2030-02-27T08:00:00.000Z'],
      [['cancel'], ['reopen']],
    ],
    [
      'a follow-up that was not sent after all',
      'follow-ups',
      { kind: 'research', title: 'x', dueAt: friday },
      three(friday),
      [['send', { channel: 'email' }], ['unsend']],
    ],
    ['a permission', 'permissions', { expiresAt: friday }, [`expires ${friday}`], [['grant']]],
    [
      'a trial',
      'trial-periods',
      trial,
      ['ending 2030-03-08T17:00:00.000Z', 'starting 2030-03-04T09:00:00.000Z'],
      [['accept', { party: 'company' }]],
    ],
  ])('%s arms nothing before it is open again', async (_, path, body, deadlines, actions) => {
    const { id: applicationId } = await post('/v1/applications', { ...application, status: closed });
    const { id } = await post(`/v1/${path}`, { applicationId, ...body });
    for (const [action, more] of actions) {
      // Each follows from the one before.
      // oxlint-disable-next-line no-await-in-loop
      await post(`/v1/${path}/${String(id)}/${action}`, more);
    }
    expect(await armedIn(api, String(applicationId))).toEqual([]);
    await become(String(applicationId), 'active');
    expect(await armedIn(api, String(applicationId), String(id))).toEqual(deadlines.toSorted());
  });
});

it('tells one thing of its own when it closes, and none of what is in it', async () => {
  const { applicationId } = await fullApplication();
  const before = await api.eventsOf(applicationId);
  await become(applicationId, 'rejected');
  const told = (await api.eventsOf(applicationId)).slice(before.length);
  expect(told.filter((type) => !type.startsWith('progress.'))).toEqual(['application.status_changed']);
});

it('voids, and says so of each deadline', async () => {
  const { applicationId, armed } = await fullApplication();
  await become(applicationId, 'rejected');
  const query = `applicationId=${applicationId}&status=voided&limit=100`;
  const rows = listOf<{ kind: string; firesAt: string; subject: { id: string } }>(
    await api.call('GET', `/v1/deadlines?${query}`),
  );
  const voided = rows.map(({ kind, firesAt, subject }) => `${subject.id} ${kind} ${firesAt}`);
  expect(voided).toEqual(expect.arrayContaining(armed));
});
