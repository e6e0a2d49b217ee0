import type { FastifyInstance, FastifyRequest } from 'fastify';
import { formatId } from '@afterview/core/ids';
import type { Span, Tracing } from '@afterview/operations/tracing';

/** A span for each request, a part of the caller's trace where it sends a `traceparent`. Not for the checks of health. */
export function traceRequests(app: FastifyInstance, tracing: Tracing): void {
  const spans = new WeakMap<FastifyRequest, Span>();
  app.addHook('onRequest', (request, _reply, done) => {
    const { method, id, routeOptions, headers } = request;
    const route = routeOptions.url ?? 'none';
    if (route === '/healthz' || route === '/readyz') return done();
    const { traceparent } = headers;
    const span = tracing.start({
      kind: 'server',
      name: `${method} ${route}`,
      attributes: { 'http.request.method': method, 'http.route': route, 'afterview.request.id': id },
      parent: typeof traceparent === 'string' ? traceparent : undefined,
    });
    spans.set(request, span);
    done();
  });
  // Here, for the body arrives in the socket's own time, outside of whatever the request was begun in.
  app.addHook('preValidation', (request, _reply, done) => {
    const span = spans.get(request);
    if (span === undefined) return done();
    span.run(done);
  });
  app.addHook('onResponse', (request, { statusCode }, done) => {
    const { principal } = request;
    const platform =
      principal === null
        ? {}
        : { 'afterview.platform.id': formatId('platform', principal.tenant.platformId) };
    spans.get(request)?.end({ 'http.response.status_code': statusCode, ...platform }, statusCode >= 500);
    done();
  });
}
