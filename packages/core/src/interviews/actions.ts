import { Problem } from '../problems.ts';
import type { InterviewRow, InterviewStatus } from './table.ts';

export type InterviewAction = 'update' | 'complete' | 'cancel' | 'no-show' | 'reopen';

/** What each state allows. */
export const allowedActions: Readonly<Record<InterviewStatus, readonly InterviewAction[]>> = {
  scheduled: ['update', 'complete', 'cancel', 'no-show'],
  completed: ['reopen'],
  canceled: ['reopen'],
  no_show: ['reopen'],
};

/** @throws Problem `illegal_transition` */
export function assertAllowed({ status }: InterviewRow, action: InterviewAction): void {
  const allowed = allowedActions[status];
  if (!allowed.includes(action)) throw Problem.illegalTransition('interview', status, action, allowed);
}
