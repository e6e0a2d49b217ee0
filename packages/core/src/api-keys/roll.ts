import { recordAudit } from '../audit-log/record.ts';
import type { Caller } from '../change/unit-of-work.ts';
import type { Transaction } from '../db/connect.ts';
import { withPlatform } from '../db/tenancy.ts';
import { milliseconds } from '../deadlines/policy.ts';
import { once } from '../idempotency/once.ts';
import { formatId, type Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import { addKey } from './add.ts';
import { assertAdminLeft, endIn, lockKey, type EndingKey } from './end.ts';
import { presentKey } from './present.ts';
import type { ApiKeyRoll, ApiKeyRolled } from './schema.ts';

const defaultOverlap = 'PT24H';
const longestOverlapMs = milliseconds('P7D');

/**
 * Gives a new key for an old one, which lives on for the overlap, but no longer than it would have.
 * @throws Problem `validation_failed`, `not_found`, `stale_version`, `last_admin_key`, those of idempotency;
 *   `illegal_transition` for one that has ended, or was rolled before
 */
export async function rollKey(
  caller: Caller,
  id: Id<'key'>,
  { overlap = defaultOverlap, expiresAt }: ApiKeyRoll,
): Promise<ApiKeyRolled> {
  const { database, tenant, idempotent } = caller;
  const overlapMs = milliseconds(overlap);
  if (overlapMs > longestOverlapMs) throw Problem.invalid('/overlap', 'must be at most P7D');
  const roll = async (transaction: Transaction): Promise<ApiKeyRolled> => {
    const end = await endIn(transaction, expiresAt);
    const before = await lockKey(transaction, caller, id);
    assertRollable(before);
    const { name, scopes } = before;
    const added = await addKey(transaction, caller, { name, scopes, expiresAt: end ?? before.expiresAt });
    const [old] = await transaction<{ expiresAt: Date }[]>`
      update api_keys
      set expires_at = least(expires_at, statement_timestamp() + ${overlapMs} * interval '1 millisecond'),
        replaced_by = ${added.row.id}, version = version + 1
      where platform_id = ${tenant.platformId} and id = ${id} returning expires_at`;
    if (old === undefined) throw new Error('the key is gone');
    await assertAdminLeft(transaction, tenant, before);
    await recordAudit(transaction, caller, { action: 'api_key.rolled', subjectId: formatId('key', id) });
    return { ...presentKey(added.row), key: added.key, previousKeyUntil: old.expiresAt.toISOString() };
  };
  return withPlatform(database, tenant, (transaction) =>
    once(transaction, tenant, idempotent, () => roll(transaction)),
  );
}

function assertRollable({ revokedAt, expired, replacedBy }: EndingKey): void {
  if (revokedAt !== null || expired) {
    const state = revokedAt === null ? 'expired' : 'revoked';
    throw Problem.illegalTransition('key', state, 'roll', []);
  }
  if (replacedBy === null) return;
  const successor = formatId('key', replacedBy);
  throw new Problem(
    'illegal_transition',
    `The key was rolled into ${successor}, which does not allow "roll". Roll that one, or revoke this one.`,
  );
}
