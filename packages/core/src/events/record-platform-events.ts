import type { Transaction } from '../db/connect.ts';
import { toRecords, writableColumns } from '../db/records.ts';
import { formatId, newId } from '../ids.ts';
import { modeOf, type Actor, type Tenant } from '../tenant.ts';
import { fanOut } from '../webhooks/fan-out.ts';
import type { EventBody } from './catalogue.ts';
import { events } from './table.ts';
import type { EventTypeOf, PlatformFamily } from './types.ts';

/** Something that happened to a platform, and in no application of it. */
export type PlatformHappening = {
  tenant: Tenant;
  type: EventTypeOf<PlatformFamily>;
  object: EventBody['data']['object'];
  previous: Record<string, unknown> | null;
  actor: Actor;
  at: Date;
};

function rowOf({ tenant, type, object, previous, actor, at }: PlatformHappening) {
  const id = newId('event');
  const body: EventBody = {
    id: formatId('event', id),
    type,
    timestamp: at.toISOString(),
    applicationId: null,
    sequence: null,
    mode: modeOf(tenant),
    actor,
    data: {
      object,
      ...(previous === null ? {} : { previous }),
      application: null,
      whatsNext: null,
    },
  };
  const { platformId, live } = tenant;
  return { platformId, live, id, type, occurredAt: at, body: JSON.stringify(body) };
}

const columns = writableColumns(events).join(', ');

/** Records them, with a delivery for whoever subscribes. @returns how many deliveries now wait */
export async function recordPlatformEvents(
  transaction: Transaction,
  happened: readonly PlatformHappening[],
): Promise<number> {
  if (happened.length === 0) return 0;
  const [row] = await transaction.unsafe<{ deliveries: number }[]>(
    `with recorded as (
       insert into events (${columns})
       select ${columns} from json_populate_recordset(null::events, $1::text::json) returning *
     ), ${fanOut} select count(*)::int as deliveries from queued`,
    [toRecords(events, happened.map(rowOf))],
    { prepare: true },
  );
  return row?.deliveries ?? 0;
}
