/** Brings the database of DATABASE_URL, and the queue's tables in it, to the newest schema: `pnpm migrate`. */
import { migrate } from '@afterview/core/db/migrate';
import { reachDatabase } from '@afterview/core/db/reach';
import { required, SetupError } from '@afterview/core/run';
import { migrateQueue } from '@afterview/queue/migrate';

try {
  const databaseUrl = required(process.env, 'DATABASE_URL');
  await reachDatabase(databaseUrl);
  await migrate(databaseUrl);
  await migrateQueue(databaseUrl);
  console.log('migrated');
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
}
