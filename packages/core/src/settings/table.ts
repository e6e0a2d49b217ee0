import { boolean, integer, jsonb, pgTable, primaryKey, text } from '../db/drizzle.ts';
import { idColumn, instant } from '../db/columns.ts';

/** When a company works: what people mean by "three working days" and "by the end of the week". */
export type Calendar = {
  /** ISO 8601 days of the week, 1 for Monday. */
  workDays: number[];
  /** Dates, `2026-12-25`, on which nobody works. */
  holidays: string[];
  /** Local times, `09:00`. */
  dayStart: string;
  dayEnd: string;
};

export const settings = pgTable(
  'settings',
  {
    platformId: idColumn('platform', 'platform_id').notNull(),
    live: boolean('live').notNull(),
    timeZone: text('time_zone').notNull(),
    calendar: jsonb('calendar').$type<Calendar>().notNull(),
    followUpWithin: text('follow_up_within').notNull(),
    reminders: jsonb('reminders').$type<string[]>().notNull(),
    overdueAfter: text('overdue_after').notNull(),
    outcomeGrace: text('outcome_grace').notNull(),
    stalledAfter: text('stalled_after').notNull(),
    version: integer('version').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.platformId, table.live] })],
);

export type SettingsRow = typeof settings.$inferSelect;
/** What holds where a request does not say. */
export type Settings = Omit<SettingsRow, 'platformId' | 'live' | 'version' | 'updatedAt'>;

export const defaultSettings: Settings = {
  timeZone: 'UTC',
  calendar: { workDays: [1, 2, 3, 4, 5], holidays: [], dayStart: '09:00', dayEnd: '17:00' },
  followUpWithin: 'PT24H',
  reminders: ['PT24H', 'PT1H'],
  overdueAfter: 'PT1H',
  outcomeGrace: 'PT2H',
  stalledAfter: 'P7D',
};
