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

/** The name of the event that tells of one: a permission that `expires` has `expired`. */
export const eventNameOf = (kind: DeadlineKind): string => (kind === 'expires' ? 'expired' : kind);
