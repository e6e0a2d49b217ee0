import { loadAggregates } from '../change/load.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../db/connect.ts';
import { setTenant } from '../db/tenancy.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { readProgress } from './read.ts';
import type { Progress } from './schema.ts';

/** What happens next in an application, now. @throws Problem `not_found` */
export async function findProgress(
  database: Database,
  tenant: Tenant,
  id: Id<'application'>,
  clock?: Clock,
): Promise<Progress> {
  return database.begin(async (transaction) => {
    const now = await setTenant(transaction, tenant);
    const [aggregate] = await loadAggregates(transaction, [id], []);
    if (aggregate === undefined || aggregate.application === null) {
      throw new Problem('not_found', 'There is no application with this id.');
    }
    const { application, lastActivityAt } = aggregate;
    const facts = { ...aggregate, application, lastActivityAt: lastActivityAt ?? application.createdAt };
    return readProgress(facts, clock?.now() ?? now);
  });
}
