import { and, desc, eq, sql } from '../db/drizzle.ts';
import type { Database } from '../db/connect.ts';
import { afterId, pageOf, type Page, type PageRequest } from '../db/page.ts';
import { query, read } from '../db/tenancy.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { events } from './table.ts';
import type { EventType } from './types.ts';

export type StoredEvent = { id: Id<'event'>; body: string };

const mine = (tenant: Tenant) => and(eq(events.platformId, tenant.platformId), eq(events.live, tenant.live));
const stored = { id: events.id, body: events.body };

/** @throws Problem `not_found` */
export async function findEvent(database: Database, tenant: Tenant, id: Id<'event'>): Promise<StoredEvent> {
  const [row] = await read(
    database,
    tenant,
    query
      .select(stored)
      .from(events)
      .where(and(mine(tenant), eq(events.id, id))),
  );
  if (row === undefined) throw new Problem('not_found', 'There is no event with this id.');
  return row;
}

export type EventFilter = { applicationId?: Id<'application'>; type?: EventType };

/** Newest first. */
export async function listEvents(
  database: Database,
  tenant: Tenant,
  { applicationId, type }: EventFilter,
  { limit, after }: PageRequest,
): Promise<Page<StoredEvent>> {
  const seen = afterId(after);
  const rows = await read(
    database,
    tenant,
    query
      .select(stored)
      .from(events)
      .where(
        and(
          mine(tenant),
          applicationId === undefined ? undefined : eq(events.applicationId, applicationId),
          type === undefined ? undefined : eq(events.type, type),
          seen === null ? undefined : sql`${events.id} < ${seen}::uuid`,
        ),
      )
      .orderBy(desc(events.id))
      .limit(limit + 1),
  );
  return pageOf(rows, limit, (row) => [row.id]);
}
