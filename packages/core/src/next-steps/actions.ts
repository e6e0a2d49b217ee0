import { onlyParty } from '../agreement/agreement.ts';
import type { Party } from '../parties.ts';
import { Problem } from '../problems.ts';
import type { NextStepRow } from './table.ts';

export type NextStepAction = 'agree' | 'counter' | 'decline' | 'update' | 'complete' | 'cancel' | 'reopen';

/** What each state allows. `update` is a change of title, owner or due date; the rest can always be edited. */
export const allowedActions: Readonly<Record<NextStepRow['status'], readonly NextStepAction[]>> = {
  proposed: ['agree', 'counter', 'decline', 'update', 'complete', 'cancel'],
  agreed: ['counter', 'update', 'complete', 'cancel'],
  done: ['reopen'],
  declined: ['reopen'],
  canceled: ['reopen'],
};

const refuse = (step: NextStepRow, action: NextStepAction, allowed: readonly NextStepAction[]) =>
  Problem.illegalTransition('next step', step.status, action, allowed);

/** @throws Problem `illegal_transition` */
export function assertAllowed(step: NextStepRow, action: NextStepAction): void {
  const allowed = allowedActions[step.status];
  if (!allowed.includes(action)) throw refuse(step, action, allowed);
}

/** Nobody agrees twice to the same terms. @throws Problem `illegal_transition` */
export function assertMayAgree(step: NextStepRow, party: Party): void {
  assertAllowed(step, 'agree');
  if (step.agreement[party] === null) return;
  throw refuse(
    step,
    `agree`,
    allowedActions.proposed.filter((action) => action !== 'agree'),
  );
}

/** Whoever made an offer that would replace agreed terms cannot decline it. @throws Problem `illegal_transition` */
export function assertMayDecline(step: NextStepRow, party: Party): void {
  assertAllowed(step, 'decline');
  if (step.terms === null || onlyParty(step.agreement) !== party) return;
  throw refuse(
    step,
    'decline',
    allowedActions.proposed.filter((action) => action !== 'decline'),
  );
}
