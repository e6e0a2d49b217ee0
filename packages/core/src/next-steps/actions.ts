import { Problem } from '../problems.ts';
import type { NextStepRow } from './table.ts';

type Action = 'update' | 'complete' | 'cancel';

/** What each state allows. `update` is a change of title, owner or due date; the rest can always be edited. */
const allowed: Record<NextStepRow['status'], readonly Action[]> = {
  proposed: ['update', 'complete', 'cancel'],
  agreed: ['update', 'complete', 'cancel'],
  done: [],
  declined: [],
  canceled: [],
};

/** @throws Problem `illegal_transition` */
export function assertAllowed(step: NextStepRow, action: Action): void {
  const actions = allowed[step.status];
  if (!actions.includes(action)) throw Problem.illegalTransition('next step', step.status, action, actions);
}
