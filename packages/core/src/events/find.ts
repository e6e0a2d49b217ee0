import type { Database } from '../db/connect.ts';
import { sql } from '../db/drizzle.ts';
import { equals, finder, listerById, type Condition } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { events } from './table.ts';
import type { EventType } from './types.ts';

export type StoredEvent = { id: Id<'event'>; body: string };

const find = finder(events);
const list = listerById(events);

/** @throws Problem `not_found` */
export async function findEvent(database: Database, tenant: Tenant, id: Id<'event'>): Promise<StoredEvent> {
  const row = await find(database, tenant, id);
  if (row === null) throw new Problem('not_found', 'There is no event with this id.');
  return row;
}

export type EventFilter = { applicationId?: Id<'application'>; type?: EventType };

/** An example that tested an endpoint has not happened. */
const happened: Condition = { shape: 'happened', values: [], where: () => sql`${events.example} is null` };

/** Newest first. */
export const listEvents = (
  database: Database,
  tenant: Tenant,
  { applicationId, type }: EventFilter,
  page: PageRequest,
): Promise<Page<StoredEvent>> =>
  list(
    database,
    tenant,
    [equals(events.applicationId, applicationId), equals(events.type, type), happened],
    page,
  );
