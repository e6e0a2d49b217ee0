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
import { progress, type Ball, type Momentum, type ProgressRow } from './table.ts';

const find = finder(progress, progress.applicationId);
const list = lister(progress, {
  key: progress.applicationId,
  keyOf: ({ applicationId }) => applicationId,
});

/** What happens next in an application, as its row says. @throws Problem `not_found` */
export async function findProgress(
  database: Database,
  tenant: Tenant,
  id: Id<'application'>,
  language: Language,
  clock: Clock,
): Promise<Progress> {
  const row = await find(database, tenant, id);
  if (row === null) throw new Problem('not_found', 'There is no application with this id.');
  return presentProgress(row, language, clock.now());
}

export type ProgressFilter = { ball?: Ball; momentum?: Momentum };

/** What happens next in all of them, those that were created last first. */
export const listProgress = (
  database: Database,
  tenant: Tenant,
  { ball, momentum }: ProgressFilter,
  page: PageRequest,
): Promise<Page<ProgressRow>> =>
  list(database, tenant, [equals(progress.ball, ball), equals(progress.momentum, momentum)], page);
