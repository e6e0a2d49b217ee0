import { runMigrations } from 'bullmq';
import { Client } from 'pg';

/** Brings the queue's own tables, in the schema `bullmq`, to the newest version. Only for a queue in Postgres. */
export async function migrateQueue(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}
