import type { Database } from '../db/connect.ts';
import { finder } from '../db/find.ts';
import type { Id } from '../ids.ts';
import { findInterview } from '../interviews/find.ts';
import type { Tenant } from '../tenant.ts';
import { presentOutline } from './present.ts';
import type { Outline } from './schema.ts';
import { outlines } from './table.ts';

const find = finder(outlines, outlines.interviewId);

/** The outline of an interview; one that has none is empty. @throws Problem `not_found` */
export async function findOutline(
  database: Database,
  tenant: Tenant,
  interviewId: Id<'interview'>,
): Promise<Outline> {
  const [row] = await Promise.all([
    find(database, tenant, interviewId),
    findInterview(database, tenant, interviewId),
  ]);
  return presentOutline(interviewId, row);
}
