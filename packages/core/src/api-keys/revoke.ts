import { recordAudit } from '../audit-log/record.ts';
import type { Caller } from '../change/unit-of-work.ts';
import { withPlatform } from '../db/tenancy.ts';
import { once } from '../idempotency/once.ts';
import { formatId, type Id } from '../ids.ts';
import type { ApiKeyRow } from '../platforms/table.ts';
import { assertAdminLeft, lockKey } from './end.ts';
import { presentKey } from './present.ts';
import type { ApiKey } from './schema.ts';

/**
 * Ends a key, at once; one that was revoked already stays as it is. The key that asks may end itself.
 * @throws Problem `not_found`, `stale_version`, `last_admin_key`, those of idempotency
 */
export const revokeKey = (caller: Caller, id: Id<'key'>): Promise<ApiKey> => {
  const { database, tenant, idempotent } = caller;
  return withPlatform(database, tenant, (transaction) =>
    once(transaction, tenant, idempotent, async () => {
      const before = await lockKey(transaction, caller, id);
      if (before.revokedAt !== null) return presentKey(before);
      const [after] = await transaction<ApiKeyRow[]>`
        update api_keys set revoked_at = statement_timestamp(), version = version + 1
        where platform_id = ${tenant.platformId} and id = ${id} returning *`;
      if (after === undefined) throw new Error('the key is gone');
      await assertAdminLeft(transaction, tenant, before);
      await recordAudit(transaction, caller, { action: 'api_key.revoked', subjectId: formatId('key', id) });
      return presentKey(after);
    }),
  );
};
