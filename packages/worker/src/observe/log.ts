import { formatId } from '@afterview/core/ids';
import { modeOf } from '@afterview/core/tenant';
import type { Logger } from 'pino';
import type { Claimed } from '../deliveries/claim.ts';
import type { Observer } from './observer.ts';

/** What names a delivery in a line. Never its address, in which some keep a secret, nor what was sent. */
function idsOf({ id, eventId, endpointId, platformId, live, body }: Claimed) {
  const { type, applicationId }: { type?: unknown; applicationId?: unknown } = JSON.parse(body ?? '{}');
  return {
    delivery: formatId('delivery', id),
    event: formatId('event', eventId),
    type,
    endpoint: formatId('webhookEndpoint', endpointId),
    application: applicationId,
    platform: formatId('platform', platformId),
    mode: modeOf({ platformId, live }),
  };
}

/** A line for each attempt that failed; for one that succeeded, and for deadlines that fired, when debugging. */
export function loggingObserver(log: Logger): Observer {
  return {
    fired(latenessMs) {
      if (!log.isLevelEnabled('debug')) return;
      log.debug({ count: latenessMs.length, latestMs: Math.max(...latenessMs) }, 'deadlines fired');
    },
    attempting: () => {},
    attempted({ delivery, attempted, outcome, pauseMs }) {
      const failed = outcome === 'retry' || outcome === 'failed';
      const level = failed ? 'warn' : 'debug';
      if (!log.isLevelEnabled(level)) return;
      const { status, error, latencyMs } = attempted;
      const line = { ...idsOf(delivery), attempt: delivery.attempt, status, ms: latencyMs };
      if (!failed) log.debug(line, `attempt ${outcome}`);
      else if (outcome === 'failed') log.warn({ ...line, error }, 'attempt failed, the last');
      else log.warn({ ...line, error, againInMs: Math.round(pauseMs ?? 0) }, 'attempt failed');
    },
  };
}
