import { isDeepStrictEqual } from 'node:util';
import { changedFields, recordAudit } from '../audit-log/record.ts';
import type { Caller } from '../change/unit-of-work.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { fromRecord } from '../db/records.ts';
import { withPlatform } from '../db/tenancy.ts';
import { formatId } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { assertFresh } from '../version.ts';
import type { SettingsUpdate, SettingsView } from './schema.ts';
import { defaultSettings, settings, type Settings, type SettingsRow } from './table.ts';

/** A row as Postgres gives it (`to_jsonb`), or the defaults where there is none. */
export const settingsFrom = (record: Record<string, unknown> | null | undefined): Settings =>
  record === null || record === undefined ? defaultSettings : fromRecord(settings, record);

const present = (row: SettingsRow | null): SettingsView => {
  const { timeZone, calendar, followUpWithin, reminders, overdueAfter, outcomeGrace, stalledAfter } =
    row ?? defaultSettings;
  return {
    timeZone,
    calendar,
    followUpWithin,
    reminders,
    overdueAfter,
    outcomeGrace,
    stalledAfter,
    version: row?.version ?? 0,
    updatedAt: row?.updatedAt.toISOString() ?? null,
  };
};

/** Sets the tenant of a transaction, and tells the time and what holds for the tenant, in one statement. */
export async function openTenant(
  transaction: Transaction,
  { platformId, live }: Tenant,
): Promise<{ now: Date; settings: Settings }> {
  const [row] = await transaction<{ now: Date; settings: Record<string, unknown> | null }[]>`
    select tenant.now, held.settings from (
      select set_config('app.platform', ${platformId}, true) as platform, set_config('app.live', ${String(live)}, true) as live,
        statement_timestamp() as now offset 0
    ) tenant left join lateral (
      select to_jsonb(s) as settings from settings s
      where s.platform_id = ${platformId}::uuid and s.live = ${live}
        and tenant.platform is not null and tenant.live is not null offset 0
    ) held on true`;
  if (row === undefined) throw new Error('the tenant was not set');
  return { now: row.now, settings: settingsFrom(row.settings) };
}

async function find(transaction: Transaction, { platformId, live }: Tenant): Promise<SettingsRow | null> {
  const [row] = await transaction<SettingsRow[]>`
    select * from settings where platform_id = ${platformId} and live = ${live}`;
  return row ?? null;
}

export const readSettings = (database: Database, tenant: Tenant): Promise<SettingsView> =>
  withPlatform(database, tenant, async (transaction) => present(await find(transaction, tenant)));

/** A merge patch (RFC 7396): what is left out stays, null gives the default back. */
function merged(held: Settings, { calendar, ...patch }: SettingsUpdate): Settings {
  return {
    ...held,
    ...withDefaults(patch, defaultSettings),
    calendar:
      calendar === null
        ? defaultSettings.calendar
        : { ...held.calendar, ...withDefaults(calendar ?? {}, defaultSettings.calendar) },
  };
}

/** What was named, with the default in place of each null. */
const withDefaults = <T extends object>(patch: { [K in keyof T]?: T[K] | null }, defaults: T): Partial<T> => {
  const named: Partial<T> = {};
  for (const name in patch) named[name] = patch[name] ?? defaults[name];
  return named;
};

/**
 * Changes what holds from now on; what is recorded keeps what held when it was.
 * @throws Problem `stale_version`, `validation_failed`
 */
export async function updateSettings(
  caller: Caller,
  patch: SettingsUpdate,
  ifMatch: readonly number[] | undefined,
): Promise<SettingsView> {
  const { database, tenant } = caller;
  return withPlatform(database, tenant, async (transaction) => {
    // One at a time, the first included: a patch merges into what it has read.
    const key = `settings ${tenant.platformId} ${tenant.live}`;
    await transaction`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
    const before = await find(transaction, tenant);
    assertFresh(before?.version ?? 0, ifMatch);
    const held = before ?? defaultSettings;
    const after = merged(held, patch);
    const { timeZone, calendar, followUpWithin, reminders, overdueAfter, outcomeGrace, stalledAfter } = after;
    if (isDeepStrictEqual(held, after)) return present(before);
    if (calendar.dayEnd <= calendar.dayStart)
      throw Problem.invalid('/calendar/dayEnd', 'must be after dayStart');
    const [row] = await transaction<SettingsRow[]>`
      insert into settings (platform_id, live, time_zone, calendar, follow_up_within, reminders, overdue_after, outcome_grace,
        stalled_after, version, updated_at)
      values (${tenant.platformId}, ${tenant.live}, ${timeZone}, ${transaction.json(calendar)}, ${followUpWithin},
        ${transaction.json([...reminders])}, ${overdueAfter}, ${outcomeGrace}, ${stalledAfter}, 1, clock_timestamp())
      on conflict (platform_id, live) do update set time_zone = excluded.time_zone, calendar = excluded.calendar,
        follow_up_within = excluded.follow_up_within, reminders = excluded.reminders, overdue_after = excluded.overdue_after,
        outcome_grace = excluded.outcome_grace, stalled_after = excluded.stalled_after, version = settings.version + 1,
        updated_at = excluded.updated_at
      returning *`;
    await recordAudit(transaction, caller, {
      action: 'settings.updated',
      subjectId: formatId('platform', tenant.platformId),
      changed: changedFields(held, after),
    });
    return present(row ?? null);
  });
}
