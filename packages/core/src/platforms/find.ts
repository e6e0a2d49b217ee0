import type { Database, Transaction } from '../db/connect.ts';
import { afterKey, isOf, isUuid, pageOf, type Page, type PageRequest } from '../db/page.ts';
import { withPlatform } from '../db/tenancy.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { PlatformRow } from './table.ts';

const noSuchPlatform = () => new Problem('not_found', 'There is no platform with this id.');

/** @throws Problem `not_found` */
export const findPlatform = (database: Database, id: Id<'platform'>): Promise<PlatformRow> =>
  withPlatform(database, { platformId: id, live: true }, async (transaction) => {
    const [row] = await transaction<PlatformRow[]>`select * from platforms where id = ${id}`;
    if (row === undefined) throw noSuchPlatform();
    return row;
  });

/**
 * Takes a platform for whoever changes it or its keys: one at a time. The tenant is set.
 * @throws Problem `not_found`
 */
export async function lockPlatform(transaction: Transaction, id: Id<'platform'>): Promise<PlatformRow> {
  const [row] = await transaction<PlatformRow[]>`select * from platforms where id = ${id} for no key update`;
  if (row === undefined) throw noSuchPlatform();
  return row;
}

const list = 'platforms';

/** All that there are, newest first: for an operator alone. */
export async function listPlatforms(
  database: Database,
  { limit, after }: PageRequest,
): Promise<Page<PlatformRow>> {
  const [, continued = null] = afterKey(after, [isOf(list), isUuid]) ?? [];
  const rows = await database.begin(async (transaction) => {
    await transaction`select set_config('app.instance', 'true', true)`;
    return transaction<PlatformRow[]>`
      select * from platforms where ${continued}::uuid is null or id < ${continued}::uuid
      order by id desc limit ${limit + 1}`;
  });
  return pageOf([...rows], limit, ({ id }) => [list, id]);
}
