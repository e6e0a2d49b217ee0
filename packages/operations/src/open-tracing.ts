import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { traceFrom } from '@afterview/core/trace';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Span, SpanStart, Tracing, TracingSettings } from './tracing.ts';

const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL } as const;
const everyMs = 1_000;
const flushWithinMs = 1_000;

/** The traceparent of what is going on, through all that it awaits. */
const current = new AsyncLocalStorage<string>();

/** Sends spans in the background; those of a collector that is away are dropped, and nothing waits for it. */
export function openTracing({ url, service, ratio }: TracingSettings): Tracing {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [
      new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url }), scheduledDelayMillis: everyMs }),
    ],
  });
  const tracer = provider.getTracer('afterview');
  traceFrom(() => current.getStore() ?? null);

  const start = ({ kind, name, attributes, parent, link }: SpanStart): Span => {
    const within = parent === undefined ? null : parseTraceParent(parent);
    const after = link === null || link === undefined ? null : parseTraceParent(link);
    const context =
      within === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...within, isRemote: true });
    const links = after === null ? [] : [{ context: after }];
    const span = tracer.startSpan(name, { kind: kinds[kind], attributes, links }, context);
    const { traceId, spanId, traceFlags } = span.spanContext();
    const traceparent = `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
    return {
      traceparent,
      run: (work) => current.run(traceparent, work),
      end(ending, failed) {
        span.setAttributes(ending);
        if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  };

  return {
    start,
    async stop() {
      const sent = provider.shutdown().catch(() => {});
      await Promise.race([sent, pause(flushWithinMs, undefined, { ref: false })]);
    },
  };
}
