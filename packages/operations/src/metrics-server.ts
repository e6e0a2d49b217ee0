/**
 * Metrics for Prometheus, on a port of their own: they tell of every platform and are not for the public, who reach the
 * API's port. Nothing listens, and nothing is counted, unless METRICS_PORT is set.
 */
import { createServer } from 'node:http';
import { SetupError, type Running } from '@afterview/core/run';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { MetricsAddress } from './metrics-address.ts';

/** A registry that knows the process already: memory, CPU, garbage collection, how late the event loop is. */
export function newRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** Answers `GET /metrics`, until it is stopped. @throws SetupError when it cannot listen */
export async function serveMetrics(
  registry: Registry,
  { host, port: wanted }: MetricsAddress,
): Promise<Running & { url: string }> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: Error) =>
      reject(
        new SetupError(
          `Metrics cannot listen on ${host}:${wanted} (METRICS_HOST, METRICS_PORT): ${error.message}.`,
        ),
      ),
    );
    server.listen(wanted, host, () => resolve());
  });
  const address = server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : wanted;
  return {
    url: `http://${host}:${listening}/metrics`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
