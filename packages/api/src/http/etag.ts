import type { FastifyReply, onSendHookHandler } from 'fastify';

/** A resource carries its version as its ETag (RFC 9110 §8.8.3). */
export function tagged<T extends { version: number }>(reply: FastifyReply, resource: T): T {
  void reply.header('etag', `"${resource.version}"`);
  return resource;
}

/** The versions in an `If-Match` header (RFC 9110 §13.1.1); undefined when there is none, or any will do. */
export function versionsOf(header: string | undefined): number[] | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  return header.split(',').map((tag) => Number(/^\s*"(\d+)"\s*$/.exec(tag)?.[1] ?? Number.NaN));
}

/** Whether an `If-None-Match` header (RFC 9110 §13.1.2) has this tag; what is weak about either does not matter. */
const has = (header: string, tag: string) =>
  header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);

/** Answers 304, without a body, to a GET by one who has the newest version already. */
export const unlessKnown: onSendHookHandler = (request, reply, payload, done) => {
  const known = request.headers['if-none-match'];
  if (known === undefined || request.method !== 'GET' || reply.statusCode !== 200) return done(null, payload);
  const tag = reply.getHeader('etag');
  if (typeof tag !== 'string' || !has(known, tag)) return done(null, payload);
  void reply.code(304).removeHeader('content-type').removeHeader('content-length');
  done(null, null);
};
