/**
 * Seals everything anew with the key that seals now. Safe beside whoever writes: a value is replaced only while it is what was
 * read. Cut off at any point it has done what it did, and the next run goes on with what is left.
 */
import type { Database, Transaction } from '../db/connect.ts';
import {
  decrypt,
  encrypt,
  headerBytes,
  keyIdOf,
  SealedWithAnotherKey,
  type EncryptionKey,
} from '../webhooks/secrets.ts';
import type { PreviousSecret } from '../webhooks/table.ts';
import { answerContext } from '../idempotency/once.ts';
import type { Tenant } from '../tenant.ts';
import { lockKeys } from './assert-keys.ts';

export type Reencrypted = {
  /** Webhook endpoints and kept answers that were sealed anew. */
  endpoints: number;
  answers: number;
  /** Values that are still under another key, by its id: that key is not among ours. */
  left: { keyId: string; values: number }[];
};

const piece = 200;

/** @param database as the worker, who sees the values of all platforms */
export async function reencrypt(database: Database, key: EncryptionKey): Promise<Reencrypted> {
  const endpoints = await untilDone(() => sealEndpoints(database, key));
  const answers = await untilDone(() => sealAnswers(database, key));
  const left = await database.begin(async (transaction) => {
    await lockKeys(transaction);
    const others = await countOthers(transaction, key);
    if (others.length === 0) {
      await transaction`delete from encryption_keys where header <> ${key.seals.header}`;
      await transaction`
        insert into encryption_keys (header, created_at) values (${key.seals.header}, statement_timestamp())
        on conflict do nothing`;
    }
    return others;
  });
  return { endpoints, answers, left };
}

/** Lets who lacks these keys start, though what they sealed is lost. @returns the ids of those that were known */
export async function forgetKeys(database: Database, keyIds: readonly string[]): Promise<string[]> {
  const rows = await database<{ header: Buffer }[]>`
    delete from encryption_keys where encode(substring(header from 2), 'hex') = any(${[...keyIds]}) returning header`;
  return rows.map(({ header }) => keyIdOf(header));
}

/** Goes over all of it until there is nothing more to do: what was changed under our hands is met again. */
async function untilDone(pass: () => Promise<number>): Promise<number> {
  let total = 0;
  for (let done = 1; done > 0; total += done) {
    // oxlint-disable-next-line no-await-in-loop
    done = await pass();
  }
  return total;
}

/** The value under our key; null when it is under a key that we do not have. */
function resealed(key: EncryptionKey, context: string, sealed: Buffer): Buffer | null {
  try {
    return encrypt(key, context, decrypt(key, context, sealed));
  } catch (error) {
    if (error instanceof SealedWithAnotherKey) return null;
    throw error;
  }
}

type SealedEndpoint = { id: string; secret: Buffer; previousSecrets: PreviousSecret[] };

async function sealEndpoints(database: Database, key: EncryptionKey): Promise<number> {
  const { header } = key.seals;
  let after = '00000000-0000-0000-0000-000000000000';
  let changed = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const rows = await database<SealedEndpoint[]>`
      select id, secret, previous_secrets from webhook_endpoints
      where id > ${after} and (substring(secret from 1 for ${headerBytes}::int) <> ${header} or exists (
        select from jsonb_array_elements(previous_secrets) p
        where substring(decode(p ->> 'secret', 'base64') from 1 for ${headerBytes}::int) <> ${header}))
      order by id limit ${piece}`;
    // oxlint-disable-next-line no-await-in-loop
    for (const row of rows) changed += await sealEndpoint(database, key, row);
    const last = rows.at(-1);
    if (last === undefined) return changed;
    after = last.id;
  }
}

async function sealEndpoint(
  database: Database,
  key: EncryptionKey,
  { id, secret, previousSecrets }: SealedEndpoint,
): Promise<number> {
  const sealed = resealed(key, id, secret);
  const previous = previousSecrets.map((one) => {
    const again = resealed(key, id, Buffer.from(one.secret, 'base64'));
    return again === null ? null : { ...one, secret: again.toString('base64') };
  });
  if (sealed === null || previous.includes(null)) return 0;
  const rows = await database`
    update webhook_endpoints set secret = ${sealed}, previous_secrets = ${database.json(previous)}
    where id = ${id} and secret = ${secret} and previous_secrets = ${database.json(previousSecrets)}
    returning 1`;
  return rows.length;
}

type SealedAnswer = Tenant & { key: string; answer: Buffer };

async function sealAnswers(database: Database, key: EncryptionKey): Promise<number> {
  const { header } = key.seals;
  let after: Omit<SealedAnswer, 'answer'> | null = null;
  let changed = 0;
  for (;;) {
    const {
      platformId,
      live,
      key: name,
    }: { platformId: string; live: boolean; key: string } = after ?? {
      platformId: '00000000-0000-0000-0000-000000000000',
      live: false,
      key: '',
    };
    // oxlint-disable-next-line no-await-in-loop
    const rows: SealedAnswer[] = await database<SealedAnswer[]>`
      select platform_id, live, key, answer from idempotency_keys
      where (platform_id, live, key) > (${platformId}, ${live}, ${name})
        and substring(answer from 1 for ${headerBytes}::int) <> ${header}
      order by platform_id, live, key limit ${piece}`;
    // oxlint-disable-next-line no-await-in-loop
    const done = await Promise.all(rows.map((row) => sealAnswer(database, key, row)));
    changed += done.reduce((sum, one) => sum + one, 0);
    const last = rows.at(-1);
    if (last === undefined) return changed;
    after = last;
  }
}

async function sealAnswer(database: Database, key: EncryptionKey, row: SealedAnswer): Promise<number> {
  const sealed = resealed(key, answerContext(row, row.key), row.answer);
  if (sealed === null) return 0;
  const rows = await database`
    update idempotency_keys set answer = ${sealed}
    where platform_id = ${row.platformId} and live = ${row.live} and key = ${row.key} and answer = ${row.answer}
    returning 1`;
  return rows.length;
}

async function countOthers(transaction: Transaction, { seals }: EncryptionKey): Promise<Reencrypted['left']> {
  const rows = await transaction<{ keyId: string; values: number }[]>`
    select encode(substring(sealed from 2 for 4), 'hex') as key_id, count(*)::int as values
    from (
      select secret as sealed from webhook_endpoints
      union all select decode(p ->> 'secret', 'base64') from webhook_endpoints, jsonb_array_elements(previous_secrets) p
      union all select answer from idempotency_keys where created_at > statement_timestamp() - interval '24 hours'
    ) all_sealed
    where substring(sealed from 1 for ${headerBytes}::int) <> ${seals.header}
    group by 1 order by 2 desc, 1`;
  return [...rows];
}
