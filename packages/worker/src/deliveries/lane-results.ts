import type { Claimed } from './claim.ts';
import type { Result } from './record.ts';

/** Attempts under way at once, of an endpoint that answers. */
const mostAtOnce = 100;
/**
 * Of one that answers within `promptMs`: most of them are over, and hold their lease until they are recorded. Below what the
 * workers have room for it would be they who wait, and claim again and again for nothing.
 */
const mostOfPrompt = 1_000;
const promptMs = 100;
/** How many more it may have at once for each that succeeds. */
const moreAtOnce = 1;
const moreOfPrompt = 3;
/** RFC 9110 §15.5.11: the receiver wants no more of it. */
const gone = 410;

/** How an endpoint did in some attempts, as `record-lanes.sql` takes it. */
export type LaneResult = {
  endpoint_id: Claimed['endpointId'];
  succeeded: number;
  failed: number;
  /** On average, in milliseconds. */
  latency_ms: number;
  gone: boolean;
  /** How many attempts at once it may have, and how many more than it has. */
  most: number;
  more: number;
};

/** One that does much as when it was claimed for is left alone: workers would wait for its lane. */
const isAsBefore = ({ cap, failing, usualMs }: Claimed, { failed, latency_ms, most }: LaneResult): boolean =>
  failed === 0 &&
  !failing &&
  cap === most &&
  usualMs !== null &&
  Math.abs(latency_ms - usualMs) <= 50 + usualMs / 4;

function laneResult(endpointId: Claimed['endpointId'], results: readonly Result[]): LaneResult {
  const succeeded = results.filter(({ outcome }) => outcome === 'succeeded').length;
  const total = results.reduce((sum, { attempted }) => sum + attempted.latencyMs, 0);
  const latencyMs = Math.round(total / results.length);
  const isPrompt = latencyMs <= promptMs;
  return {
    endpoint_id: endpointId,
    succeeded,
    failed: results.length - succeeded,
    latency_ms: latencyMs,
    gone: results.some(({ attempted }) => attempted.status === gone),
    most: isPrompt ? mostOfPrompt : mostAtOnce,
    more: succeeded * (isPrompt ? moreOfPrompt : moreAtOnce),
  };
}

/** Of each endpoint that does otherwise than when it was claimed for, how it did. */
export function laneResults(results: readonly Result[]): LaneResult[] {
  const tried = results.filter(({ outcome }) => outcome !== 'returned' && outcome !== 'expired');
  return [...Map.groupBy(tried, ({ delivery }) => delivery.endpointId)].flatMap(([endpointId, ofLane]) => {
    const result = laneResult(endpointId, ofLane);
    return ofLane.every(({ delivery }) => isAsBefore(delivery, result)) ? [] : [result];
  });
}
