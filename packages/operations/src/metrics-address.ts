import { optional, port } from '@afterview/core/run';

export type MetricsAddress = { host: string; port: number };

/** Where METRICS_PORT and METRICS_HOST (127.0.0.1) say that metrics are; null when they are off. @throws SetupError */
export function metricsAddressFrom(
  environment: Readonly<Record<string, string | undefined>>,
): MetricsAddress | null {
  if (optional(environment, 'METRICS_PORT') === undefined) return null;
  const host = optional(environment, 'METRICS_HOST') ?? '127.0.0.1';
  return { host, port: port(environment, 0, 'METRICS_PORT') };
}
