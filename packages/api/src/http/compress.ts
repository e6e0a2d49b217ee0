import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { onSendHookHandler } from 'fastify';
import { encodedTag } from './etag.ts';

/** Below this the packets saved are not worth the processor's time. */
const atLeast = 4_096;

const compressors = {
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text: string) => promisify(gzip)(text),
} as const;
type Encoding = keyof typeof compressors;
const encodings: Encoding[] = ['br', 'gzip'];
const isEncoding = (name: string | null): name is Encoding => name !== null && name in compressors;

/**
 * Compresses large answers to a GET, for who takes that, off the event loop. Of nothing else: what holds a secret is shown
 * once, in the answer to a POST, and how well an answer compresses would tell a listener of a secret beside what the asker
 * chose (BREACH).
 */
export const compressLarge: onSendHookHandler = (request, reply, payload, done) => {
  if (typeof payload !== 'string' || payload.length < atLeast) return done(null, payload);
  if ((request.method !== 'GET' && request.method !== 'HEAD') || reply.statusCode !== 200) {
    return done(null, payload);
  }
  void reply.header('vary', 'accept-encoding');
  const accepted = request.headers['accept-encoding'];
  if (typeof accepted !== 'string') return done(null, payload);
  const encoding = negotiate(accepted, encodings);
  if (!isEncoding(encoding)) return done(null, payload);
  compressors[encoding](payload).then((compressed) => {
    void reply.header('content-encoding', encoding).removeHeader('content-length');
    const tag = reply.getHeader('etag');
    if (typeof tag === 'string') void reply.header('etag', encodedTag(tag, encoding));
    done(null, compressed);
  }, done);
};
