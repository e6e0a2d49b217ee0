import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from './packages/core/src/db/migrate.ts';
import { startPostgres } from './packages/embedded/src/postgres.ts';
import { createTemplate } from './packages/embedded/src/test-database.ts';

/** One real Postgres for the whole run, with a migrated template that each test file clones. */
export default async function setup(project: TestProject) {
  const directory = mkdtempSync(join(tmpdir(), 'afterview-test-'));
  const server = await startPostgres(directory, {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  });
  await createTemplate(server.url, migrate);
  project.provide('postgresUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}
