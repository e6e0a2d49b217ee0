import { readFileSync } from 'node:fs';
import type { Database } from '@afterview/core/db/connect';
import type { Claimed } from './claim.ts';
import type { Attempted } from './deliver.ts';

const recordResults = readFileSync(new URL('record-results.sql', import.meta.url), 'utf8');

/** What came of one claimed delivery: over, or due again. */
export type Result = {
  delivery: Claimed;
  attempted: Attempted;
  outcome: 'succeeded' | 'failed' | 'retry';
  /** The next attempt; null when it is over. */
  dueAt: Date | null;
};

export async function record(database: Database, results: readonly Result[]): Promise<void> {
  const records = results.map(({ delivery, attempted, outcome, dueAt }) => ({
    id: delivery.id,
    platform_id: delivery.platformId,
    live: delivery.live,
    attempt: delivery.attempt,
    outcome,
    due_at: dueAt,
    at: attempted.at,
    latency_ms: attempted.latencyMs,
    status: attempted.status,
    error: attempted.error,
    answer: attempted.answer,
  }));
  await database.unsafe(recordResults, [JSON.stringify(records)], { prepare: true });
}
