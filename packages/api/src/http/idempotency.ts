import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IdempotentRequest } from '@afterview/core/idempotency/once';
import { Problem } from '@afterview/core/problems';
import type { EncryptionKey } from '@afterview/core/webhooks/secrets';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it was sent; empty when there was none. */
    rawBody: string;
  }
}

const longestKey = 255;

/** What makes a POST take effect once: its key, and what it must be used with. @throws Problem `validation_failed` */
export function idempotentRequest(
  { encryptionKey }: { encryptionKey: EncryptionKey },
  request: FastifyRequest,
  reply: FastifyReply,
): IdempotentRequest | undefined {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || key === undefined) return undefined;
  if (typeof key !== 'string' || key === '' || key.length > longestKey) {
    const detail = `must have from 1 to ${longestKey} characters`;
    throw new Problem('validation_failed', `The header Idempotency-Key ${detail}.`, [
      { pointer: 'header/idempotency-key', detail },
    ]);
  }
  const fingerprint = createHash('sha256')
    .update(`${request.method} ${request.url}\n${request.rawBody}`)
    .digest();
  return {
    key,
    fingerprint,
    encryptionKey,
    onReplay: () => void reply.header('idempotency-replayed', 'true'),
  };
}
