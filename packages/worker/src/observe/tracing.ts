import type { Fired } from '@afterview/core/deadlines/fire-due';
import { formatId } from '@afterview/core/ids';
import type { Tracing } from '@afterview/operations/tracing';
import type { Deliver } from '../deliveries/deliver.ts';

/**
 * The same, with a span for each attempt. It is linked to what recorded the event, which may have ended days ago, and the
 * receiver is sent its traceparent.
 */
export const tracedDeliver = (deliver: Deliver, tracing: Tracing): Deliver => ({
  async attempt(delivery) {
    const { id, eventId, endpointId, platformId, attempt, trace } = delivery;
    const span = tracing.start({
      kind: 'client',
      name: 'deliver webhook',
      attributes: {
        'http.request.method': 'POST',
        'afterview.delivery.id': formatId('delivery', id),
        'afterview.event.id': formatId('event', eventId),
        'afterview.endpoint.id': formatId('webhookEndpoint', endpointId),
        'afterview.platform.id': formatId('platform', platformId),
        'afterview.attempt': attempt,
      },
      link: trace,
    });
    const attempted = await deliver.attempt(delivery, { traceparent: span.traceparent });
    const { status, error } = attempted;
    const failed = status === null || status < 200 || status >= 300;
    span.end(
      {
        ...(status === null ? {} : { 'http.response.status_code': status }),
        ...(error === null ? {} : { 'error.message': error }),
      },
      failed,
    );
    return attempted;
  },
  close: () => deliver.close(),
});

/** A span for each pass that fires deadlines, a part of which their events are; the many that find none are not told. */
export async function tracedFiring(tracing: Tracing, fire: () => Promise<Fired>): Promise<Fired> {
  const span = tracing.start({ kind: 'internal', name: 'fire deadlines', attributes: {} });
  const result = await span.run(fire);
  if (result.found > 0) span.end({ 'afterview.deadlines.fired': result.fired }, false);
  return result;
}
