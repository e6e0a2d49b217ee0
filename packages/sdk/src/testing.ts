/** For tests of your own: a `fetch` that answers as the API does, without it. */
import { answers, events, type Answers } from './generated/examples.ts';
import { routes } from './generated/routes.ts';
import type { Event, Problem } from './generated/types/index.ts';
import type { Routes } from './methods.ts';
import type { Fetch } from './options.ts';

/** `nextSteps.agree`: the path of a method. */
export type OperationId = keyof Answers;

/** What was asked of a fake. */
export type FakeRequest = {
  operation: OperationId;
  /** What stands in the path, by name. */
  params: Record<string, string>;
  query: Record<string, string>;
  headers: Headers;
  /** As it was before it was JSON; undefined when there was none. */
  body: unknown;
};

/** A whole `Response`, or what differs from the example. */
export type FakeAnswer<T> = Response | (T extends object ? Partial<T> : T);

export type FakeAnswers = {
  [Id in OperationId]?: FakeAnswer<Answers[Id]> | ((request: FakeRequest) => FakeAnswer<Answers[Id]>);
};

/** To be given to the client: `new Afterview({ apiKey: 'av_test_fake', fetch: fakeFetch() })`. */
export type FakeFetch = Fetch & {
  /** What was asked so far, in order. */
  readonly requests: readonly FakeRequest[];
};

type Matcher = { operation: OperationId; method: string; pattern: RegExp };

const isOperation = (name: string): name is OperationId => Object.hasOwn(answers, name);

const matchersOf = (of: Routes, prefix = ''): Matcher[] =>
  Object.entries(of).flatMap(([name, route]) => {
    const operation = prefix + name;
    if (typeof route !== 'string') return matchersOf(route, `${operation}.`);
    if (!isOperation(operation)) throw new Error(`no example of ${operation}`);
    const [method = '', path = ''] = route.split(' ');
    return [{ operation, method, pattern: new RegExp(`${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`) }];
  });

const matchers = matchersOf(routes);

/**
 * A `fetch` that answers every operation with an example of its success.
 *
 *     const fetch = fakeFetch({
 *       'nextSteps.get': { title: 'Send the offer' },
 *       'nextSteps.agree': () => problem(409, 'illegal_transition'),
 *     });
 *     const afterview = new Afterview({ apiKey: 'av_test_fake', fetch });
 *
 * @param given for an operation, what differs from the example, a whole `Response`, or a function that gives either
 */
export function fakeFetch(given: FakeAnswers = {}): FakeFetch {
  const requests: FakeRequest[] = [];
  const fake: Fetch = async (url, init) => {
    init.signal?.throwIfAborted();
    const { pathname, searchParams } = new URL(url);
    const asked = matchers.find(({ method, pattern }) => method === init.method && pattern.test(pathname));
    if (asked === undefined) return problem(404, 'not_found', `No operation is ${init.method} ${pathname}.`);
    const { operation, pattern } = asked;
    const params = Object.entries(pattern.exec(pathname)?.groups ?? {});
    const request: FakeRequest = {
      operation,
      params: Object.fromEntries(params.map(([name, value]) => [name, decodeURIComponent(value)])),
      query: Object.fromEntries(searchParams),
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    };
    requests.push(request);
    return responseOf(operation, given[operation], request);
  };
  return Object.assign(fake, { requests });
}

function responseOf(operation: OperationId, given: FakeAnswers[OperationId], request: FakeRequest): Response {
  const answer: unknown = typeof given === 'function' ? given(request) : given;
  if (answer instanceof Response) return answer.clone();
  const { status, body } = answers[operation];
  if (body === undefined) return new Response(null, { status });
  if (typeof body === 'string') {
    return new Response(String(answer ?? body), { status, headers: { 'content-type': 'text/plain' } });
  }
  return Response.json({ ...body, ...Object(answer) }, { status });
}

/** An answer that is a problem; the client throws it. */
export function problem(status: number, code: Problem['code'], detail = 'As the test asks.'): Response {
  const body: Problem = {
    type: `https://example.com/problems/${code}`,
    title: code,
    status,
    detail,
    instance: '/',
    code,
    requestId: 'req_fake',
  };
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } });
}

/** A copy of what an operation answers with, to start from. */
export const exampleAnswer = <Id extends OperationId>(operation: Id): Answers[Id] =>
  structuredClone(answers[operation].body);

/** A copy of an event of a type, to be signed with `sign` and sent to a receiver of yours. */
export const exampleEvent = <Type extends Event['type']>(type: Type): Extract<Event, { type: Type }> =>
  structuredClone(events[type]);
