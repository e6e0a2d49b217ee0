import { recordAudit } from '../audit-log/record.ts';
import type { Caller } from '../change/unit-of-work.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { finder, listerById } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import { withPlatform } from '../db/tenancy.ts';
import { once } from '../idempotency/once.ts';
import { formatId, newId, type Id } from '../ids.ts';
import { assertFresh } from '../version.ts';
import { Problem } from '../problems.ts';
import { modeOf, type Tenant } from '../tenant.ts';
import type { WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointCreated } from './schema.ts';
import { encrypt, type EncryptionKey } from './secrets.ts';
import { newSecret } from './sign.ts';
import { webhookEndpoints } from './table.ts';
import { assertTarget, type TargetPolicy } from './target.ts';

export type EndpointRow = typeof webhookEndpoints.$inferSelect;

/** Attempts that may be under way at once to an endpoint that has yet to answer; each answer adds to them. */
const firstCap = 2;

export const presentEndpoint = (row: Omit<EndpointRow, 'secret' | 'previousSecrets'>): WebhookEndpoint => ({
  id: formatId('webhookEndpoint', row.id),
  url: row.url,
  description: row.description,
  eventTypes: row.eventTypes,
  enabled: row.enabled,
  disabledReason: row.disabledReason,
  mode: modeOf(row),
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/**
 * Adds an endpoint, and its lane.
 * @returns its secret as well, which is kept only sealed
 * @throws Problem `validation_failed` when the address may not be called
 */
export async function createEndpoint(
  caller: Caller,
  input: WebhookEndpointCreate,
  key: EncryptionKey,
  targets: TargetPolicy,
): Promise<WebhookEndpointCreated> {
  const { database, tenant, idempotent } = caller;
  await assertTarget(input.url, targets);
  const id = newId('webhookEndpoint');
  const secret = newSecret();
  const { platformId, live } = tenant;
  const create = async (transaction: Transaction) => {
    const [created] = await transaction<EndpointRow[]>`
      insert into webhook_endpoints
        (id, platform_id, live, url, description, event_types, enabled, secret, previous_secrets, version, created_at, updated_at)
      values (${id}, ${platformId}, ${live}, ${input.url}, ${input.description ?? null}, ${input.eventTypes ?? []},
        ${input.enabled ?? true}, ${encrypt(key, id, secret)}, '[]', 1, statement_timestamp(), statement_timestamp())
      returning *`;
    await transaction`
      insert into endpoint_lanes (endpoint_id, platform_id, live, cap, failures)
      values (${id}, ${platformId}, ${live}, ${firstCap}, 0)`;
    if (created === undefined) throw new Error('the endpoint was not recorded');
    const endpoint = presentEndpoint(created);
    await recordAudit(transaction, caller, { action: 'webhook_endpoint.created', subjectId: endpoint.id });
    return { ...endpoint, secret };
  };
  return withPlatform(database, tenant, (transaction) =>
    once(transaction, tenant, idempotent, () => create(transaction)),
  );
}

export const noSuchEndpoint = () => new Problem('not_found', 'There is no webhook endpoint with this id.');

const find = finder(webhookEndpoints);
const list = listerById(webhookEndpoints);

/** @throws Problem `not_found` */
export async function findEndpoint(
  database: Database,
  tenant: Tenant,
  id: Id<'webhookEndpoint'>,
): Promise<EndpointRow> {
  const row = await find(database, tenant, id);
  if (row === null) throw noSuchEndpoint();
  return row;
}

/** Newest first. */
export const listEndpoints = (
  database: Database,
  tenant: Tenant,
  page: PageRequest,
): Promise<Page<EndpointRow>> => list(database, tenant, [], page);

/**
 * Takes an endpoint's lane and then its row, for whoever changes it: nothing of it is claimed or recorded meanwhile. In
 * the worker's order, so that the two never wait for each other in a circle: lane, endpoint, recovery, deliveries.
 * @param transaction one in which the tenant is set
 * @throws Problem `not_found`, `stale_version`
 */
export async function lockEndpoint(
  transaction: Transaction,
  { platformId, live }: Tenant,
  id: Id<'webhookEndpoint'>,
  ifMatch: readonly number[] | undefined,
): Promise<EndpointRow> {
  await transaction`select from endpoint_lanes where endpoint_id = ${id} for update`;
  const [row] = await transaction<EndpointRow[]>`
    select * from webhook_endpoints where id = ${id} and platform_id = ${platformId} and live = ${live} for no key update`;
  if (row === undefined) throw noSuchEndpoint();
  assertFresh(row.version, ifMatch);
  return row;
}

/** Removes an endpoint with what waits for it. What was delivered stays on record. @throws Problem `not_found`, `stale_version` */
export async function deleteEndpoint(caller: Caller, id: Id<'webhookEndpoint'>): Promise<void> {
  const { database, tenant, ifMatch } = caller;
  const { platformId } = tenant;
  await withPlatform(database, tenant, async (transaction) => {
    await lockEndpoint(transaction, tenant, id, ifMatch);
    await transaction`delete from endpoint_lanes where endpoint_id = ${id}`;
    await transaction`delete from webhook_endpoints where id = ${id}`;
    await transaction`delete from webhook_recoveries where endpoint_id = ${id}`;
    // In the order in which results are recorded.
    await transaction`
      delete from delivery_queue where id in (
        select id from delivery_queue where platform_id = ${platformId} and endpoint_id = ${id} order by id for update)`;
    const subjectId = formatId('webhookEndpoint', id);
    await recordAudit(transaction, caller, { action: 'webhook_endpoint.deleted', subjectId });
  });
}
