import type { FastifyInstance } from 'fastify';
import { page, policy, start } from './page.ts';
import { scriptOf } from './script.ts';

/** As long as a browser keeps it: an instance that is brought up to date shows what is new within the hour. */
const kept = 'public, max-age=3600';
const hidden = { schema: { hide: true } };

/** The API reference for people, at /docs: all of it from this instance. */
export function referenceRoutes(app: FastifyInstance): void {
  for (const path of ['/docs', '/docs/']) {
    app.get(path, hidden, (_request, reply) =>
      reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page),
    );
  }
  app.get('/', hidden, (_request, reply) => reply.redirect('/docs'));
  app.get('/docs/start.js', hidden, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(start),
  );
  app.get('/docs/scalar.js', hidden, async (request, reply) => {
    const encoding = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? 'gzip' : 'identity';
    const script = await scriptOf(encoding);
    void reply.header('cache-control', kept).header('vary', 'accept-encoding');
    if (encoding === 'gzip') void reply.header('content-encoding', encoding);
    return reply.type('text/javascript; charset=utf-8').send(script);
  });
}
