import type { Problem } from './generated/types/index.ts';

/** Everything that this library throws. */
export class AfterviewError extends Error {
  override name = 'AfterviewError';
}

/** No answer came: the connection could not be made, or broke. `cause` says why. */
export class ConnectionError extends AfterviewError {
  override name = 'ConnectionError';
}

/** No answer came within the timeout. */
export class TimeoutError extends ConnectionError {
  override name = 'TimeoutError';
}

/** A webhook that was not signed with the secret, or long ago. */
export class WebhookVerificationError extends AfterviewError {
  override name = 'WebhookVerificationError';
}

/** The API answered with a problem (RFC 9457). */
export class ApiError extends AfterviewError {
  override name = 'ApiError';
  readonly status: number;
  /** For programs to tell problems apart; null where the answer was not one of the API's own. */
  readonly code: Problem['code'] | null;
  readonly problem: Problem | null;
  /** To quote when asking for help. */
  readonly requestId: string | null;
  readonly headers: Headers;

  constructor(status: number, problem: Problem | null, headers: Headers) {
    super(problem === null ? `The answer was HTTP ${status}` : messageOf(problem));
    this.status = status;
    this.code = problem?.code ?? null;
    this.problem = problem;
    this.requestId = problem?.requestId ?? headers.get('x-request-id');
    this.headers = headers;
  }
}

export class BadRequestError extends ApiError {
  override name = 'BadRequestError';
}
export class AuthenticationError extends ApiError {
  override name = 'AuthenticationError';
}
export class PermissionError extends ApiError {
  override name = 'PermissionError';
}
export class NotFoundError extends ApiError {
  override name = 'NotFoundError';
}
export class ConflictError extends ApiError {
  override name = 'ConflictError';
}
export class PreconditionFailedError extends ApiError {
  override name = 'PreconditionFailedError';
}
export class UnprocessableError extends ApiError {
  override name = 'UnprocessableError';
}
export class RateLimitError extends ApiError {
  override name = 'RateLimitError';
}
export class ServerError extends ApiError {
  override name = 'ServerError';
}

const byStatus: Record<number, typeof ApiError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  412: PreconditionFailedError,
  422: UnprocessableError,
  429: RateLimitError,
};

/** The error of an answer, of the class that its status has. */
export function errorOf(status: number, problem: Problem | null, headers: Headers): ApiError {
  const Class = byStatus[status] ?? (status >= 500 ? ServerError : ApiError);
  return new Class(status, problem, headers);
}

function messageOf({ detail, errors }: Problem): string {
  const fields = (errors ?? []).map((error) => `${error.pointer} ${error.detail}`);
  return fields.length === 0 ? detail : `${detail} (${fields.join('; ')})`;
}
