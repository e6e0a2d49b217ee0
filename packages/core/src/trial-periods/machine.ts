import { onlyParty } from '../agreement/agreement.ts';
import { assertAllowed, type Machine } from '../machine.ts';
import type { Party } from '../parties.ts';
import { openTrialStatuses, type TrialPeriodRow } from './table.ts';

export type TrialAction = 'counter' | 'accept' | 'decline' | 'withdraw' | 'start' | 'complete';

const open = ['offered', 'countered'] as const;
const other = 'by the party that has not agreed';

export const trialMachine: Machine<TrialPeriodRow['status'], TrialAction> = {
  noun: 'trial period',
  initial: ['offered'],
  transitions: [
    { action: 'counter', from: open, to: 'countered' },
    { action: 'accept', from: open, to: 'accepted', when: other },
    { action: 'decline', from: open, to: 'declined', when: other },
    { action: 'withdraw', from: openTrialStatuses, to: 'withdrawn' },
    { action: 'start', from: ['accepted'], to: 'active' },
    { action: 'complete', from: ['active'], to: 'completed', by: 'company' },
  ],
};

/**
 * Whoever made the offer waits for the other.
 * @param party who acts, when one is named
 * @throws Problem `illegal_transition`
 */
export function assertTrialAllows(trial: TrialPeriodRow, action: TrialAction, party?: Party): void {
  const waits = party !== undefined && onlyParty(trial.agreement) === party;
  assertAllowed(trialMachine, trial.status, action, party, waits ? ['accept', 'decline'] : []);
}
