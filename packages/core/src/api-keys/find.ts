import type { Database } from '../db/connect.ts';
import { createdIn, finder, listerById, type CreatedRange } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import type { Id } from '../ids.ts';
import { apiKeys, type ApiKeyRow } from '../platforms/table.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';

export const noSuchKey = () => new Problem('not_found', 'There is no API key with this id.');

const find = finder(apiKeys);
const list = listerById(apiKeys);

/** @throws Problem `not_found` */
export async function findKey(database: Database, tenant: Tenant, id: Id<'key'>): Promise<ApiKeyRow> {
  const row = await find(database, tenant, id);
  if (row === null) throw noSuchKey();
  return row;
}

/** Newest first, those that have ended among them. */
export const listKeys = (
  database: Database,
  tenant: Tenant,
  range: CreatedRange,
  page: PageRequest,
): Promise<Page<ApiKeyRow>> => list(database, tenant, createdIn(apiKeys.createdAt, range), page);
