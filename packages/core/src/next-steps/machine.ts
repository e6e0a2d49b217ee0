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

/** Nobody agrees twice to the same terms, and who made an offer that would replace agreed ones does not decline it. */
function refusedTo({ agreement, terms }: NextStepRow, party: Party | undefined): NextStepAction[] {
  if (party === undefined) return [];
  const hasAgreed: NextStepAction[] = agreement[party] === null ? [] : ['agree'];
  const offers: NextStepAction[] = terms !== null && onlyParty(agreement) === party ? ['decline'] : [];
  return [...hasAgreed, ...offers];
}

/** @param party who acts, when one is named. @throws Problem `illegal_transition` */
export function assertStepAllows(step: NextStepRow, action: NextStepAction, party?: Party): void {
  assertAllowed(nextStepMachine, step.status, action, party, refusedTo(step, party));
}
