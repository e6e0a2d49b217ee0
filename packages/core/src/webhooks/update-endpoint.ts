import { isDeepStrictEqual } from 'node:util';
import { changedFields, recordAudit } from '../audit-log/record.ts';
import { previousFields } from '../change/record.ts';
import type { Caller } from '../change/unit-of-work.ts';
import type { Transaction } from '../db/connect.ts';
import { withPlatform } from '../db/tenancy.ts';
import { recordPlatformEvents } from '../events/record-platform-events.ts';
import type { Id } from '../ids.ts';
import { lockEndpoint, noSuchEndpoint, presentEndpoint, type EndpointRow } from './endpoints.ts';
import { requestRecovery } from './recover.ts';
import type { WebhookEndpoint, WebhookEndpointUpdate } from './schema.ts';
import { assertTarget, type TargetPolicy } from './target.ts';

/**
 * Changes what a patch names; one that changes nothing keeps the version. Turned on, an endpoint begins anew: as if it had
 * never failed, and with what waited for it.
 * @throws Problem `validation_failed` when the address may not be called, `not_found`, `stale_version`
 */
export async function updateEndpoint(
  caller: Caller,
  id: Id<'webhookEndpoint'>,
  patch: WebhookEndpointUpdate,
  targets: TargetPolicy,
): Promise<WebhookEndpoint> {
  const { database, tenant, wake, ifMatch } = caller;
  if (patch.url !== undefined) await assertTarget(patch.url, targets);
  const { endpoint, turnedOn } = await withPlatform(database, tenant, async (transaction) => {
    const before = await lockEndpoint(transaction, tenant, id, ifMatch);
    const after = { ...before, ...patch };
    if (isDeepStrictEqual(before, after)) return { endpoint: presentEndpoint(before), turnedOn: false };
    const saved = await save(transaction, after);
    const on = saved.enabled && !before.enabled;
    if (on || saved.url !== before.url) await forgetFailures(transaction, id);
    if (on) await beginAnew(transaction, caller, before, saved);
    const told = presentEndpoint(saved);
    await recordAudit(transaction, caller, {
      action: 'webhook_endpoint.updated',
      subjectId: told.id,
      changed: changedFields(presentEndpoint(before), told),
    });
    return { endpoint: told, turnedOn: on };
  });
  if (turnedOn) wake([new Date()]);
  return endpoint;
}

async function save(
  transaction: Transaction,
  { id, url, description, eventTypes, enabled }: EndpointRow,
): Promise<EndpointRow> {
  const [row] = await transaction<EndpointRow[]>`
    update webhook_endpoints
    set url = ${url}, description = ${description}, event_types = ${eventTypes}, enabled = ${enabled},
      disabled_reason = case when ${enabled} then null else disabled_reason end,
      version = version + 1, updated_at = statement_timestamp()
    where id = ${id} returning *`;
  if (row === undefined) throw noSuchEndpoint();
  return row;
}

/** What failed before says nothing of what is sent from now on, or to another address. */
const forgetFailures = (transaction: Transaction, id: Id<'webhookEndpoint'>) => transaction`
  update endpoint_lanes set failures = 0, failing_since = null, latency_ms = null where endpoint_id = ${id}`;

/** Whoever was told that we turned it off is told that it is on again. */
async function beginAnew(
  transaction: Transaction,
  { tenant, actor }: Caller,
  before: EndpointRow,
  after: EndpointRow,
): Promise<void> {
  await requestRecovery(transaction, tenant, after.id, null);
  if (before.disabledReason === null) return;
  const object = presentEndpoint(after);
  const previous = previousFields(presentEndpoint(before), object);
  await recordPlatformEvents(transaction, [
    { tenant, type: 'webhook_endpoint.recovered', object, previous, actor, at: after.updatedAt },
  ]);
}
