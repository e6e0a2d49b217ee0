import { Problem } from '../problems.ts';
import type { FollowUpRow } from './table.ts';

export type FollowUpAction = 'move' | 'send' | 'unsend' | 'acknowledge' | 'discuss' | 'skip';

/** What each state allows. `move` is a change of the due date; other fields can be edited while it is planned. */
export const allowedActions: Readonly<Record<FollowUpRow['status'], readonly FollowUpAction[]>> = {
  planned: ['move', 'send', 'skip'],
  sent: ['unsend', 'acknowledge', 'discuss'],
  acknowledged: ['discuss'],
  discussed: [],
  skipped: [],
};

/** @throws Problem `illegal_transition` */
export function assertAllowed({ status }: FollowUpRow, action: FollowUpAction): void {
  const allowed = allowedActions[status];
  if (!allowed.includes(action)) throw Problem.illegalTransition('follow-up', status, action, allowed);
}
