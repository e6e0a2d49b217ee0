import { readFileSync } from 'node:fs';
import type { Database } from '@afterview/core/db/connect';
import { disableEndpoints, type Disabling } from '@afterview/core/webhooks/disable-endpoints';
import type { Claimed } from './claim.ts';
import type { Attempted } from './deliver.ts';
import { laneResults } from './lane-results.ts';

export const recordResults = readFileSync(new URL('record-results.sql', import.meta.url), 'utf8');
const recordLanes = readFileSync(new URL('record-lanes.sql', import.meta.url), 'utf8');

/** What came of one claimed delivery: over, due again, given back untried, or without anything to send. */
export type Result = {
  delivery: Claimed;
  attempted: Attempted;
  outcome: 'succeeded' | 'failed' | 'retry' | 'returned' | 'expired';
  /** Until the next attempt; null when it is over. */
  pauseMs: number | null;
};

/** An endpoint that does nothing but fail for so long is turned off. */
const failingMs = 5 * 24 * 3_600_000;

/** @returns how many deliveries tell of endpoints that were turned off */
export async function record(database: Database, results: readonly Result[]): Promise<number> {
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
  const lanes = laneResults(results);
  return database.begin(async (transaction) => {
    const disabling =
      lanes.length === 0
        ? []
        : transaction
            .unsafe<Disabling[]>(recordLanes, [JSON.stringify(lanes), failingMs], { prepare: true })
            .execute();
    const write = () =>
      transaction
        .unsafe(recordResults, [JSON.stringify(records), records.map(({ id }) => id)], { prepare: true })
        .execute();
    // Where all went well nothing can have to be turned off: none of it waits for the answer to another.
    if (results.every(({ outcome }) => outcome === 'succeeded')) {
      await Promise.all([disabling, write(), transaction.commit()]);
      return 0;
    }
    const deliveries = await disableEndpoints(transaction, await disabling);
    await Promise.all([write(), transaction.commit()]);
    return deliveries;
  });
}
