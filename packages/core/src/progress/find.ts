import type { Clock } from '../clock.ts';
import type { Database } from '../db/connect.ts';
import { equals, finder, lister } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import type { Id } from '../ids.ts';
import type { Language } from '../languages.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { presentProgress } from './present.ts';
import type { Progress } from './schema.ts';
import { progress, progressByClock, type Ball, type Momentum, type ProgressRow } from './table.ts';

const find = finder(progress, progress.applicationId);
const list = lister(progress, {
  key: progress.applicationId,
  keyOf: ({ applicationId }) => applicationId,
});
// Only in test mode can an application live by another time than the world's.
const findByClock = finder(progressByClock, progressByClock.applicationId);
const listByClock = lister(progressByClock, {
  key: progressByClock.applicationId,
  keyOf: ({ applicationId }) => applicationId,
});

/** As it is kept, and what time it is on its test clock, if it has one. */
export type ProgressRead = ProgressRow & { clockNow?: Date | null };

/** What happens next in an application, as its row says. @throws Problem `not_found` */
export async function findProgress(
  database: Database,
  tenant: Tenant,
  id: Id<'application'>,
  language: Language,
  clock: Clock,
): Promise<Progress> {
  const row: ProgressRead | null = await (tenant.live ? find : findByClock)(database, tenant, id);
  if (row === null) throw new Problem('not_found', 'There is no application with this id.');
  return presentProgress(row, language, row.clockNow ?? clock.now());
}

export type ProgressFilter = { ball?: Ball; momentum?: Momentum };

/** What happens next in all of them, those that were created last first. */
export const listProgress = (
  database: Database,
  tenant: Tenant,
  { ball, momentum }: ProgressFilter,
  page: PageRequest,
): Promise<Page<ProgressRead>> => {
  const [listed, table] = tenant.live ? [list, progress] : [listByClock, progressByClock];
  return listed(database, tenant, [equals(table.ball, ball), equals(table.momentum, momentum)], page);
};
