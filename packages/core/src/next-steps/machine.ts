import { onlyParty } from '../agreement/agreement.ts';
import { assertAllowed, type Machine } from '../machine.ts';
import type { Party } from '../parties.ts';
import type { NextStepRow } from './table.ts';

export type NextStepAction = 'agree' | 'counter' | 'decline' | 'update' | 'complete' | 'cancel' | 'reopen';

const open = ['proposed', 'agreed'] as const;
const over = ['done', 'declined', 'canceled'] as const;

/** `update` is a change of title, owner or due date by the platform; the rest can always be edited. */
export const nextStepMachine: Machine<NextStepRow['status'], NextStepAction> = {
  noun: 'next step',
  initial: ['proposed', 'agreed'],
  transitions: [
    { action: 'agree', from: ['proposed'], to: 'agreed', when: 'the other party has agreed' },
    { action: 'agree', from: ['proposed'], to: 'proposed', when: 'nobody has agreed before' },
    { action: 'counter', from: open, to: 'proposed' },
    { action: 'decline', from: ['proposed'], to: 'declined', when: 'nothing was agreed before' },
    { action: 'decline', from: ['proposed'], to: 'agreed', when: 'the terms agreed before stand again' },
    { action: 'update', from: ['proposed'], to: 'proposed', by: 'platform' },
    { action: 'update', from: ['agreed'], to: 'agreed', by: 'platform' },
    { action: 'complete', from: open, to: 'done' },
    { action: 'cancel', from: open, to: 'canceled' },
    { action: 'reopen', from: over, to: 'agreed', when: 'it has terms' },
    { action: 'reopen', from: over, to: 'proposed', when: 'it has none' },
  ],
};

/** Nobody agrees twice to the same terms. @throws Problem `illegal_transition` */
export function assertMayAgree(step: NextStepRow, party: Party): void {
  const has = step.agreement[party] !== null;
  assertAllowed(nextStepMachine, step.status, 'agree', party, has ? ['agree'] : []);
}

/** Whoever made an offer that would replace agreed terms cannot decline it. @throws Problem `illegal_transition` */
export function assertMayDecline(step: NextStepRow, party: Party): void {
  const own = step.terms !== null && onlyParty(step.agreement) === party;
  assertAllowed(nextStepMachine, step.status, 'decline', party, own ? ['decline'] : []);
}
