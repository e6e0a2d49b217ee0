/**
 * Seals what is sealed with an older key of AFTERVIEW_ENCRYPTION_KEY anew with the first one: `pnpm reencrypt`. It may run
 * beside everything else, be cut off, and be run again. `--forget ID` gives up what a lost key sealed.
 */
import { parseArgs } from 'node:util';
import { connect } from '@afterview/core/db/connect';
import { assertMigrated, reachDatabase } from '@afterview/core/db/reach';
import { forgetKeys, reencrypt } from '@afterview/core/encryption/reencrypt';
import { required, SetupError } from '@afterview/core/run';
import { encryptionKey, keyIdOf } from '@afterview/core/webhooks/secrets';

const { values } = parseArgs({ options: { forget: { type: 'string', multiple: true } } });
try {
  const databaseUrl = required(process.env, 'DATABASE_URL');
  const key = encryptionKey(required(process.env, 'AFTERVIEW_ENCRYPTION_KEY'));
  await reachDatabase(databaseUrl);
  await assertMigrated(databaseUrl);
  const database = connect(databaseUrl, 'worker', 1);
  try {
    const forgotten = await forgetKeys(database, values.forget ?? []);
    for (const keyId of forgotten) console.log(`forgot the key ${keyId}`);
    const { endpoints, answers, left } = await reencrypt(database, key);
    const now = `the key ${keyIdOf(key.seals.header)}`;
    console.log(`sealed with ${now}: ${endpoints} webhook endpoints, ${answers} kept answers`);
    for (const { keyId, values: count } of left) console.log(`left under the key ${keyId}: ${count}`);
    if (left.length > 0)
      throw new SetupError('Name the keys that are missing behind the first, and run it again.');
    console.log('nothing is left under another key: the others can go');
  } finally {
    await database.end({ timeout: 5 });
  }
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
}
