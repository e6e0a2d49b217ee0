import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** What a program in a browser may see of an answer, beside its body. */
const exposed = [
  'etag',
  'idempotency-replayed',
  'link',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'x-request-id',
];
const accepted = [
  'authorization',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'traceparent',
  'x-request-id',
];

/**
 * Lets pages of these origins call from a browser; without any, browsers let none. There are no cookies, so nothing is
 * sent that the page did not have.
 */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: accepted,
    exposedHeaders: exposed,
    maxAge: 600,
    strictPreflight: false,
  });
}
