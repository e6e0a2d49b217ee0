import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { addFirst } from './connection.ts';

/**
 * What sets alarms and hears them need not be the owner of the tables. One transaction, for it is sent at once; under a lock,
 * for Postgres refuses grants on the same thing that meet.
 */
const letRolesUseIt = `
  select pg_advisory_xact_lock(hashtextextended('afterview queue grants', 0));
  grant usage on schema bullmq to afterview_api, afterview_worker;
  grant select, insert, update, delete on all tables in schema bullmq to afterview_api, afterview_worker;
  grant usage, select on all sequences in schema bullmq to afterview_api, afterview_worker;
  grant execute on all functions in schema bullmq to afterview_api, afterview_worker`;

/**
 * Brings the queue's own tables, in the schema `bullmq`, to the newest version. Only for a queue in Postgres, whose own
 * migrations have made the roles.
 */
export async function migrateQueue(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client);
    await addFirst(databaseUrl);
    await client.query(letRolesUseIt);
  } finally {
    await client.end();
  }
}
