/**
 * The closed catalogue of problems (RFC 9457). Each code is written once, here: the HTTP status follows from
 * its kind, and the documentation page from its title.
 */
export const problemKinds = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  not_allowed: 405,
  slow: 408,
  conflict: 409,
  stale: 412,
  too_large: 413,
  too_long: 414,
  unsupported: 415,
  unprocessable: 422,
  limited: 429,
  headers_too_large: 431,
  internal: 500,
  unavailable: 503,
} as const;

export type ProblemKind = keyof typeof problemKinds;

/** What a program does when it meets one, whichever it is of its kind. */
export const whatToDo: Readonly<Record<ProblemKind, string>> = {
  invalid: 'Do not send it again as it is: correct the request.',
  unauthenticated: 'Do not send it again with this key.',
  forbidden: 'Do not send it again with this key.',
  not_found: 'Do not send it again: look for the id where you got it from, and at the mode of your key.',
  not_allowed: 'Do not send it again: look the operation up in the API reference.',
  slow: 'Send it again, a POST with the same Idempotency-Key; the SDK does so by itself.',
  conflict: 'Nothing was written. Get what it is about, and decide anew.',
  stale: 'Nothing was written. If-Match held a version that is no longer the newest.',
  too_large: 'Do not send it again as it is: send less, in several requests if need be.',
  too_long: 'Do not send it again as it is: ask for less.',
  unsupported: 'Do not send it again as it is: correct its headers.',
  unprocessable: 'Nothing was written. Do not send it again as it is.',
  limited: 'Send it again later; the SDK does so by itself.',
  headers_too_large: 'Do not send it again as it is: send fewer headers.',
  internal: 'Send it again later, a POST with the same Idempotency-Key; the SDK does so by itself.',
  unavailable: 'Send it again later, a POST with the same Idempotency-Key; the SDK does so by itself.',
};

export const problems = {
  validation_failed: {
    kind: 'invalid',
    title: 'The request is not valid',
    help: 'Each entry of errors points at one invalid field and says what it must be. Nothing was written.',
    detail: '/startsAt must be a time that exists, with an offset, such as 2026-03-02T09:00:00.000Z.',
  },
  malformed_json: {
    kind: 'invalid',
    title: 'The body is not JSON',
    help: 'The body could not be read as JSON. Nothing was written.',
  },
  malformed_request: {
    kind: 'invalid',
    title: 'This is not HTTP',
    help: 'The request could not be read, and the connection was closed. Look at what sends it, and what it passes on its way.',
  },
  request_timeout: {
    kind: 'slow',
    title: 'The request did not arrive in time',
    help: 'Its headers must arrive within 10 seconds and all of it within 30; the connection was closed. Nothing was written.',
  },
  missing_key: {
    kind: 'unauthenticated',
    title: 'No API key was sent',
    help: 'Send your key in the header: Authorization: Bearer av_live_… or av_test_…',
    detail: 'Send your API key as "Authorization: Bearer av_test_…", or av_live_… for live data.',
  },
  unknown_key: {
    kind: 'unauthenticated',
    title: 'The API key is not known',
    help: 'The key is misspelt, or belongs to another instance.',
  },
  ended_key: {
    kind: 'unauthenticated',
    title: 'The API key has ended',
    help: 'It was revoked, or its time is over because it was rolled or had an expiry. Use another key.',
    detail: 'The key key_01kb4y8m5sf5ktgxr9 was revoked.',
  },
  missing_scope: {
    kind: 'forbidden',
    title: 'The API key lacks a scope',
    help: 'Use a key with the scope that the detail names.',
    detail: 'This needs a key with the scope "write".',
  },
  platform_suspended: {
    kind: 'forbidden',
    title: 'The platform is suspended',
    help: 'Whoever runs this instance has suspended your platform. Its keys open nothing until it is resumed; what was recorded is kept, and webhooks go on.',
  },
  test_key_required: {
    kind: 'forbidden',
    title: 'This needs a test key',
    help: 'Test clocks are of test mode: use a key that begins with av_test_. Live data is on no clock.',
  },
  not_found: {
    kind: 'not_found',
    title: 'There is nothing here',
    help: 'Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).',
  },
  method_not_allowed: {
    kind: 'not_allowed',
    title: 'This address does not take that method',
    help: 'The header Allow lists the methods that it takes.',
    detail: 'This address takes GET, HEAD, PATCH.',
  },
  illegal_transition: {
    kind: 'conflict',
    title: 'Not allowed in this state',
    help: 'The detail names the state and what it allows. Get the resource and decide again.',
    detail: 'The next step is done, which does not allow "agree". It allows: reopen.',
  },
  permission_not_in_force: {
    kind: 'conflict',
    title: 'There is no permission to connect for this',
    help: 'The follow-up names a permission that is not granted, has expired, or does not cover the channel or topic. Ask for one, or send override: true to record that it was sent all the same.',
  },
  last_admin_key: {
    kind: 'conflict',
    title: 'It is the last key that can manage keys',
    help: 'Each mode keeps one key with the scope admin that does not expire: without it nobody could add keys any more. Roll it, or create another such key first.',
  },
  external_id_taken: {
    kind: 'conflict',
    title: 'The external id is in use',
    help: 'Another resource of the same type already has this externalId. Get or change that one, or choose another id.',
  },
  idempotency_in_flight: {
    kind: 'conflict',
    title: 'The first request with this key is still running',
    help: 'Wait for the first request to end, then send the same one again to get its answer.',
  },
  stale_version: {
    kind: 'stale',
    title: 'The resource has changed',
    help: 'Get the resource again and repeat the change on its newest version.',
    detail: 'The version is 7 by now.',
  },
  body_too_large: {
    kind: 'too_large',
    title: 'The body is too large',
    help: 'A body may have up to 256 KiB.',
  },
  address_too_long: {
    kind: 'too_long',
    title: 'The address is too long',
    help: 'An address may have up to 8,192 characters, and a query up to 100 parameters.',
  },
  headers_too_large: {
    kind: 'headers_too_large',
    title: 'The headers are too large',
    help: 'The headers of a request, with its address, may have up to 16 KiB; the connection was closed.',
  },
  unsupported_media_type: {
    kind: 'unsupported',
    title: 'The body must be application/json',
    help: 'Send the body as application/json.',
  },
  close_out_required: {
    kind: 'unprocessable',
    title: 'The interview needs next steps or a reason',
    help: 'An interview ends with an agreed list of things to do. Send nextSteps, or noNextStepsReason to say why there are none.',
    detail:
      'An interview ends with an agreed list of things to do: send nextSteps, or noNextStepsReason to say why there are none.',
  },
  idempotency_mismatch: {
    kind: 'unprocessable',
    title: 'The idempotency key was used with another request',
    help: 'The key was used with another method, path or body. Use a new key for a new request.',
  },
  rate_limited: {
    kind: 'limited',
    title: 'Too many requests',
    help: 'Wait as long as Retry-After says. The headers RateLimit-Policy and RateLimit tell what is allowed and what is left.',
  },
  internal_error: {
    kind: 'internal',
    title: 'Something went wrong on our side',
    help: 'It has been logged under the request id. Sending the same request again is safe.',
  },
  unavailable: {
    kind: 'unavailable',
    title: 'Not available right now',
    help: 'A part that we need is away. Try again after Retry-After.',
  },
  overloaded: {
    kind: 'unavailable',
    title: 'More is asked than can be answered',
    help: 'Nothing was begun. Send the same request again after Retry-After, and fewer at once.',
  },
} as const satisfies Record<string, Documented>;

/** `detail` is an example of what one says, where the title alone would not show it. */
type Documented = { kind: ProblemKind; title: string; help: string; detail?: string };

export type ProblemCode = keyof typeof problems;

export function usualDetail(code: ProblemCode): string {
  const { title, detail = `${title}.` }: Documented = problems[code];
  return detail;
}

/** One invalid field: a JSON Pointer into the body, or a name such as `query/limit`. */
export type FieldError = { pointer: string; detail: string };

/** Thrown by the domain; the edge turns it into an `application/problem+json` answer. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];

  constructor(code: ProblemCode, detail: string, errors: readonly FieldError[] = []) {
    super(detail);
    this.name = 'Problem';
    this.code = code;
    this.errors = errors;
  }

  /** Bad input that a schema cannot see. @param pointer a JSON Pointer into the body */
  static invalid(pointer: string, detail: string): Problem {
    return new Problem('validation_failed', `${pointer} ${detail}.`, [{ pointer, detail }]);
  }

  /** Throws what is wrong with a body, all of it at once, if anything is. @throws Problem `validation_failed` */
  static assertSound(errors: readonly FieldError[]): void {
    if (errors.length === 0) return;
    const detail = errors.map((error) => `${error.pointer} ${error.detail}.`).join(' ');
    throw new Problem('validation_failed', detail, errors);
  }

  /**
   * @param allowed the actions that the state does allow
   * @param party to whom, when a party acts
   */
  static illegalTransition(
    noun: string,
    state: string,
    action: string,
    allowed: readonly string[],
    party?: string,
  ): Problem {
    const instead = allowed.length === 0 ? 'nothing' : allowed.join(', ');
    const whom = party === undefined ? '' : ` the ${party}`;
    return new Problem(
      'illegal_transition',
      `The ${noun} is ${state}, which does not allow${whom} "${action}". It allows: ${instead}.`,
    );
  }

  get status(): number {
    return problemKinds[problems[this.code].kind];
  }
}
