import { connect, type Transaction } from '../db/connect.ts';
import { SetupError } from '../run.ts';
import { keyIdOf, type EncryptionKey } from '../webhooks/secrets.ts';

/** Who looks at the keys and changes them does so alone. */
export const lockKeys = (transaction: Transaction): Promise<unknown> =>
  transaction`select pg_advisory_xact_lock(hashtext('afterview.encryption'))`.execute();

/**
 * Whether everything that is sealed here can be opened, before anything depends on it. The key that seals is noted, so that
 * whoever starts with another one is told.
 * @throws SetupError that names a key which is missing
 */
export async function assertKeys(
  url: string,
  role: 'api' | 'worker',
  { seals, opens }: EncryptionKey,
): Promise<void> {
  const database = connect(url, role, 1);
  try {
    await database.begin(async (transaction) => {
      await lockKeys(transaction);
      const used = await transaction<
        { header: Buffer }[]
      >`select header from encryption_keys order by header`;
      const missing = used.filter(({ header }) => !opens.has(header.toString('hex')));
      if (missing.length > 0) throw new SetupError(lacks(missing.map(({ header }) => keyIdOf(header))));
      await transaction`
        insert into encryption_keys (header, created_at) values (${seals.header}, statement_timestamp())
        on conflict do nothing`;
    });
  } finally {
    await database.end({ timeout: 1 });
  }
}

const lacks = (ids: readonly string[]) =>
  `AFTERVIEW_ENCRYPTION_KEY lacks the key ${ids.join(', ')}, with which secrets in this database are sealed: ` +
  'name it behind the new one, and run "pnpm reencrypt" before you leave it out.';
