import { SetupError } from '../run.ts';
import { connect } from './connect.ts';

/** It makes ids by itself, and lets us see old rows and new ones in one statement. */
const oldest = 18;

/** Whether the database can be had, before anything depends on it. @throws SetupError in one line, without the password */
export async function reachDatabase(url: string): Promise<void> {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new SetupError('DATABASE_URL must look like postgres://user:password@host:5432/database.');
  }
  const database = connect(url, 'owner', 1);
  try {
    const [row] = await database<{ version: string }[]>`
      select current_setting('server_version') as version
      where current_setting('server_version_num')::int < ${oldest} * 10000`;
    if (row !== undefined) throw new Error(`Postgres ${oldest} is needed, and it is ${row.version}.`);
  } catch (error) {
    const { host, pathname } = new URL(url);
    const reason = error instanceof Error && error.message !== '' ? error.message : 'it does not answer';
    throw new SetupError(`The database at ${host}${pathname} (DATABASE_URL) cannot be used: ${reason}`);
  } finally {
    await database.end({ timeout: 1 });
  }
}

/** @throws SetupError when the schema is not there */
export async function assertMigrated(url: string): Promise<void> {
  const database = connect(url, 'owner', 1);
  try {
    const [row] = await database<
      { there: boolean }[]
    >`select to_regclass('public.deadlines') is not null as there`;
    if (row?.there !== true)
      throw new SetupError('The database has no tables yet: run "pnpm migrate" first.');
  } finally {
    await database.end({ timeout: 1 });
  }
}
