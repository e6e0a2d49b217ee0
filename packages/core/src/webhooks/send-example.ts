import { recordAudit } from '../audit-log/record.ts';
import type { Caller } from '../change/unit-of-work.ts';
import type { Transaction } from '../db/connect.ts';
import { withPlatform } from '../db/tenancy.ts';
import type { EventBody } from '../events/catalogue.ts';
import { exampleOf } from '../events/examples.ts';
import type { EventType } from '../events/types.ts';
import { once } from '../idempotency/once.ts';
import { formatId, newId, type Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import { modeOf } from '../tenant.ts';
import { deliveryIn, presentDelivery } from './deliveries.ts';
import { lockEndpoint } from './endpoints.ts';
import type { WebhookDelivery, WebhookEndpointTest } from './schema.ts';

type EndpointId = Id<'webhookEndpoint'>;

/** What is sent: an example, as if it had happened now to whoever asks. */
function exampleFor(
  type: EventType,
  endpointId: EndpointId,
  { id, at, mode, actor }: { id: Id<'event'>; at: Date; mode: EventBody['mode']; actor: EventBody['actor'] },
): EventBody {
  const example = exampleOf(type);
  const data =
    type === 'test.ping'
      ? {
          ...example.data,
          object: {
            endpointId: formatId('webhookEndpoint', endpointId),
            message: 'Hello from Afterview: this endpoint works.',
          },
        }
      : example.data;
  return { ...example, id: formatId('event', id), timestamp: at.toISOString(), mode, actor, data };
}

/**
 * Sends an example to one endpoint, whatever it subscribes to. It is delivered as any event is, and told of nowhere else.
 * @throws Problem `not_found`; `illegal_transition` for an endpoint that is off
 */
export async function sendExample(
  caller: Caller,
  endpointId: EndpointId,
  { eventType = 'test.ping' }: WebhookEndpointTest,
): Promise<WebhookDelivery> {
  const { database, tenant, actor, idempotent, ifMatch, wake } = caller;
  const { platformId, live } = tenant;
  const send = async (transaction: Transaction) => {
    const { enabled } = await lockEndpoint(transaction, tenant, endpointId, ifMatch);
    if (!enabled) throw new Problem('illegal_transition', 'The endpoint is off: turn it on first.');
    const [time] = await transaction<{ now: Date }[]>`select statement_timestamp() as now`;
    if (time === undefined) throw new Error('the database does not tell the time');
    const id = newId('event');
    const body = exampleFor(eventType, endpointId, { id, at: time.now, mode: modeOf(tenant), actor });
    await transaction`
      insert into events (id, platform_id, live, type, occurred_at, body, example)
      values (${id}, ${platformId}, ${live}, ${eventType}, ${time.now}, ${JSON.stringify(body)}, true)`;
    const [queued] = await transaction<{ id: Id<'delivery'> }[]>`
      insert into delivery_queue (platform_id, live, endpoint_id, event_id, due_at)
      values (${platformId}, ${live}, ${endpointId}, ${id}, statement_timestamp()) returning id`;
    if (queued === undefined) throw new Error('the example was not queued');
    const subjectId = formatId('webhookEndpoint', endpointId);
    await recordAudit(transaction, caller, { action: 'webhook_endpoint.tested', subjectId });
    return presentDelivery(await deliveryIn(transaction, tenant, queued.id));
  };
  const delivery = await withPlatform(database, tenant, (transaction) =>
    once(transaction, tenant, idempotent, () => send(transaction)),
  );
  wake([new Date()]);
  return delivery;
}
