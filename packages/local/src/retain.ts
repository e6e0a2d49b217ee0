/**
 * Makes the partitions of the coming weeks and drops those older than AFTERVIEW_RETENTION_DAYS: `pnpm retain`. For
 * installations whose workers may not: DATABASE_URL is that of the owner, as for `pnpm migrate`. To be run every day.
 */
import { connect } from '@afterview/core/db/connect';
import { assertMigrated, reachDatabase } from '@afterview/core/db/reach';
import { dropExpired, forgetOutlived } from '@afterview/core/retention/drop-expired';
import { retentionFrom } from '@afterview/core/retention/period';
import { required, SetupError } from '@afterview/core/run';

try {
  const databaseUrl = required(process.env, 'DATABASE_URL');
  const retention = retentionFrom(process.env);
  await reachDatabase(databaseUrl);
  await assertMigrated(databaseUrl);
  const database = connect(databaseUrl, 'worker', 1);
  try {
    await database`select ensure_partitions()`;
    await forgetOutlived(database, retention);
  } finally {
    await database.end({ timeout: 5 });
  }
  const { allowed, dropped } = await dropExpired(databaseUrl, retention);
  if (!allowed) throw new SetupError('The login of DATABASE_URL does not own the tables.');
  console.log(dropped.length === 0 ? 'nothing to drop' : `dropped ${dropped.join(', ')}`);
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
}
