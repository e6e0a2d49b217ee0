import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Running } from '@afterview/core/run';
import type { MetricsAddress } from '@afterview/operations/metrics-address';
import type { Histogram } from 'prom-client';

/** Is called when a request has been answered. */
export type CountRequest = (request: FastifyRequest, reply: FastifyReply) => void;

const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

type Labels = 'method' | 'route' | 'status';

/** By the route's template, never the address: that has ids in it, and whatever else was asked for. */
export function requestCounter(histogram: Histogram<Labels>): CountRequest {
  // The histogram looks its labels up by a text that it makes of them, each time; so each is looked up once.
  const known = new Map<string, Histogram.Internal<Labels>>();
  return ({ method, routeOptions }, { statusCode, elapsedTime }) => {
    const route = routeOptions.url ?? 'none';
    const key = `${method} ${statusCode} ${route}`;
    let observed = known.get(key);
    if (observed === undefined) {
      observed = histogram.labels({ method, route, status: String(statusCode) });
      known.set(key, observed);
    }
    observed.observe(elapsedTime / 1_000);
  };
}

/** Counts requests and answers scrapes where that is wanted; else nothing of it is loaded. @throws SetupError */
export async function startMetrics(
  address: MetricsAddress | null,
): Promise<Running & { countRequest: CountRequest | null }> {
  if (address === null) return { countRequest: null, stop: () => Promise.resolve() };
  const [{ newRegistry, serveMetrics }, prometheus] = await Promise.all([
    import('@afterview/operations/metrics-server'),
    import('prom-client'),
  ]);
  const registry = newRegistry();
  const histogram = new prometheus.Histogram({
    name: 'afterview_http_request_duration_seconds',
    help: 'How long requests took to answer, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [registry],
  });
  const { stop } = await serveMetrics(registry, address);
  return { countRequest: requestCounter(histogram), stop };
}
