import type { Problem } from './generated/types/index.ts';

/** Everything that this library throws, but for the reason of a signal that you abort. */
export class AfterviewError extends Error {
  override name = 'AfterviewError';
}

/** No whole answer came: the connection could not be made, or broke. `cause` says why. */
export class ConnectionError extends AfterviewError {
  override name = 'ConnectionError';
}

/** No whole answer came within the timeout. */
export class TimeoutError extends ConnectionError {
  override name = 'TimeoutError';
}

/** A webhook that was not signed with the secret, or long ago. */
export class WebhookVerificationError extends AfterviewError {
  override name = 'WebhookVerificationError';
}

/** An answer that is no success: a problem of the API (RFC 9457), or what something on the way answered instead. */
export class ApiError extends AfterviewError {
  override name = 'ApiError';
  /** The HTTP status; 0 where a browser hides that of a redirect. */
  readonly status: number;
  /** For programs to tell problems apart; null where the answer was not one of the API's own. */
  readonly code: Problem['code'] | null;
  readonly problem: Problem | null;
  /** To quote when asking for help. */
  readonly requestId: string | null;
  readonly headers: Headers;

  /** @param unexplained the message where there is no problem to say more */
  constructor({ status, headers }: Response, problem: Problem | null, unexplained: string) {
    super(problem === null ? unexplained : messageOf(problem));
    this.status = status;
    this.code = problem?.code ?? null;
    this.problem = problem;
    this.requestId = problem?.requestId ?? headers.get('x-request-id');
    this.headers = headers;
  }
}

/** The status is of success, and the body is not what it promises: no JSON, or not the whole of it. */
export class UnreadableAnswerError extends ApiError {
  override name = 'UnreadableAnswerError';
}

/** 400: the request is not valid; `problem.errors` names every field. */
export class BadRequestError extends ApiError {
  override name = 'BadRequestError';
}

/** 401: the key is missing or not known. */
export class AuthenticationError extends ApiError {
  override name = 'AuthenticationError';
}

/** 403: the key may not do this. */
export class PermissionError extends ApiError {
  override name = 'PermissionError';
}

/** 404: there is no such thing, or it is not yours. */
export class NotFoundError extends ApiError {
  override name = 'NotFoundError';
}

/** 409: the state does not allow it; `message` names what is allowed. */
export class ConflictError extends ApiError {
  override name = 'ConflictError';
}

/** 412: it has changed since the version in `ifMatch`. */
export class PreconditionFailedError extends ApiError {
  override name = 'PreconditionFailedError';
}

/** 422: it cannot be done as asked. */
export class UnprocessableError extends ApiError {
  override name = 'UnprocessableError';
}

/** 429: too many requests. */
export class RateLimitError extends ApiError {
  override name = 'RateLimitError';
}

/** 5xx: the API, or something before it, is in trouble. */
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

/** The error of an answer that is no success, of the class that its status has. */
export function errorOf(response: Response, text: string): ApiError {
  const { status, headers } = response;
  const Class = byStatus[status] ?? (status >= 500 ? ServerError : ApiError);
  const where = headers.get('location') ?? '';
  return new Class(
    response,
    problemOf(text),
    // A browser does not tell the status of a redirect.
    status === 0 || where
      ? `A redirect is not followed, so that the key goes to the baseUrl alone: ${where}`
      : `HTTP ${status}, and no problem of the API: ${excerptOf(text)}`,
  );
}

/** The error of a success that cannot be read. */
export const unreadable = (response: Response, text: string): UnreadableAnswerError =>
  new UnreadableAnswerError(response, null, `HTTP ${response.status}, but no JSON: ${excerptOf(text)}`);

const excerptOf = (text: string) => JSON.stringify(text.slice(0, 200));

function problemOf(text: string): Problem | null {
  try {
    const value: Problem | null = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'code' in value ? value : null;
  } catch {
    return null;
  }
}

function messageOf({ detail, errors }: Problem): string {
  const fields = (errors ?? []).map((error) => `${error.pointer} ${error.detail}`);
  return fields.every((field) => detail.includes(field)) ? detail : `${detail} (${fields.join('; ')})`;
}
