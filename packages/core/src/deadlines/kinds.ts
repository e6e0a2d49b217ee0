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
