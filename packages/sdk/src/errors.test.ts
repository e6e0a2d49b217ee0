import { describe, expect, it } from 'vitest';
import {
  Afterview,
  AfterviewError,
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  NotFoundError,
  PermissionError,
  PreconditionFailedError,
  RateLimitError,
  ServerError,
  UnprocessableError,
  UnreadableAnswerError,
  type Problem,
} from './index.ts';
import { json, problem, raw } from './local-server.ts';
import { failure, serving, step } from './serving.ts';

describe.concurrent('a problem', () => {
  it.each([
    [400, BadRequestError],
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [409, ConflictError],
    [412, PreconditionFailedError],
    [413, ApiError],
    [422, UnprocessableError],
    [429, RateLimitError],
    [500, ServerError],
    [503, ServerError],
  ])('of status %i has a class', async (status, Class) => {
    const { client } = await serving((response) => json(response, status, problem(status, 'some_code')), {
      maxRetries: 0,
    });
    const error = await failure(client.nextSteps.create(step));
    expect(error).toBeInstanceOf(Class);
    expect(error).toBeInstanceOf(AfterviewError);
    expect(error).toMatchObject({ name: Class.name, status, code: 'some_code', requestId: 'req-1' });
  });

  it('names every field in its message, and is there as a whole', async () => {
    const invalid = problem(400, 'validation_failed', {
      errors: [
        { pointer: '/title', detail: 'is required' },
        { pointer: 'query/limit', detail: 'must be at most 100' },
      ],
    });
    const { client } = await serving((response) => json(response, 400, invalid, { 'x-request-id': 'req-1' }));
    const error = await failure(client.nextSteps.create(step));
    expect(error).toMatchObject({
      message: 'It went wrong. (/title is required; query/limit must be at most 100)',
      problem: invalid,
    });
    expect(error instanceof ApiError && error.headers.get('x-request-id')).toBe('req-1');
  });

  it('has a code that the compiler knows all values of', () => {
    const told = (code: Problem['code'] | null) => {
      // @ts-expect-error there is no such code
      if (code === 'no_such_code') return 'no';
      return code === 'illegal_transition' ? 'yes' : 'no';
    };
    expect(told('illegal_transition')).toBe('yes');
  });
});

describe.concurrent('an answer that is not the API’s', () => {
  it.each([
    [
      'HTML',
      '<html>\n<h1>Bad gateway</h1>',
      'HTTP 502, and no problem of the API: "<html>\\n<h1>Bad gateway</h1>"',
    ],
    ['nothing', '', 'HTTP 502, and no problem of the API: ""'],
    ['other JSON', '["no"]', 'HTTP 502, and no problem of the API: "[\\"no\\"]"'],
    ['null', 'null', 'HTTP 502, and no problem of the API: "null"'],
  ])('such as a 502 with %s is a ServerError without a code', async (_what, body, message) => {
    const { client } = await serving(
      (response) => response.writeHead(502, { 'x-request-id': 'proxy-1' }).end(body),
      { maxRetries: 0 },
    );
    const error = await failure(client.events.get('evt_1'));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ message, status: 502, code: null, problem: null, requestId: 'proxy-1' });
  });

  it.each([
    ['JSON that ends too early', '{"id": "evt_'],
    ['HTML', '<html>Log in</html>'],
    ['nothing', ''],
  ])('such as a 200 with %s is an UnreadableAnswerError, and no SyntaxError', async (_what, body) => {
    const { client, requests } = await serving((response) => response.writeHead(200).end(body));
    const error = await failure(client.events.get('evt_1'));
    expect(error).toBeInstanceOf(UnreadableAnswerError);
    expect(error).toMatchObject({ status: 200, message: `HTTP 200, but no JSON: ${JSON.stringify(body)}` });
    expect(requests).toHaveLength(1);
  });
});

describe.concurrent('no answer', () => {
  it('is a ConnectionError that names where to, and why', async () => {
    const client = new Afterview({ apiKey: 'av_test_x', baseUrl: 'http://127.0.0.1:1', maxRetries: 0 });
    const error = await failure(client.events.get('evt_1'));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).not.toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ message: 'The connection to http://127.0.0.1:1 failed' });
    expect(error instanceof Error && error.cause).toBeInstanceOf(TypeError);
  });

  it('is what a body that is cut off comes to', async () => {
    const { client } = await serving(
      (response) => raw(response, 'HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"id": "evt_1"}'),
      { maxRetries: 0 },
    );
    expect(await failure(client.events.get('evt_1'))).toBeInstanceOf(ConnectionError);
  });
});
