import type { Change } from '../change/change.ts';
import { newId } from '../ids.ts';
import type { InterviewRow } from '../interviews/table.ts';
import { Problem } from '../problems.ts';
import type { PermissionGrant, PermissionInput } from './schema.ts';
import type { Granter, PermissionRow } from './table.ts';

export const granter = ({ name, email }: NonNullable<PermissionGrant['grantedBy']>): Granter => ({
  name,
  email: email ?? null,
});

/** @throws Problem `validation_failed` when it would be over before it began */
export function expiry(expiresAt: string | undefined, now: Date, pointer = ''): Date | null {
  if (expiresAt === undefined) return null;
  const until = new Date(expiresAt);
  if (until <= now) throw Problem.invalid(`${pointer}/expiresAt`, 'must be in the future');
  return until;
}

/** Records that permission was asked for, or given. @throws Problem `validation_failed` */
export function createPermission(
  change: Change,
  input: PermissionInput,
  interview: InterviewRow | null,
  pointer = '',
): PermissionRow {
  const { grantedBy } = input;
  return change.put(
    'permission',
    {
      ...change.tenant,
      id: newId('permission'),
      applicationId: change.application.id,
      interviewId: interview?.id ?? null,
      status: grantedBy === undefined ? 'requested' : 'granted',
      grantedBy: grantedBy === undefined ? null : granter(grantedBy),
      topics: input.topics ?? [],
      channels: input.channels ?? [],
      expiresAt: expiry(input.expiresAt, change.now, pointer),
      metadata: input.metadata ?? {},
      version: 0,
      scheduleVersion: 0,
      createdAt: change.now,
      updatedAt: change.now,
    },
    grantedBy === undefined ? 'permission.requested' : 'permission.granted',
  );
}
