/**
 * A request that carries an idempotency key has its effect once. Its answer is kept in the transaction of the change: a
 * crash before the commit leaves neither, one after it leaves both, and a failure burns no key.
 */
import type { Transaction } from '../db/connect.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { decrypt, encrypt, type EncryptionKey } from '../webhooks/secrets.ts';

export type IdempotentRequest = {
  key: string;
  /** SHA-256 of method, path and body. */
  fingerprint: Buffer;
  encryptionKey: EncryptionKey;
  /** Told when an earlier answer is given again. */
  onReplay: () => void;
};

type Kept = { fingerprint: Buffer; answer: Buffer };

/**
 * Does `work`, or gives the answer that it had.
 * @param transaction one in which the tenant is set
 * @param work its result is the answer, as it is sent
 * @throws Problem `idempotency_in_flight`, `idempotency_mismatch`, and whatever `work` throws
 */
export async function once<T>(
  transaction: Transaction,
  tenant: Tenant,
  request: IdempotentRequest | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (request === undefined) return work();
  const { key, fingerprint, encryptionKey } = request;
  const { platformId, live } = tenant;
  const context = `${platformId} ${live} ${key}`;
  await lock(transaction, context);
  const [kept] = await transaction<Kept[]>`
    select fingerprint, answer from idempotency_keys
    where platform_id = ${platformId} and live = ${live} and key = ${key}
      and created_at > statement_timestamp() - interval '24 hours'`;
  if (kept !== undefined) {
    if (!kept.fingerprint.equals(fingerprint)) {
      throw new Problem(
        'idempotency_mismatch',
        'The idempotency key was used with another method, path or body.',
      );
    }
    request.onReplay();
    const answer: T = JSON.parse(decrypt(encryptionKey, context, kept.answer));
    return answer;
  }
  const answer = await work();
  const sealed = encrypt(encryptionKey, context, JSON.stringify(answer));
  await transaction`
    insert into idempotency_keys (platform_id, live, key, fingerprint, answer, created_at)
    values (${platformId}, ${live}, ${key}, ${fingerprint}, ${sealed}, statement_timestamp())
    on conflict (platform_id, live, key) do update
    set fingerprint = excluded.fingerprint, answer = excluded.answer, created_at = excluded.created_at`;
  return answer;
}

// Taken without waiting: an insert alone would wait for its twin to end. A statement of its own, so that what is read
// next is read under the lock.
async function lock(transaction: Transaction, context: string): Promise<void> {
  const [row] = await transaction<{ mine: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${context}, 0)) as mine`;
  if (row?.mine !== true) {
    throw new Problem(
      'idempotency_in_flight',
      'The first request with this idempotency key is still running.',
    );
  }
}
