/** The program that draws the reference: Scalar's, as its package has it, so that nobody else is asked for it. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import Fastify from 'fastify';

const path = '/js/scalar.js';

/**
 * The package keeps its program to itself, and serves it: it is taken from there. It is large, so it is loaded when
 * somebody first reads the reference, and zipped once.
 */
async function zipped(): Promise<Buffer> {
  const { default: scalar } = await import('@scalar/fastify-api-reference');
  const server = Fastify();
  await server.register(scalar, { routePrefix: '/', configuration: { url: '/' } });
  const { statusCode, rawPayload } = await server.inject(path);
  await server.close();
  if (statusCode !== 200) throw new Error(`@scalar/fastify-api-reference has no ${path} any more`);
  return promisify(gzip)(rawPayload);
}

let loading: Promise<Buffer> | undefined;

export async function scriptOf(encoding: 'gzip' | 'identity'): Promise<Buffer> {
  loading ??= zipped();
  const script = await loading;
  return encoding === 'gzip' ? script : promisify(gunzip)(script);
}
