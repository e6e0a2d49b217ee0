import type { Aggregate } from './change.ts';
import type { Outcome } from './outcome.ts';

/** Those that were saved in the place of what they were. */
function replaced<Row extends { id: string }>(rows: readonly Row[], saved: readonly Row[]): readonly Row[] {
  if (saved.length === 0) return rows;
  const newest = new Map(saved.map((row) => [row.id, row]));
  const known = new Set(rows.map(({ id }) => id));
  return [...rows.map((row) => newest.get(row.id) ?? row), ...saved.filter(({ id }) => !known.has(id))];
}

/**
 * The application as a change leaves it, for the next change: as it would be loaded once that is written. Only where it
 * stays under the lock, and is closed by neither.
 */
export function leftBy(aggregate: Aggregate, outcome: Outcome): Aggregate {
  const { rows } = aggregate;
  const { saved } = outcome;
  const rewritten = new Set<string>(outcome.outlines.map(({ interviewId }) => interviewId));
  return {
    ...aggregate,
    lastSequence: outcome.lastSequence,
    lastActivityAt: outcome.lastActivityAt,
    doneSteps: outcome.progress.doneSteps,
    progress: outcome.progress,
    outlines: [
      ...aggregate.outlines.filter(({ interviewId }) => !rewritten.has(interviewId)),
      ...outcome.outlines,
    ],
    rows: {
      application: replaced(rows.application, saved.application),
      interview: replaced(rows.interview, saved.interview),
      next_step: replaced(rows.next_step, saved.next_step),
      follow_up: replaced(rows.follow_up, saved.follow_up),
      permission: replaced(rows.permission, saved.permission),
      trial_period: replaced(rows.trial_period, saved.trial_period),
    },
  };
}
