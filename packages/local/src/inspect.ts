/**
 * Prints what is armed, what waits and what is stuck: `pnpm queue:inspect`, or with `--json` for programs. Of the database
 * of DATABASE_URL (and REDIS_URL), or of the one that `pnpm start` runs in AFTERVIEW_DATA_DIR.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { connect } from '@afterview/core/db/connect';
import { assertMigrated, reachDatabase } from '@afterview/core/db/reach';
import { retentionFrom } from '@afterview/core/retention/period';
import { optional, SetupError } from '@afterview/core/run';
import { runningPostgres } from '@afterview/embedded/postgres';
import { queueFrom } from '@afterview/queue/settings';
import { inspect } from '@afterview/worker/inspect/inspect';
import { print } from '@afterview/worker/inspect/print';

function databaseUrlOf(environment: NodeJS.ProcessEnv): string {
  const given = optional(environment, 'DATABASE_URL');
  if (given !== undefined) return given;
  const directory = resolve(optional(environment, 'AFTERVIEW_DATA_DIR') ?? '.afterview');
  const running = runningPostgres(join(directory, 'postgres'));
  if (running === null) {
    throw new SetupError(`Nothing runs in ${directory}: start it, or set DATABASE_URL.`);
  }
  return running;
}

try {
  const { env } = process;
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const databaseUrl = databaseUrlOf(env);
  const queue = queueFrom(env, databaseUrl);
  const retention = retentionFrom(env);
  await reachDatabase(databaseUrl);
  await assertMigrated(databaseUrl);
  const database = connect(databaseUrl, 'worker', 4);
  try {
    const inspection = await inspect(database, queue, retention);
    console.log(values.json ? JSON.stringify(inspection, null, 2) : print(inspection));
  } finally {
    await database.end({ timeout: 5 });
  }
} catch (error) {
  const isUsage =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(
    error instanceof SetupError ? error.message : isUsage ? 'usage: queue:inspect [--json]' : error,
  );
  process.exit(1);
}
