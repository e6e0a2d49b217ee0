import type { FastifyReply } from 'fastify';

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
