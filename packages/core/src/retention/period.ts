import { optional, SetupError } from '../run.ts';

/** How long what is partitioned is kept, in days. */
export type Retention = {
  /** Events, deliveries and attempts. */
  events: number;
  /**
   * Deadlines that fired or were voided: longer, for they are small, and tell what need not be told again when an
   * application is opened that was closed for long.
   */
  settledDeadlines: number;
};

const defaultDays = 30;
// Partitions are made from last week on: what is younger than a week would be dropped and made again and again. And an
// attempt may be due a day after the one before, ten times.
const shortest = 14;
const longest = 3_650;
const settledAreKept = 3;

/** @param days that events are kept; 30 where nothing is said */
export const retentionOf = (days = defaultDays): Retention => ({
  events: days,
  settledDeadlines: days * settledAreKept,
});

/** By AFTERVIEW_RETENTION_DAYS, 30 where it is not set. @throws SetupError */
export function retentionFrom(environment: Readonly<Record<string, string | undefined>>): Retention {
  const given = optional(environment, 'AFTERVIEW_RETENTION_DAYS');
  const days = Number(given ?? defaultDays);
  if (!Number.isInteger(days) || days < shortest || days > longest) {
    throw new SetupError(
      `AFTERVIEW_RETENTION_DAYS must be a number from ${shortest} to ${longest}; it is "${given}".`,
    );
  }
  return retentionOf(days);
}
