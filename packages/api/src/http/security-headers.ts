import type { FastifyReply } from 'fastify';

const year = 31_536_000;

/**
 * What every answer says of how it may be used. Answers are about people: nobody on the way keeps them, and a caller that
 * keeps one asks with its ETag. Over TLS, which is where the public address says https, browsers are told to stay with it.
 */
export function securityHeaders(publicUrl: string): (reply: FastifyReply) => void {
  const told = [
    ['cache-control', 'no-store'],
    ['x-content-type-options', 'nosniff'],
    ...(publicUrl.startsWith('https:') ? [['strict-transport-security', `max-age=${year}`] as const] : []),
  ] as const;
  return (reply) => {
    for (const [name, value] of told) void reply.header(name, value);
  };
}
