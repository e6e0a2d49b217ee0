import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { Type, type TSchema } from 'typebox';
import type { Caller, Wake } from '@afterview/core/change/unit-of-work';
import { systemClock, type Clock } from '@afterview/core/clock';
import type { Database } from '@afterview/core/db/connect';
import { formatId, parseId } from '@afterview/core/ids';
import type { OperatorCall } from '@afterview/core/platforms/operator';
import { ref } from '@afterview/core/schema';
import type { EncryptionKey } from '@afterview/core/webhooks/secrets';
import type { TargetPolicy } from '@afterview/core/webhooks/target';
import { principalOf } from './auth.ts';
import { versionsOf } from './etag.ts';
import { idempotentRequest } from './idempotency.ts';
import { ProblemDetails } from './problems.ts';

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** What routes work with. */
export type Deps = {
  database: Database;
  wake: Wake;
  encryptionKey: EncryptionKey;
  targets: TargetPolicy;
  /** Instead of the database's clock. */
  clock?: Clock | undefined;
};

/** What time it is, for what is worded as of now. */
export const clockOf = ({ clock }: Deps): Clock => clock ?? systemClock;

/** Who calls, and under which conditions, for the unit of work. */
export function callerOf(deps: Deps, request: FastifyRequest, reply: FastifyReply): Caller {
  const { database, wake, clock } = deps;
  const { tenant, keyId } = principalOf(request);
  return {
    database,
    tenant,
    actor: { type: 'key', id: formatId('key', keyId) },
    requestId: request.id,
    wake,
    clock,
    idempotent: idempotentRequest(deps, request, reply),
    // Only of the resource that the path names.
    ifMatch: /:id|:externalId/.test(request.routeOptions.url ?? '')
      ? versionsOf(request.headers['if-match'])
      : undefined,
  };
}

/** The same of who calls with the instance's admin key. */
export const operatorCallOf = (deps: Deps, request: FastifyRequest, reply: FastifyReply): OperatorCall => ({
  database: deps.database,
  requestId: request.id,
  idempotent: idempotentRequest(deps, request, reply),
  ifMatch: versionsOf(request.headers['if-match']),
});

const problem = (description: string) =>
  Type.Unsafe<ProblemDetails>({
    description,
    content: { 'application/problem+json': { schema: ref(ProblemDetails) } },
  });

const failures = {
  400: problem('The request is not valid.'),
  401: problem('The key is missing, not known, or has ended.'),
  403: problem('The key lacks the scope, or its platform is suspended.'),
  404: problem('There is no such thing, or it is not yours.'),
  409: problem('The state does not allow it.'),
  412: problem('It has changed since the version in If-Match.'),
  413: problem('The body is over 256 KiB.'),
  414: problem('The address is too long.'),
  415: problem('The body is not JSON.'),
  422: problem('It cannot be done as asked, or the idempotency key was used for something else.'),
  429: problem('Too many requests: wait as long as Retry-After says.'),
  500: problem('Something went wrong on our side.'),
  503: problem('Not available right now.'),
};

export type Failure = keyof typeof failures;

/** The answers of a route: what success looks like, and the problems it can have beyond those that all share. */
export function answers<Status extends number, T extends TSchema>(
  status: Status,
  description: string,
  schema: T & { $id: string },
  also: readonly Failure[] = [],
) {
  const shared: Failure[] = [400, 401, 403, 414, 429, 500, 503, ...also];
  const success = Type.Unsafe<unknown>({ ...ref(schema), description });
  return { [status]: success, ...Object.fromEntries(shared.map((code) => [code, failures[code]])) };
}

/** What it answers when that is text of another kind. */
export const textAnswers = (type: string, description: string, also: readonly Failure[] = []) => ({
  200: Type.Unsafe<string>({ description, content: { [type]: { schema: { type: 'string' } } } }),
  ...Object.fromEntries(
    [400, 401, 403, 414, 429, 500, 503, ...also].map((code) => [code, failures[asFailure(code)]]),
  ),
});

/** What it answers when there is nothing to say. */
export const noContent = (also: readonly Failure[] = []) => ({
  204: Type.Null({ description: 'It is done; there is nothing to answer with.' }),
  ...Object.fromEntries(
    [400, 401, 403, 413, 414, 415, 429, 500, 503, ...also].map((code) => [code, failures[asFailure(code)]]),
  ),
});

function asFailure(code: number): Failure {
  if (!isFailure(code)) throw new TypeError(`no such failure: ${code}`);
  return code;
}
const isFailure = (code: number): code is Failure => code in failures;

/** The ranges that lists can be narrowed by; each excludes the instant that it names. */
type Range = 'createdBefore' | 'createdAfter' | 'dueBefore' | 'dueAfter' | 'startsBefore' | 'startsAfter';

const asDate = (given: string | undefined) => (given === undefined ? undefined : new Date(given));

/** The ranges of a query, as instants. */
export const rangesIn = (query: Partial<Record<Range, string>>): Record<Range, Date | undefined> => ({
  createdBefore: asDate(query.createdBefore),
  createdAfter: asDate(query.createdAfter),
  dueBefore: asDate(query.dueBefore),
  dueAfter: asDate(query.dueAfter),
  startsBefore: asDate(query.startsBefore),
  startsAfter: asDate(query.startsAfter),
});

/** A query whose ids are as the domain knows them. */
export function withIds<Query extends { applicationId?: string; interviewId?: string }>({
  applicationId,
  interviewId,
  ...rest
}: Query) {
  return {
    ...rest,
    ...(applicationId === undefined ? {} : { applicationId: parseId('application', applicationId) }),
    ...(interviewId === undefined ? {} : { interviewId: parseId('interview', interviewId) }),
  };
}
