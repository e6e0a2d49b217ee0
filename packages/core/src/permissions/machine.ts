import type { Machine } from '../machine.ts';
import type { PermissionRow } from './table.ts';

export type PermissionAction = 'grant' | 'decline' | 'revoke';

/** Declined, revoked and expired are final: ask anew. */
export const permissionMachine: Machine<PermissionRow['status'], PermissionAction> = {
  noun: 'permission',
  initial: ['requested', 'granted'],
  transitions: [
    { action: 'grant', from: ['requested'], to: 'granted', by: 'company' },
    { action: 'decline', from: ['requested'], to: 'declined', by: 'company' },
    { action: 'revoke', from: ['granted'], to: 'revoked', by: 'company' },
  ],
};
