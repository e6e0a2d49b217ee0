import type { Transaction } from '../db/connect.ts';
import type { EventBody } from '../events/catalogue.ts';
import { serializeErased } from '../events/thin.ts';
import { familyOf } from '../events/types.ts';
import type { Id } from '../ids.ts';
import type { Tenant } from '../tenant.ts';

type StoredEvent = { id: Id<'event'>; sequence: number; body: string };

/** A payload has at most 200 KiB. */
const piece = 100;

/**
 * Takes out of events what they said, in place: their ids, types and sequences stay. With it go what was said on the timeline,
 * what waits to be delivered, and what came of deliveries, for a receiver's answer may repeat what it was sent.
 * @param isTheirs which events of the application
 * @returns how many
 */
export async function eraseTold(
  transaction: Transaction,
  { platformId, live }: Tenant,
  applicationId: Id<'application'>,
  isTheirs: (body: EventBody) => boolean,
): Promise<number> {
  let erased = 0;
  let after = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const events = await transaction<StoredEvent[]>`
      select id, sequence, body from events
      where platform_id = ${platformId} and live = ${live} and application_id = ${applicationId}
        and sequence > ${after} and erased is null
      order by sequence limit ${piece}`;
    const last = events.at(-1);
    if (last === undefined) return erased;
    after = last.sequence;
    const wanted = events.flatMap(({ id, sequence, body }) => {
      const told: EventBody = JSON.parse(body);
      return isTheirs(told) ? [{ id, sequence, body: serializeErased(told, familyOf(told.type)) }] : [];
    });
    // oxlint-disable-next-line no-await-in-loop
    if (wanted.length > 0) await erase(transaction, platformId, applicationId, wanted);
    erased += wanted.length;
  }
}

async function erase(
  transaction: Transaction,
  platformId: Id<'platform'>,
  applicationId: Id<'application'>,
  events: readonly StoredEvent[],
): Promise<void> {
  const ids = events.map(({ id }) => id);
  await transaction`
    update events e set body = thin.body, erased = true
    from unnest(${ids}::uuid[], ${events.map(({ body }) => body)}::text[]) thin (id, body)
    where e.id = any(${ids}::uuid[]) and e.id = thin.id`;
  await transaction`
    update timeline set title = null, said_by = null, note = null
    where platform_id = ${platformId} and application_id = ${applicationId}
      and sequence = any(${events.map(({ sequence }) => sequence)}::bigint[])`;
  await cancelDeliveries(transaction, ids);
  await eraseDelivered(transaction, ids);
}

/**
 * Drops what waits to be delivered, with its attempts. What a worker has in hand is left to it: that ends with its lease.
 * @returns how many are left
 */
export async function cancelDeliveries(
  transaction: Transaction,
  eventIds: readonly Id<'event'>[],
): Promise<number> {
  const ids = [...eventIds];
  // A row that is locked is being claimed, or recorded: to wait for it could be to wait in a circle.
  const canceled = await transaction<{ id: Id<'delivery'> }[]>`
    delete from delivery_queue where id in (
      select id from delivery_queue
      where event_id = any(${ids}::uuid[]) and (state <> 9 or due_at < statement_timestamp())
      for update skip locked)
    returning id`;
  // A statement of its own: it sees what was recorded until the rows were ours.
  await transaction`
    delete from attempts where delivery_id = any(${canceled.map(({ id }) => id)}::uuid[])`;
  const [left] = await transaction<{ count: number }[]>`
    select count(*)::int from delivery_queue where event_id = any(${ids}::uuid[])`;
  return left?.count ?? 0;
}

/** Removes deliveries that are over, with their attempts. */
export async function eraseDelivered(
  transaction: Transaction,
  eventIds: readonly Id<'event'>[],
): Promise<void> {
  const over = await transaction<{ id: Id<'delivery'> }[]>`
    delete from deliveries where event_id = any(${[...eventIds]}::uuid[]) returning id`;
  await transaction`
    delete from attempts where delivery_id = any(${over.map(({ id }) => id)}::uuid[])`;
}
