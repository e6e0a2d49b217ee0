/**
 * A request that carries an idempotency key has its effect once. Its answer is kept in the transaction of the change: a
 * crash before the commit leaves neither, one after it leaves both, and a failure burns no key.
 */
import type { Transaction } from '../db/connect.ts';
import type { Id } from '../ids.ts';
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
 * @param applicationOf the application that the answer tells of, with which it is erased
 * @throws Problem `idempotency_in_flight`, `idempotency_mismatch`, and whatever `work` throws
 */
export async function once<T>(
  transaction: Transaction,
  tenant: Tenant,
  request: IdempotentRequest | undefined,
  work: () => Promise<T>,
  applicationOf: () => Promise<Id<'application'> | null> = () => Promise.resolve(null),
): Promise<T> {
  if (request === undefined) return work();
  const earlier = await recall<T>(transaction, tenant, request);
  if (earlier !== null) return earlier.answer;
  const answer = await work();
  await keep(transaction, tenant, request, answer, await applicationOf());
  return answer;
}

/**
 * Takes the key for this transaction.
 * @returns the answer that the first request with it had; null for the first
 * @throws Problem `idempotency_in_flight`, `idempotency_mismatch`
 */
export async function recall<T>(
  transaction: Transaction,
  tenant: Tenant,
  request: IdempotentRequest,
): Promise<{ answer: T } | null> {
  const { key, fingerprint, encryptionKey, onReplay } = request;
  const { platformId, live } = tenant;
  const context = answerContext(tenant, request.key);
  // Taken without waiting: an insert alone would wait for its twin to end. Statements of their own, so that what is read
  // is read under the lock, but sent together.
  const taking = transaction<{ mine: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${context}, 0)) as mine`.execute();
  const reading = transaction<Kept[]>`
    select fingerprint, answer from idempotency_keys
    where platform_id = ${platformId} and live = ${live} and key = ${key}
      and created_at > statement_timestamp() - interval '24 hours'`.execute();
  const [[taken], [kept]] = await Promise.all([taking, reading]);
  if (taken?.mine !== true) {
    throw new Problem(
      'idempotency_in_flight',
      'The first request with this idempotency key is still running.',
    );
  }
  if (kept === undefined) return null;
  if (!kept.fingerprint.equals(fingerprint)) {
    throw new Problem(
      'idempotency_mismatch',
      'The idempotency key was used with another method, path or body.',
    );
  }
  onReplay();
  return { answer: JSON.parse(decrypt(encryptionKey, context, kept.answer)) };
}

/** Keeps the answer for as long as its key holds. The statement is on its way when this returns. */
export function keep(
  transaction: Transaction,
  tenant: Tenant,
  request: IdempotentRequest,
  answer: unknown,
  applicationId: Id<'application'> | null,
): Promise<unknown> {
  const { key, fingerprint, encryptionKey } = request;
  const sealed = encrypt(encryptionKey, answerContext(tenant, request.key), JSON.stringify(answer));
  return transaction`
    insert into idempotency_keys (platform_id, live, key, fingerprint, answer, application_id, created_at)
    values (${tenant.platformId}, ${tenant.live}, ${key}, ${fingerprint}, ${sealed}, ${applicationId}, statement_timestamp())
    on conflict (platform_id, live, key) do update
    set fingerprint = excluded.fingerprint, answer = excluded.answer, application_id = excluded.application_id,
      created_at = excluded.created_at`.execute();
}

/** What a kept answer is bound to. */
export const answerContext = ({ platformId, live }: Tenant, key: string): string =>
  `${platformId} ${live} ${key}`;
