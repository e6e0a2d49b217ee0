import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import { connect } from './connect.ts';

const migrationsFolder = new URL('migrations', import.meta.url).pathname;

/** Brings the database of `url` to the newest schema. Several may run it at once: one does, the others wait. */
export async function migrate(url: string): Promise<void> {
  const database = connect(url, 'owner', 1);
  try {
    await database`select pg_advisory_lock(hashtext('afterview.migrate'))`;
    await runMigrations(drizzle(database), { migrationsFolder });
    await database`select ensure_partitions()`;
  } finally {
    await database.end({ timeout: 5 });
  }
}
