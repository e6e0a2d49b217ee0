import type { Machine } from '../machine.ts';
import type { TrialPeriodRow } from './table.ts';

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
    { action: 'withdraw', from: [...open, 'accepted', 'active'], to: 'withdrawn' },
    { action: 'start', from: ['accepted'], to: 'active' },
    { action: 'complete', from: ['active'], to: 'completed', by: 'company' },
  ],
};
