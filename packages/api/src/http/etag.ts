import type { FastifyReply, onSendHookHandler } from 'fastify';

/** A resource carries its version as its ETag (RFC 9110 §8.8.3). */
export function tagged<T extends { version: number }>(reply: FastifyReply, resource: T): T {
  void reply.header('etag', `"${resource.version}"`);
  return resource;
}

/** The tag of the same version in another encoding, whose bytes are others (RFC 9110 §8.8.3.3): `"5"` is `"5-br"`. */
export const encodedTag = (tag: string, encoding: string): string => tag.replace(/"$/, `-${encoding}"`);

/** The versions in an `If-Match` header (RFC 9110 §13.1.1); undefined when there is none, or any will do. */
export function versionsOf(header: string | undefined): number[] | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  return header.split(',').map((tag) => Number(/^\s*"(\d+)(?:-\w+)?"\s*$/.exec(tag)?.[1] ?? Number.NaN));
}

/** The first tag of an `If-None-Match` header (RFC 9110 §13.1.2) for this version; what is weak about it does not matter. */
function find(header: string, tag: string): string | undefined {
  const known = header.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.find((one) => one === '*' || one.replace(/-\w+"$/, '"') === tag);
}

/** Answers 304, without a body, to a GET by one who has the newest version already. */
export const unlessKnown: onSendHookHandler = (request, reply, payload, done) => {
  const known = request.headers['if-none-match'];
  if (known === undefined || reply.statusCode !== 200) return done(null, payload);
  if (request.method !== 'GET' && request.method !== 'HEAD') return done(null, payload);
  const tag = reply.getHeader('etag');
  const found = typeof tag === 'string' ? find(known, tag) : undefined;
  if (found === undefined) return done(null, payload);
  if (found !== '*') void reply.header('etag', found);
  void reply.code(304).removeHeader('content-type').removeHeader('content-length');
  done(null, null);
};
