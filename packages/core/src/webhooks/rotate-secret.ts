import { recordAudit } from '../audit-log/record.ts';
import type { Caller } from '../change/unit-of-work.ts';
import type { Transaction } from '../db/connect.ts';
import { withPlatform } from '../db/tenancy.ts';
import { milliseconds } from '../deadlines/policy.ts';
import { once } from '../idempotency/once.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import { lockEndpoint, noSuchEndpoint, presentEndpoint, type EndpointRow } from './endpoints.ts';
import type { WebhookEndpointRotated, WebhookEndpointRotateSecret } from './schema.ts';
import { encrypt, type EncryptionKey } from './secrets.ts';
import { newSecret } from './sign.ts';
import type { PreviousSecret } from './table.ts';

const defaultOverlap = 'PT24H';
const longestOverlapMs = milliseconds('P7D');
/** Each adds a signature to every attempt. */
const mostPrevious = 4;

/**
 * Gives an endpoint a new secret. The old one stays valid for the overlap, beside those that were replaced before it and
 * have not ended.
 * @returns the new secret as well, which is kept only sealed
 * @throws Problem `validation_failed`, `not_found`, `stale_version`; `illegal_transition` when too many are valid already
 */
export async function rotateSecret(
  caller: Caller,
  id: Id<'webhookEndpoint'>,
  { overlap = defaultOverlap }: WebhookEndpointRotateSecret,
  key: EncryptionKey,
): Promise<WebhookEndpointRotated> {
  const { database, tenant, idempotent, ifMatch } = caller;
  const overlapMs = milliseconds(overlap);
  if (overlapMs > longestOverlapMs) throw Problem.invalid('/overlap', 'must be at most P7D');
  const rotate = async (transaction: Transaction): Promise<WebhookEndpointRotated> => {
    const before = await lockEndpoint(transaction, tenant, id, ifMatch);
    const [time] = await transaction<{ now: Date }[]>`select statement_timestamp() as now`;
    if (time === undefined) throw new Error('the database does not tell the time');
    const until = new Date(time.now.getTime() + overlapMs).toISOString();
    const valid = before.previousSecrets.filter((previous) => new Date(previous.until) > time.now);
    if (valid.length >= mostPrevious) throw tooMany();
    const previous: PreviousSecret[] = [{ secret: before.secret.toString('base64'), until }, ...valid];
    const secret = newSecret();
    const [row] = await transaction<EndpointRow[]>`
      update webhook_endpoints
      set secret = ${encrypt(key, id, secret)}, previous_secrets = ${transaction.json(previous)},
        version = version + 1, updated_at = statement_timestamp()
      where id = ${id} returning *`;
    if (row === undefined) throw noSuchEndpoint();
    const endpoint = presentEndpoint(row);
    await recordAudit(transaction, caller, {
      action: 'webhook_endpoint.secret_rotated',
      subjectId: endpoint.id,
    });
    return { ...endpoint, secret, previousSecretUntil: until };
  };
  return withPlatform(database, tenant, (transaction) =>
    once(transaction, tenant, idempotent, () => rotate(transaction)),
  );
}

const tooMany = () =>
  new Problem(
    'illegal_transition',
    `The endpoint has ${mostPrevious + 1} valid secrets, which does not allow "rotate-secret" until one of them ends.`,
  );
