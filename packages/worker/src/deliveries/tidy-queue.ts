import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@afterview/core/db/connect';
import type { Running } from '@afterview/core/run';

const everyMs = 1_000;
/** Each claim passes over what is gone and not yet vacuumed. Autovacuum comes once in a minute. */
const deadAtMost = 2_000;
/** However long a vacuum takes, as when somebody's transaction keeps it from removing anything, it is no more than a twentieth of the time. */
const restPerWork = 19;
/** What is being vacuumed when it is stopped has this long to end. */
const graceMs = 1_000;

/**
 * Keeps the queue of deliveries quick, and its plans: vacuums it as soon as much of it is gone, and has Postgres forget how many rows
 * a vacuum found. That is hardly any, mostly; statements that are planned for so few compare each row with each, and
 * are slow by the time that there are thousands. In its indexes it is a little more or less in each, as it comes to one after
 * the other, and of two of them the wrong one is taken. What it does not know it takes for as much as fits its pages.
 */
export function startTidyingQueue(database: Database, onError: (error: unknown) => void): Running {
  const stopping = new AbortController();
  const { signal } = stopping;
  const report = (error: unknown) => {
    if (!signal.aborted) onError(error);
  };
  const tidyAgainAndAgain = async () => {
    while (!signal.aborted) {
      const started = performance.now();
      // oxlint-disable-next-line no-await-in-loop
      await tidyQueue(database).catch(report);
      const rest = Math.max(everyMs, restPerWork * (performance.now() - started));
      // oxlint-disable-next-line no-await-in-loop
      await pause(rest, undefined, { signal }).catch(() => {});
    }
  };
  const ended = tidyAgainAndAgain();
  return {
    async stop() {
      stopping.abort();
      await Promise.race([ended, pause(graceMs, undefined, { ref: false })]);
    },
  };
}

export async function tidyQueue(database: Database): Promise<void> {
  const [queue] = await database<{ dead: number }[]>`
    select pg_stat_get_dead_tuples('delivery_queue'::regclass)::int as dead`;
  if (queue !== undefined && queue.dead > deadAtMost) {
    await database`vacuum (skip_locked, truncate false, parallel 0) delivery_queue`;
  }
  // As of a table, and indexes, that were never vacuumed: -1 is not known. Where it is so, its plans stay as they are.
  await database`
    select pg_restore_relation_stats('schemaname', relnamespace::regnamespace::text, 'relname', relname::text,
      'relpages', 0, 'reltuples', -1::real)
    from pg_class
    where reltuples >= 0 and (oid = 'delivery_queue'::regclass
      or oid in (select indexrelid from pg_index where indrelid = 'delivery_queue'::regclass))`;
}
