import type { TestProject } from 'vitest/node';
import { migrate } from './packages/core/src/db/migrate.ts';
import { startPostgres } from './packages/embedded/src/postgres.ts';
import { scratchDirectory } from './packages/embedded/src/scratch.ts';
import { createTemplate } from './packages/embedded/src/test-database.ts';

/** One real Postgres for the whole run, with a migrated template that each test file clones. */
export default async function setup(project: TestProject) {
  const directory = scratchDirectory('test');
  const server = await startPostgres(directory.path, {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  });
  await createTemplate(server.url, migrate);
  project.provide('postgresUrl', server.url);
  return async () => {
    await server.stop();
    directory.remove();
  };
}
