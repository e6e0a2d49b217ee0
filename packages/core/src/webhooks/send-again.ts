import { readFileSync } from 'node:fs';
import { recordAudit } from '../audit-log/record.ts';
import type { Caller } from '../change/unit-of-work.ts';
import type { Transaction } from '../db/connect.ts';
import { withPlatform } from '../db/tenancy.ts';
import { once } from '../idempotency/once.ts';
import { formatId, type Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { deliveriesIn, deliveryIn, presentDelivery } from './deliveries.ts';
import { noSuchEndpoint } from './endpoints.ts';
import { subscribesTo } from './fan-out.ts';
import { recoverableDays } from './recover.ts';
import type { EventReplayed, WebhookDelivery } from './schema.ts';

const sendAgain = readFileSync(new URL('send-again.sql', import.meta.url), 'utf8');

/** Refused, and told why. */
const refuse = (why: string) => new Problem('illegal_transition', why);

type EndpointId = Id<'webhookEndpoint'>;

/** @throws Problem `not_found`, `illegal_transition` for an endpoint that is off */
async function assertOn(transaction: Transaction, tenant: Tenant, id: EndpointId): Promise<void> {
  const [row] = await transaction<{ enabled: boolean }[]>`
    select enabled from webhook_endpoints
    where id = ${id} and platform_id = ${tenant.platformId} and live = ${tenant.live}`;
  if (row === undefined) throw noSuchEndpoint();
  if (!row.enabled) throw refuse('The endpoint is off: turn it on first.');
}

/** What is older may be removed, with its week, before a new round of its schedule ends. */
async function assertRecent(transaction: Transaction, id: string, noun: string): Promise<void> {
  const [row] = await transaction<{ recent: boolean }[]>`
    select ${id}::uuid >= uuid_floor(statement_timestamp() - ${recoverableDays} * interval '1 day') as recent`;
  if (row?.recent !== true)
    throw refuse(`The ${noun} is older than ${recoverableDays} days, which does not allow sending it again.`);
}

const queueAgain = async (
  transaction: Transaction,
  eventId: Id<'event'>,
  endpoints: readonly EndpointId[],
) => {
  const rows = await transaction.unsafe<{ id: Id<'delivery'> }[]>(sendAgain, [eventId, [...endpoints]], {
    prepare: true,
  });
  return rows.map(({ id }) => id);
};

async function applicationOf(
  transaction: Transaction,
  eventId: Id<'event'>,
): Promise<Id<'application'> | null> {
  const [event] = await transaction<{ applicationId: Id<'application'> | null }[]>`
    select application_id from events where id = ${eventId}`;
  return event?.applicationId ?? null;
}

/**
 * Attempts a delivery again, at once, whether it is over or waits for its next attempt.
 * @throws Problem `not_found`; `illegal_transition` while it is being attempted, or when it can be no more
 */
export async function retryDelivery(caller: Caller, id: Id<'delivery'>): Promise<WebhookDelivery> {
  const { database, tenant, idempotent, wake } = caller;
  const retry = async (transaction: Transaction) => {
    const delivery = await deliveryIn(transaction, tenant, id);
    const { status, eventId, endpointId, eventType } = delivery;
    if (status === 'in_flight')
      throw refuse('The delivery is in_flight, which does not allow "retry". It allows: nothing.');
    if (eventType === null) throw refuse('The event has expired, so that there is nothing to send again.');
    await assertRecent(transaction, id, 'delivery');
    const [endpoint] = await transaction`select from webhook_endpoints where id = ${endpointId}`;
    if (endpoint === undefined) throw refuse('The endpoint is gone, so that there is nowhere to send it.');
    await assertOn(transaction, tenant, endpointId);
    await queueAgain(transaction, eventId, [endpointId]);
    const subjectId = formatId('delivery', id);
    await recordAudit(transaction, caller, { action: 'webhook_delivery.retried', subjectId });
    return presentDelivery(await deliveryIn(transaction, tenant, id));
  };
  const delivery = await withPlatform(database, tenant, (transaction) =>
    once(
      transaction,
      tenant,
      idempotent,
      () => retry(transaction),
      async () => applicationOf(transaction, (await deliveryIn(transaction, tenant, id)).eventId),
    ),
  );
  wake([new Date()]);
  return delivery;
}

/**
 * Sends an event again, under its own id.
 * @throws Problem `not_found` for the event; `validation_failed` for an endpoint that is not there; `illegal_transition`
 *   for one that is off
 */
export async function replayEvent(
  caller: Caller,
  eventId: Id<'event'>,
  { endpointId }: { endpointId?: EndpointId },
): Promise<EventReplayed> {
  const { database, tenant, idempotent, wake } = caller;
  const { platformId, live } = tenant;
  const replay = async (transaction: Transaction): Promise<EventReplayed> => {
    const [event] = await transaction<{ type: string; example: boolean | null }[]>`
      select type, example from events where id = ${eventId} and platform_id = ${platformId} and live = ${live}`;
    if (event === undefined) throw new Problem('not_found', 'There is no event with this id.');
    await assertRecent(transaction, eventId, 'event');
    if (endpointId !== undefined) await assertOn(transaction, tenant, endpointId);
    const targets =
      endpointId === undefined ? await subscribersOf(transaction, tenant, eventId, event) : [endpointId];
    const ids = await queueAgain(transaction, eventId, targets);
    const subjectId = formatId('event', eventId);
    await recordAudit(transaction, caller, { action: 'event.replayed', subjectId });
    const rows = await deliveriesIn(transaction, tenant, ids);
    return { eventId: formatId('event', eventId), deliveries: rows.map(presentDelivery) };
  };
  const replayed = await withPlatform(database, tenant, (transaction) =>
    once(
      transaction,
      tenant,
      idempotent,
      () => replay(transaction),
      () => applicationOf(transaction, eventId),
    ),
  );
  wake([new Date()]);
  return replayed;
}

/** The endpoints that are on and subscribe to it; of an example, those that it was sent to. */
async function subscribersOf(
  transaction: Transaction,
  { platformId, live }: Tenant,
  eventId: Id<'event'>,
  { type, example }: { type: string; example: boolean | null },
): Promise<EndpointId[]> {
  const wanted =
    example === true
      ? `w.id in (
          select endpoint_id from delivery_queue where event_id = $3::uuid
          union all select endpoint_id from deliveries where event_id = $3::uuid)`
      : subscribesTo('$3::text');
  const rows = await transaction.unsafe<{ id: EndpointId }[]>(
    `select w.id from webhook_endpoints w
     where w.platform_id = $1::uuid and w.live = $2::boolean and w.enabled and ${wanted}`,
    [platformId, live, example === true ? eventId : type],
    { prepare: true },
  );
  return rows.map(({ id }) => id);
}
