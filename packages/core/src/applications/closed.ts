import type { ApplicationStatus } from './table.ts';

/** Applications in which nothing more is expected: nothing in them is armed. */
export const closedStatuses: ReadonlySet<ApplicationStatus> = new Set([
  'hired',
  'rejected',
  'withdrawn',
  'archived',
]);
