import type { FastifyReply } from 'fastify';

const year = 31_536_000;

/**
 * What every answer says of how it may be used. Answers are about people: nobody on the way keeps them, and a caller that
 * keeps one asks with its ETag. Over TLS, which is where the public address says https, browsers are told to stay with it.
 */
export function securityHeaders(publicUrl: string): (reply: FastifyReply) => void {
  const isSecure = publicUrl.startsWith('https:');
  return (reply) => {
    void reply.header('cache-control', 'no-store');
    void reply.header('x-content-type-options', 'nosniff');
    if (isSecure) void reply.header('strict-transport-security', `max-age=${year}`);
  };
}
