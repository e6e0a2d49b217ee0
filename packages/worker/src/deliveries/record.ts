import { readFileSync } from 'node:fs';
import type { Database } from '@afterview/core/db/connect';
import type { Claimed } from './claim.ts';
import type { Attempted } from './deliver.ts';

const recordResults = readFileSync(new URL('record-results.sql', import.meta.url), 'utf8');
const recordLanes = readFileSync(new URL('record-lanes.sql', import.meta.url), 'utf8');

/** What came of one claimed delivery: over, due again, or given back untried. */
export type Result = {
  delivery: Claimed;
  attempted: Attempted;
  outcome: 'succeeded' | 'failed' | 'retry' | 'returned';
  /** Until the next attempt; null when it is over. */
  pauseMs: number | null;
};

export async function record(database: Database, results: readonly Result[]): Promise<void> {
  const records = results.map(({ delivery, attempted, outcome, pauseMs }) => ({
    id: delivery.id,
    platform_id: delivery.platformId,
    live: delivery.live,
    attempt: delivery.attempt,
    outcome,
    pause_ms: pauseMs,
    at: attempted.at,
    latency_ms: attempted.latencyMs,
    status: attempted.status,
    error: attempted.error,
    answer: attempted.answer,
  }));
  await database.begin(async (transaction) => {
    await transaction.unsafe(recordLanes, [JSON.stringify(byLane(results))], { prepare: true });
    await transaction.unsafe(recordResults, [JSON.stringify(records)], { prepare: true });
  });
}

function byLane(results: readonly Result[]) {
  const tried = results.filter(({ outcome }) => outcome !== 'returned');
  return [...Map.groupBy(tried, ({ delivery }) => delivery.endpointId)].map(([endpointId, ofLane]) => {
    const succeeded = ofLane.filter(({ outcome }) => outcome === 'succeeded').length;
    return { endpoint_id: endpointId, succeeded, failed: ofLane.length - succeeded };
  });
}
