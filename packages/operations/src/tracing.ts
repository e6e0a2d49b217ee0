/**
 * Traces from a request to its deliveries, sent to an OpenTelemetry collector. Types, and what it takes to find out that
 * they are not wanted: the libraries are loaded, and anything is done, only where OTEL_EXPORTER_OTLP_ENDPOINT is set.
 */
import { optional, SetupError } from '@afterview/core/run';

export type SpanKind = 'server' | 'client' | 'internal';
export type Attributes = Readonly<Record<string, string | number | boolean>>;

export type Span = {
  /** What names it to others: W3C Trace Context. */
  readonly traceparent: string;
  /** What is recorded while `work` runs, and in what it awaits, is recorded as a part of it. */
  run<T>(work: () => T): T;
  /** @param failed whether it is to be told apart from what went well */
  end(attributes: Attributes, failed: boolean): void;
};

export type SpanStart = {
  kind: SpanKind;
  name: string;
  attributes: Attributes;
  /** The traceparent of what it is a part of. One that cannot be read is none. */
  parent?: string | undefined;
  /** The traceparent of what it follows from, in another trace. */
  link?: string | null;
};

export type Tracing = {
  start(span: SpanStart): Span;
  /** Sends what has ended, for a second at most. */
  stop(): Promise<void>;
};

export type TracingSettings = {
  /** Where spans are posted, as OTLP in JSON. */
  url: string;
  service: string;
  /** Of traces that begin here, how many are kept: from 0 to 1. */
  ratio: number;
};

type Environment = Readonly<Record<string, string | undefined>>;

function settingsFrom(environment: Environment, service: string): TracingSettings | null {
  const endpoint = optional(environment, 'OTEL_EXPORTER_OTLP_ENDPOINT');
  if (endpoint === undefined) return null;
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol)) {
    throw new SetupError('OTEL_EXPORTER_OTLP_ENDPOINT must look like http://host:4318.');
  }
  const given = optional(environment, 'OTEL_TRACES_SAMPLER_ARG') ?? '1';
  const ratio = Number(given);
  if (Number.isNaN(ratio) || ratio < 0 || ratio > 1) {
    throw new SetupError(`OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1; it is "${given}".`);
  }
  return {
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    service: optional(environment, 'OTEL_SERVICE_NAME') ?? service,
    ratio,
  };
}

/** @param service what the program is called, unless OTEL_SERVICE_NAME says. @throws SetupError */
export async function tracingFrom(environment: Environment, service: string): Promise<Tracing | null> {
  const settings = settingsFrom(environment, service);
  if (settings === null) return null;
  const { openTracing } = await import('./open-tracing.ts');
  return openTracing(settings);
}
