import type { Database, Transaction } from '../db/connect.ts';
import { afterKey, isUuid, pageOf, type Page, type PageRequest } from '../db/page.ts';
import { read, writtenStatement, type Statement, type Value } from '../db/tenancy.ts';
import type { EventType } from '../events/types.ts';
import { formatId, type Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import type { DeliveryView, WebhookDelivery } from './schema.ts';

/** A delivery with its attempts, as Postgres gives it. */
export type DeliveryRow = {
  id: Id<'delivery'>;
  endpointId: Id<'webhookEndpoint'>;
  eventId: Id<'event'>;
  eventType: EventType | null;
  status: DeliveryView;
  attempts: WebhookDelivery['attempts'];
  nextAttemptAt: Date | null;
  createdAt: Date;
  finishedAt: Date | null;
};

export type DeliveryFilter = {
  endpointId?: Id<'webhookEndpoint'>;
  eventId?: Id<'event'>;
  status?: DeliveryView;
};

export const presentDelivery = (row: DeliveryRow): WebhookDelivery => ({
  id: formatId('delivery', row.id),
  endpointId: formatId('webhookEndpoint', row.endpointId),
  eventId: formatId('event', row.eventId),
  eventType: row.eventType,
  status: row.status,
  attempts: row.attempts.map(({ at, latencyMs, status, error, answer }) => ({
    at: new Date(at).toISOString(),
    latencyMs,
    status,
    error,
    answer,
  })),
  nextAttemptAt: row.nextAttemptAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
});

/** How each filter reads in SQL, of a delivery `d` of either table, given the parameter of its value. */
const conditions = {
  endpointId: (value: string) => `d.endpoint_id = ${value}::uuid`,
  eventId: (value: string) => `d.event_id = ${value}::uuid`,
  continued: (value: string) => `d.id < ${value}::uuid`,
  eventIds: (value: string) => `d.event_id = any(${value}::text::uuid[])`,
  ids: (value: string) => `d.id = any(${value}::text::uuid[])`,
} as const;
type Name = keyof typeof conditions;
const isName = (name: string): name is Name => name in conditions;

const waiting = `
  select d.id, d.endpoint_id, d.event_id, case d.state when 9 then 'in_flight' else 'waiting' end as status,
    case when d.state not in (8, 9) then d.due_at end as next_attempt_at, null::timestamptz as finished_at
  from delivery_queue d`;
const over = `
  select d.id, d.endpoint_id, d.event_id, d.status, null::timestamptz as next_attempt_at, d.finished_at
  from deliveries d`;

const views: Record<DeliveryView, { table: string; where: string }> = {
  waiting: { table: waiting, where: ' and d.state <> 9' },
  in_flight: { table: waiting, where: ' and d.state = 9' },
  succeeded: { table: over, where: ` and d.status = 'succeeded'` },
  failed: { table: over, where: ` and d.status = 'failed'` },
};

/** What waits and what is over are two tables, each in the same order; the attempts come with them. */
function select(names: readonly Name[], status: DeliveryView | undefined): string {
  const wanted = names.map((name, index) => conditions[name](`$${index + 4}`));
  const where = ['d.platform_id = $1::uuid', 'd.live = $2::boolean', ...wanted].join(' and ');
  const part = ({ table, where: more }: { table: string; where: string }) =>
    `(${table} where ${where}${more} order by d.id desc limit $3::int)`;
  const from =
    status === undefined
      ? `${part({ table: waiting, where: '' })} union all ${part({ table: over, where: '' })}`
      : part(views[status]);
  return `
    select found.*, uuid_extract_timestamp(found.id) as created_at, e.type as event_type,
      coalesce(made.attempts, '[]') as attempts
    from (select * from (${from}) either order by id desc limit $3::int) found
    left join events e on e.id = found.event_id
    left join lateral (
      select json_agg(json_build_object('at', a.at, 'latencyMs', a.latency_ms, 'status', a.status, 'error', a.error,
        'answer', a.answer) order by a.attempt) as attempts
      from attempts a where a.delivery_id = found.id
    ) made on true
    order by found.id desc`;
}

const statements = new Map<string, Statement<DeliveryRow>>();

function statementFor(names: readonly Name[], status: DeliveryView | undefined): Statement<DeliveryRow> {
  const shape = [status, ...names].join();
  const known = statements.get(shape);
  if (known !== undefined) return known;
  const built = writtenStatement<DeliveryRow>(select(names, status), [
    'platformId',
    'live',
    'limit',
    ...names,
  ]);
  statements.set(shape, built);
  return built;
}

/** Newest first. */
export async function listDeliveries(
  database: Database,
  tenant: Tenant,
  { status, ...filter }: DeliveryFilter,
  { limit, after }: PageRequest,
): Promise<Page<DeliveryRow>> {
  const [continued] = afterKey(after, [isUuid]) ?? [];
  const given = { ...filter, ...(continued === undefined ? {} : { continued }) };
  const values: Record<string, Value> = { ...given, limit: limit + 1 };
  const names = Object.keys(given).filter(isName);
  const rows = await read(database, tenant, statementFor(names, status), values);
  return pageOf(rows, limit, ({ id }) => [id]);
}

const noSuchDelivery = () => new Problem('not_found', 'There is no webhook delivery with this id.');

/** @throws Problem `not_found` */
export async function findDelivery(
  database: Database,
  tenant: Tenant,
  id: Id<'delivery'>,
): Promise<DeliveryRow> {
  const [row] = await read(database, tenant, statementFor(['ids'], undefined), { ids: `{${id}}`, limit: 1 });
  if (row === undefined) throw noSuchDelivery();
  return row;
}

const allOfThem = 2_147_483_647;

/** All deliveries of some events, the newest first. */
export const deliveriesOfEvents = (
  database: Database,
  tenant: Tenant,
  ids: readonly Id<'event'>[],
): Promise<DeliveryRow[]> =>
  read(database, tenant, statementFor(['eventIds'], undefined), {
    eventIds: `{${ids.join()}}`,
    limit: allOfThem,
  });

/** Some deliveries as a transaction sees them, the newest first. @param transaction one in which the tenant is set */
export async function deliveriesIn(
  transaction: Transaction,
  { platformId, live }: Tenant,
  ids: readonly Id<'delivery'>[],
): Promise<DeliveryRow[]> {
  const rows = await transaction.unsafe<DeliveryRow[]>(
    select(['ids'], undefined),
    [platformId, live, ids.length, `{${ids.join()}}`],
    { prepare: true },
  );
  return [...rows];
}

/** The same of one. @throws Problem `not_found` */
export async function deliveryIn(
  transaction: Transaction,
  tenant: Tenant,
  id: Id<'delivery'>,
): Promise<DeliveryRow> {
  const [row] = await deliveriesIn(transaction, tenant, [id]);
  if (row === undefined) throw noSuchDelivery();
  return row;
}
