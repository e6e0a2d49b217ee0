/**
 * Recovery: everything that failed at an endpoint since an instant is attempted again, behind what is new and what is
 * retried. It is asked for as a row, and worked off by workers in batches, each in a transaction of its own: whatever is
 * killed midway, the next one goes on. What has moved is not found again, so there is no cursor that could miss what
 * commits late.
 */
import { readFileSync } from 'node:fs';
import { recordAudit } from '../audit-log/record.ts';
import type { Caller } from '../change/unit-of-work.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { finder } from '../db/find.ts';
import { withPlatform } from '../db/tenancy.ts';
import { once } from '../idempotency/once.ts';
import { formatId, type Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { lockEndpoint } from './endpoints.ts';
import type { WebhookEndpointRecover, WebhookRecovery } from './schema.ts';
import { webhookRecoveries } from './table.ts';

type RecoveryRow = typeof webhookRecoveries.$inferSelect;
type EndpointId = Id<'webhookEndpoint'>;

/** What is older may be removed with its week before the schedule of another round has ended. */
export const recoverableDays = 21;

const present = (row: RecoveryRow): WebhookRecovery => ({
  endpointId: formatId('webhookEndpoint', row.endpointId),
  since: row.since?.toISOString() ?? null,
  status: row.doneAt === null ? 'running' : 'done',
  recovered: row.recovered,
  requestedAt: row.requestedAt.toISOString(),
  doneAt: row.doneAt?.toISOString() ?? null,
});

/**
 * Asks for it. One that is running takes the new one in.
 * @param transaction one that holds the endpoint's lane
 * @param since null for only what was held while the endpoint was off
 */
export async function requestRecovery(
  transaction: Transaction,
  { platformId, live }: Tenant,
  endpointId: EndpointId,
  since: Date | null,
): Promise<WebhookRecovery> {
  const [row] = await transaction<RecoveryRow[]>`
    insert into webhook_recoveries as running
      (endpoint_id, platform_id, live, since, requested_at, requested_by, recovered)
    values (${endpointId}, ${platformId}, ${live}, ${since}, statement_timestamp(), pg_current_xact_id(), 0)
    on conflict (endpoint_id) do update
    set since = case when running.done_at is null then least(running.since, excluded.since) else excluded.since end,
      recovered = case when running.done_at is null then running.recovered else 0 end,
      requested_at = excluded.requested_at, requested_by = excluded.requested_by, done_at = null
    returning *`;
  if (row === undefined) throw new Error('the recovery was not recorded');
  return present(row);
}

/** @throws Problem `validation_failed`, `not_found`, `stale_version`; `illegal_transition` for an endpoint that is off */
export async function recoverEndpoint(
  caller: Caller,
  id: EndpointId,
  input: WebhookEndpointRecover,
): Promise<WebhookRecovery> {
  const { database, tenant, idempotent, ifMatch, wake } = caller;
  const since = new Date(input.since);
  const recovery = await withPlatform(database, tenant, (transaction) =>
    once(transaction, tenant, idempotent, async () => {
      await assertRecoverable(transaction, since);
      const { enabled } = await lockEndpoint(transaction, tenant, id, ifMatch);
      if (!enabled)
        throw new Problem(
          'illegal_transition',
          'The endpoint is off, which does not allow "recover". It allows: turning it on.',
        );
      const subjectId = formatId('webhookEndpoint', id);
      await recordAudit(transaction, caller, { action: 'webhook_endpoint.recovered', subjectId });
      return requestRecovery(transaction, tenant, id, since);
    }),
  );
  wake([new Date()]);
  return recovery;
}

async function assertRecoverable(transaction: Transaction, since: Date): Promise<void> {
  const [time] = await transaction<{ future: boolean; old: boolean }[]>`
    select ${since}::timestamptz > statement_timestamp() as future,
      ${since}::timestamptz < statement_timestamp() - ${recoverableDays} * interval '1 day' as old`;
  if (time?.future === true) throw Problem.invalid('/since', 'must not be in the future');
  if (time?.old === true) throw Problem.invalid('/since', `must be at most ${recoverableDays} days ago`);
}

const find = finder(webhookRecoveries, webhookRecoveries.endpointId);

/** The last recovery of an endpoint. @throws Problem `not_found` when it never had one */
export async function findRecovery(
  database: Database,
  tenant: Tenant,
  id: EndpointId,
): Promise<WebhookRecovery> {
  const row = await find(database, tenant, id);
  if (row === null) throw new Problem('not_found', 'Nothing has been recovered at this endpoint.');
  return present(row);
}

const dropOldHeld = readFileSync(new URL('drop-old-held.sql', import.meta.url), 'utf8');
const releaseHeld = readFileSync(new URL('release-held.sql', import.meta.url), 'utf8');
const bringForward = readFileSync(new URL('bring-forward.sql', import.meta.url), 'utf8');
const recoverFailed = readFileSync(new URL('recover-failed.sql', import.meta.url), 'utf8');

/** @param recovered how many deliveries wait again; @param more whether there may be more to do at once */
export type Recovered = { recovered: number; more: boolean; running: boolean };

/** Does up to `batch` of each kind, for the recovery that has had the least so far. The worker's. */
export async function recoverBatch(database: Database, batch: number): Promise<Recovered> {
  return database.begin(async (transaction) => {
    const [row] = await transaction<(RecoveryRow & { settled: boolean })[]>`
      select r.*, pg_snapshot_xmin(pg_current_snapshot()) > r.requested_by as settled
      from webhook_recoveries r join webhook_endpoints w on w.id = r.endpoint_id and w.enabled
      where r.done_at is null order by r.recovered, r.endpoint_id limit 1 for update of r skip locked`;
    if (row === undefined) return { recovered: 0, more: false, running: false };
    const { endpointId, since, requestedAt, settled } = row;
    const moved = async (statement: string, values: (string | number)[]) => {
      const [counted] = await transaction.unsafe<{ moved: number }[]>(statement, values, { prepare: true });
      return counted?.moved ?? 0;
    };
    const dropped = await moved(dropOldHeld, [endpointId, batch, recoverableDays]);
    let recovered = await moved(releaseHeld, [endpointId, batch]);
    if (since !== null) {
      const window = [endpointId, batch, since.toISOString(), requestedAt.toISOString()];
      recovered += await moved(bringForward, window);
      recovered += await moved(recoverFailed, [...window, recoverableDays]);
    }
    // `settled` is older than what was just looked at: whoever could still add to it had ended before.
    const isDone = recovered + dropped === 0 && settled;
    await transaction`
      update webhook_recoveries set recovered = recovered + ${recovered},
        done_at = case when ${isDone} then statement_timestamp() end
      where endpoint_id = ${endpointId}`;
    return { recovered, more: recovered + dropped > 0 || isDone, running: true };
  });
}
