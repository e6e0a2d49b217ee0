import { previousFields } from '../change/record.ts';
import type { Transaction } from '../db/connect.ts';
import { recordPlatformEvents } from '../events/record-platform-events.ts';
import type { Id } from '../ids.ts';
import { system } from '../tenant.ts';
import { presentEndpoint, type EndpointRow } from './endpoints.ts';
import type { DisabledReason } from './table.ts';

export type Disabling = { endpointId: Id<'webhookEndpoint'>; reason: DisabledReason };

/**
 * Turns endpoints off, and records one event for each that was on. What waits for them stays, and is not attempted.
 * @param transaction the worker's, which holds their lanes
 * @returns how many deliveries tell of it
 */
export async function disableEndpoints(
  transaction: Transaction,
  disablings: readonly Disabling[],
): Promise<number> {
  if (disablings.length === 0) return 0;
  const rows = await transaction<EndpointRow[]>`
    update webhook_endpoints w
    set enabled = false, disabled_reason = d.reason, version = w.version + 1, updated_at = statement_timestamp()
    from unnest(${disablings.map(({ endpointId }) => endpointId)}::uuid[],
      ${disablings.map(({ reason }) => reason)}::text[]) as d (id, reason)
    where w.id = d.id and w.enabled
    returning w.*`;
  return recordPlatformEvents(
    transaction,
    rows.map((row) => {
      const object = presentEndpoint(row);
      const before = { ...object, enabled: true, disabledReason: null };
      const { platformId, live } = row;
      return {
        tenant: { platformId, live },
        type: 'webhook_endpoint.disabled',
        object,
        previous: previousFields(before, object),
        actor: system,
        at: row.updatedAt,
      };
    }),
  );
}
