import type { Machine } from '../machine.ts';
import type { FollowUpRow } from './table.ts';

export type FollowUpAction = 'update' | 'send' | 'unsend' | 'acknowledge' | 'discuss' | 'skip';

/** `update` is every change of what is promised, its findings included. */
export const followUpMachine: Machine<FollowUpRow['status'], FollowUpAction> = {
  noun: 'follow-up',
  initial: ['planned'],
  transitions: [
    { action: 'update', from: ['planned'], to: 'planned', by: 'platform' },
    { action: 'send', from: ['planned'], to: 'sent', by: 'candidate' },
    { action: 'unsend', from: ['sent'], to: 'planned', by: 'platform' },
    { action: 'acknowledge', from: ['sent'], to: 'acknowledged', by: 'company' },
    { action: 'discuss', from: ['sent', 'acknowledged'], to: 'discussed' },
    { action: 'skip', from: ['planned'], to: 'skipped', by: 'candidate' },
  ],
};
