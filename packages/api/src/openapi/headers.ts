import { scopeOf } from './access.ts';
import { parametersIn, type Header, type Operation, type Schema } from './document.ts';

/** The headers that answers carry; each is described once. */
export const headers = {
  'X-Request-Id': {
    description:
      'The id of the request: yours, if it sent one of up to 100 letters, digits, `.`, `:`, `_` or `-`, else a new one. Quote it when you ask for help.',
    schema: { type: 'string', maxLength: 100, pattern: String.raw`^[\w.:-]+$` },
    example: '4e3a2b1c-7d6f-4a5b-9c8d-0e1f2a3b4c5d',
  },
  ETag: {
    description:
      'The version of the resource, in quotes, and how the answer is encoded if it is. Send it as `If-Match` to change that version and no other.',
    schema: { type: 'string', maxLength: 20, pattern: '^"[0-9]+(-[a-z]+)?"$' },
    example: '"3"',
  },
  Link: {
    description: 'The address of the next page, `rel="next"` (RFC 8288); missing on the last page.',
    schema: { type: 'string', maxLength: 2_000, pattern: '^<.+>; rel="next"$' },
    example: '</v1/next-steps?limit=20&after=WyJuZXh0Il0>; rel="next"',
  },
  'Idempotency-Replayed': {
    description:
      '`true` when this is the first answer again, because the `Idempotency-Key` was used before for the same request; else missing.',
    schema: { type: 'string', enum: ['true'] },
    example: 'true',
  },
  'Retry-After': {
    description: 'Whole seconds to wait before the request is worth sending again.',
    schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 86_400 },
    example: 1,
  },
  'RateLimit-Policy': {
    description:
      'Which limits hold, each with its quota `q` of requests and its window `w` in seconds (draft-ietf-httpapi-ratelimit-headers-11); missing where none does.',
    schema: { type: 'string', maxLength: 200, pattern: '^"[a-z]+";q=[0-9]+;w=[0-9]+(, |$)' },
    example: '"key";q=1000;w=5, "platform";q=2500;w=5',
  },
  RateLimit: {
    description:
      'What is left of each limit: `r` requests, and `t` seconds until all of it is there again (draft-ietf-httpapi-ratelimit-headers-11); missing where none holds.',
    schema: { type: 'string', maxLength: 200, pattern: '^"[a-z]+";r=[0-9]+;t=[0-9]+(, |$)' },
    example: '"key";r=999;t=1, "platform";r=2499;t=1',
  },
  'WWW-Authenticate': {
    description: 'How to authenticate: `Bearer` (RFC 6750).',
    schema: { type: 'string', enum: ['Bearer'] },
    example: 'Bearer',
  },
} as const satisfies Record<string, Header>;

export type HeaderName = keyof typeof headers;

export const takesHeader = (operation: Operation, name: string): boolean =>
  parametersIn(operation, 'header').some((parameter) => parameter.name === name);

/** What is told of rates, to whoever has a key of a platform. */
const rates = (operation: Operation): HeaderName[] =>
  scopeOf(operation) === undefined ? [] : ['RateLimit-Policy', 'RateLimit'];

/** The headers that every answer of an operation has once it is known who asks. */
export const headersOfAll = (operation: Operation): HeaderName[] => ['X-Request-Id', ...rates(operation)];

/** The headers that a good answer of an operation has. */
export function headersOfSuccess(operation: Operation, isPage: boolean, hasVersion: boolean): HeaderName[] {
  return [
    ...headersOfAll(operation),
    ...(hasVersion ? (['ETag'] as const) : []),
    ...(isPage ? (['Link'] as const) : []),
    ...(takesHeader(operation, 'Idempotency-Key') ? (['Idempotency-Replayed'] as const) : []),
  ];
}

/** Refused before it is known who asks, or for reasons of ours: nothing is told of rates. */
const withoutRates = [401, 414, 500, 503];

export function headersOfFailure(operation: Operation, status: number): HeaderName[] {
  const more: Partial<Record<number, HeaderName>> = {
    401: 'WWW-Authenticate',
    429: 'Retry-After',
    503: 'Retry-After',
  };
  const one = more[status];
  const told: HeaderName[] = withoutRates.includes(status) ? ['X-Request-Id'] : headersOfAll(operation);
  return [...told, ...(one === undefined ? [] : [one])];
}

export const hasVersion = ({ properties = {} }: Schema): boolean => 'version' in properties;

export const refTo = (name: HeaderName) => ({ $ref: `#/components/headers/${name}` });
