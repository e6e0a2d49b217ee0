import { createRequire } from 'node:module';
import { projectOlderApplications } from '../progress/project-older.ts';
import { connect } from './connect.ts';

// As CommonJS, for the reason that drizzle.ts gives.
const require = createRequire(import.meta.url);
const { drizzle }: typeof import('drizzle-orm/postgres-js') = require('drizzle-orm/postgres-js');
const {
  migrate: runMigrations,
}: typeof import('drizzle-orm/postgres-js/migrator') = require('drizzle-orm/postgres-js/migrator');

const migrationsFolder = new URL('migrations', import.meta.url).pathname;

/** Brings the database of `url` to the newest schema. Several may run it at once: one does, the others wait. */
export async function migrate(url: string): Promise<void> {
  const database = connect(url, 'owner', 1);
  try {
    await database`select pg_advisory_lock(hashtext('afterview.migrate'))`;
    await runMigrations(drizzle(database), { migrationsFolder });
    await database`select ensure_partitions()`;
    await projectOlderApplications(url);
  } finally {
    await database.end({ timeout: 5 });
  }
}
