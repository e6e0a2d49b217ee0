import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertAllowed } from '../machine.ts';
import { Problem } from '../problems.ts';
import { expiry, granter } from './create.ts';
import { permissionMachine } from './machine.ts';
import type { PermissionAction, PermissionGrant } from './schema.ts';
import type { Granter, PermissionRow } from './table.ts';

/** Who gives it, if that is said. */
function granterIn({ grantedBy, by }: PermissionGrant): Granter | null {
  if (grantedBy !== undefined) return granter(grantedBy);
  return by === undefined ? null : { name: by, email: null };
}

/** The company gives it, as it was asked for or narrower. @throws Problem `illegal_transition`, `validation_failed` */
export function grantPermission(change: Change, id: Id<'permission'>, input: PermissionGrant): PermissionRow {
  const permission = change.get('permission', id);
  assertAllowed(permissionMachine, permission.status, 'grant', input.party);
  const expiresAt =
    input.expiresAt === undefined ? permission.expiresAt : expiry(input.expiresAt, change.now);
  if (expiresAt !== null && expiresAt <= change.now) {
    throw Problem.invalid('/expiresAt', 'has passed as it was asked for: send another');
  }
  return change.put(
    'permission',
    {
      ...permission,
      status: 'granted',
      grantedBy: granterIn(input),
      topics: input.topics ?? permission.topics,
      channels: input.channels ?? permission.channels,
      expiresAt,
    },
    'permission.granted',
    input,
  );
}

/** The company does not give it. @throws Problem `illegal_transition` */
export function declinePermission(
  change: Change,
  id: Id<'permission'>,
  input: PermissionAction,
): PermissionRow {
  const permission = change.get('permission', id);
  assertAllowed(permissionMachine, permission.status, 'decline', input.party);
  return change.put('permission', { ...permission, status: 'declined' }, 'permission.declined', input);
}

/** The company takes it back. @throws Problem `illegal_transition` */
export function revokePermission(
  change: Change,
  id: Id<'permission'>,
  input: PermissionAction,
): PermissionRow {
  const permission = change.get('permission', id);
  assertAllowed(permissionMachine, permission.status, 'revoke', input.party);
  return change.put('permission', { ...permission, status: 'revoked' }, 'permission.revoked', input);
}
