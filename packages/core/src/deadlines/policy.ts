/** What can fall due. The order is that in which coinciding deadlines of one subject are told. */
export const deadlineKinds = [
  'starting',
  'due_soon',
  'due',
  'overdue',
  'ending',
  'outcome_missing',
  'decision_due',
  'expires',
  'stalled',
] as const;

export type DeadlineKind = (typeof deadlineKinds)[number];

/** A deadline to arm: what, and the instant at which it fires. */
export type Armed = { kind: DeadlineKind; firesAt: Date };

export type DueTerms = {
  /** The live date; null for an undated promise, which arms nothing. */
  dueAt: Date | null;
  /** How long before the live date to remind, ISO 8601 durations. */
  reminders: readonly string[];
  /** How long after it the subject is overdue, an ISO 8601 duration. */
  overdueAfter: string;
};

export const defaultReminders = ['PT24H', 'PT1H'] as const;
export const defaultOverdueAfter = 'PT1H';

// Reminders count back in elapsed time: a day is 24 hours here, whatever the zone does meanwhile.
const milliseconds = (duration: string) =>
  Temporal.Duration.from(duration).total({ unit: 'milliseconds', relativeTo: '1970-01-01T00:00Z[UTC]' });

/**
 * The deadlines of a step or follow-up: a `due_soon` per reminder, `due`, `overdue`. Reminders and due instants that
 * have passed are skipped; an `overdue` that has passed fires once, at once. Coinciding reminders fire once.
 */
export function dueDeadlines({ dueAt, reminders, overdueAfter }: DueTerms, now: Date): Armed[] {
  if (dueAt === null) return [];
  const soon = [...new Set(reminders.map((reminder) => dueAt.getTime() - milliseconds(reminder)))]
    .toSorted((a, b) => a - b)
    .map((instant): Armed => ({ kind: 'due_soon', firesAt: new Date(instant) }));
  const ahead = [...soon, { kind: 'due', firesAt: dueAt } satisfies Armed].filter(
    ({ firesAt }) => firesAt > now,
  );
  return [...ahead, { kind: 'overdue', firesAt: new Date(dueAt.getTime() + milliseconds(overdueAfter)) }];
}
