/**
 * The closed catalogue of problems (RFC 9457). Each code is written once, here: the HTTP status follows from
 * its kind, and the documentation page from its title.
 */
export const problemKinds = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  stale: 412,
  too_large: 413,
  unsupported: 415,
  unprocessable: 422,
  limited: 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ProblemKind = keyof typeof problemKinds;

export const problems = {
  validation_failed: { kind: 'invalid', title: 'The request is not valid' },
  malformed_json: { kind: 'invalid', title: 'The body is not JSON' },
  missing_key: { kind: 'unauthenticated', title: 'No API key was sent' },
  unknown_key: { kind: 'unauthenticated', title: 'The API key is not known' },
  missing_scope: { kind: 'forbidden', title: 'The API key lacks a scope' },
  not_found: { kind: 'not_found', title: 'There is nothing here' },
  illegal_transition: { kind: 'conflict', title: 'Not allowed in this state' },
  external_id_taken: { kind: 'conflict', title: 'The external id is in use' },
  idempotency_in_flight: { kind: 'conflict', title: 'The first request with this key is still running' },
  stale_version: { kind: 'stale', title: 'The resource has changed' },
  body_too_large: { kind: 'too_large', title: 'The body is too large' },
  unsupported_media_type: { kind: 'unsupported', title: 'The body must be application/json' },
  close_out_required: { kind: 'unprocessable', title: 'The interview needs next steps or a reason' },
  idempotency_mismatch: { kind: 'unprocessable', title: 'The idempotency key was used with another request' },
  rate_limited: { kind: 'limited', title: 'Too many requests' },
  internal_error: { kind: 'internal', title: 'Something went wrong on our side' },
  unavailable: { kind: 'unavailable', title: 'Not available right now' },
} as const satisfies Record<string, { kind: ProblemKind; title: string }>;

export type ProblemCode = keyof typeof problems;

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

  /** @param allowed the actions that the state does allow */
  static illegalTransition(noun: string, state: string, action: string, allowed: readonly string[]): Problem {
    const instead = allowed.length === 0 ? 'nothing' : allowed.join(', ');
    return new Problem(
      'illegal_transition',
      `A ${noun} that is ${state} does not allow: ${action}. From ${state} it allows: ${instead}.`,
    );
  }

  get status(): number {
    return problemKinds[problems[this.code].kind];
  }
}
