import { describe, expect, it } from 'vitest';
import { answers, events } from './generated/examples.ts';
import { Afterview, ConflictError, type Event } from './index.ts';
import {
  exampleAnswer,
  exampleEvent,
  fakeFetch,
  problem,
  type FakeAnswers,
  type OperationId,
} from './testing.ts';
import { sign, unwrap } from './webhooks.ts';
import { failure } from './serving.ts';

const faking = (given: FakeAnswers = {}) => {
  const fetch = fakeFetch(given);
  return { client: new Afterview({ apiKey: 'av_test_fake', fetch }), fetch };
};

/** Any method, with two ids where it takes none, one or two: what is too much is taken for a body or options. */
const call = (client: object, operation: string, ids: readonly string[]): unknown => {
  const method = operation
    .split('.')
    .reduce<unknown>((found, name) => Reflect.get(Object(found), name), client);
  return Reflect.apply(Object(method), undefined, ids);
};

describe('a fake fetch', () => {
  it('answers every operation with its example', async () => {
    const { client, fetch } = faking();
    const isOperation = (name: string): name is OperationId => name in answers;
    const operations = Object.keys(answers).filter(isOperation);
    const got = await Promise.all(operations.map((operation) => call(client, operation, ['id_1', 'id_2'])));
    expect(got).toEqual(operations.map((operation) => exampleAnswer(operation)));
    expect(fetch.requests.map(({ operation }) => operation).toSorted()).toEqual(operations.toSorted());
  });

  it('has lists that end', async () => {
    const { client, fetch } = faking();
    expect(await client.nextSteps.list().toArray()).toEqual(exampleAnswer('nextSteps.list').data);
    expect(fetch.requests).toHaveLength(1);
  });

  it('answers what differs from the example', async () => {
    const { client } = faking({ 'nextSteps.get': { title: 'Send the offer' } });
    const step = await client.nextSteps.get('step_1');
    expect(step).toEqual({ ...exampleAnswer('nextSteps.get'), title: 'Send the offer' });
  });

  it('answers by what was asked', async () => {
    const { client, fetch } = faking({
      'nextSteps.get': ({ params }) => ({ id: params['id'] ?? '' }),
      'nextSteps.list': ({ query }) => ({
        data: [{ ...exampleAnswer('nextSteps.get'), id: `step_${query['after'] ?? 1}` }],
        nextCursor: query['after'] === undefined ? '2' : null,
      }),
    });
    expect(await client.nextSteps.get('a/b')).toMatchObject({ id: 'a/b' });
    const ids = (await client.nextSteps.list({ overdue: true }).toArray()).map(({ id }) => id);
    expect(ids).toEqual(['step_1', 'step_2']);
    await client.nextSteps.decline('step_1', { party: 'candidate' });
    expect(fetch.requests).toMatchObject([
      { operation: 'nextSteps.get', params: { id: 'a/b' }, query: {}, body: undefined },
      { operation: 'nextSteps.list', query: { overdue: 'true' } },
      { operation: 'nextSteps.list', query: { overdue: 'true', after: '2' } },
      { operation: 'nextSteps.decline', body: { party: 'candidate' } },
    ]);
  });

  it('answers with a problem, or with anything', async () => {
    const { client } = faking({
      'nextSteps.agree': problem(409, 'illegal_transition'),
      'applications.calendar.get': 'BEGIN:VCALENDAR',
      'events.get': () =>
        new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'retry-after': '600' } }),
    });
    const agree = () => failure(client.nextSteps.agree('step_1', { party: 'candidate' }));
    expect(await agree()).toBeInstanceOf(ConflictError);
    expect(await agree()).toMatchObject({ code: 'illegal_transition' });
    expect(await client.applications.calendar.get('app_1')).toBe('BEGIN:VCALENDAR');
    expect(await failure(client.events.get('evt_1'))).toMatchObject({ status: 502, code: null });
  });

  it('knows what is no operation', async () => {
    const { fetch } = faking();
    const response = await fetch('http://x/v2/next-steps', { method: 'GET' });
    expect(await response.json()).toMatchObject({ detail: 'No operation is GET /v2/next-steps.' });
  });

  it('is checked by the compiler', () => {
    // @ts-expect-error a step has no such field
    fakeFetch({ 'nextSteps.get': { tilte: 'x' } });
    // @ts-expect-error there is no such operation
    fakeFetch({ 'nextSteps.eat': {} });
    expect(exampleAnswer('nextSteps.list').nextCursor).toBeNull();
  });
});

it('an example of each event is signed, and unwrapped', async () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const isType = (name: string): name is Event['type'] => name in events;
  const types = Object.keys(events).filter(isType);
  const unwrapped = await Promise.all(
    types.map(async (type) => {
      const body = JSON.stringify(exampleEvent(type));
      return unwrap(body, await sign(body, secret), secret);
    }),
  );
  expect(unwrapped.map(({ type }) => type)).toEqual(types);
});
