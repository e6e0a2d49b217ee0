/**
 * A suspended platform cannot call: each of its keys is refused. All else goes on. What was promised is still due, so its
 * deadlines fire and its webhooks are delivered, and nothing has to be caught up with when it is resumed.
 */
import { recordAudit } from '../audit-log/record.ts';
import { setTenant } from '../db/tenancy.ts';
import { formatId, type Id } from '../ids.ts';
import { assertFresh } from '../version.ts';
import { lockPlatform } from './find.ts';
import { asOperator, operator, type OperatorCall } from './operator.ts';
import { presentPlatform } from './present.ts';
import type { Platform } from './schema.ts';
import type { PlatformRow } from './table.ts';

/** Suspends a platform, or resumes it; as it is already, it stays. @throws Problem `not_found`, `stale_version` */
export const setSuspended = (call: OperatorCall, id: Id<'platform'>, suspended: boolean): Promise<Platform> =>
  asOperator(call, async (transaction) => {
    const tenant = { platformId: id, live: true };
    await setTenant(transaction, tenant);
    const before = await lockPlatform(transaction, id);
    assertFresh(before.version, call.ifMatch);
    if ((before.suspendedAt !== null) === suspended) return presentPlatform(before);
    const [after] = await transaction<PlatformRow[]>`
      update platforms set suspended_at = case when ${suspended} then statement_timestamp() end, version = version + 1,
        updated_at = statement_timestamp()
      where id = ${id} returning *`;
    if (after === undefined) throw new Error('the platform is gone');
    const by = { tenant, actor: operator, requestId: call.requestId };
    const action = suspended ? 'platform.suspended' : 'platform.resumed';
    await recordAudit(transaction, by, { action, subjectId: formatId('platform', id) });
    return presentPlatform(after);
  });
