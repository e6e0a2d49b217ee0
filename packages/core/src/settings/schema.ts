import { Type, type Static } from 'typebox';
import {
  date,
  duration,
  instant,
  integer,
  list,
  named,
  nullable,
  object,
  timeOfDay,
  timeZone,
  version,
} from '../schema.ts';
import { defaultSettings } from './table.ts';

const workDays = list(
  integer(1, 7, 'A day of the week, as ISO 8601 counts them: 1 is Monday.'),
  7,
  'The days of the week on which people work. At least one.',
  { minItems: 1, uniqueItems: true },
);
const holidays = list(date('A day off.'), 1_000, 'Dates on which nobody works.', { uniqueItems: true });
const dayStart = timeOfDay('When a working day starts, in `timeZone`.');
const dayEnd = timeOfDay('When a working day ends: the hour of a due date that names none.');
const zone = timeZone('Where times are meant when nothing else says so.');
const followUpWithin = duration('How long after an interview a follow-up is due.');
const reminders = list(
  duration('How long before a due date to remind.'),
  5,
  'When to remind of what is due, each so long before; an empty list is never.',
  { uniqueItems: true },
);
const overdueAfter = duration('How long after its due date something counts as overdue.');
const outcomeGrace = duration('How long after the end of an interview its outcome counts as missing.');
const stalledAfter = duration(
  'How long silence is borne where nothing was agreed; of an application, what held when it last changed.',
);

export const Settings = named(
  'Settings',
  'What holds where a request does not say; live and test mode each have their own. What is recorded already keeps what held then.',
  {
    timeZone: zone,
    calendar: object({ workDays, holidays, dayStart, dayEnd }, { description: 'When people work.' }),
    followUpWithin,
    reminders,
    overdueAfter,
    outcomeGrace,
    stalledAfter,
    version: version('Rises by one with each change, from 0; the `ETag` says the same.', 0),
    updatedAt: nullable(instant('When they last changed; null for the defaults.')),
  },
);
export type SettingsView = Static<typeof Settings>;

export const SettingsUpdate = named(
  'SettingsUpdate',
  `What to change (RFC 7396): members left out stay, null gives the default back. The defaults are ${defaultSettings.timeZone}, Monday to Friday from ${defaultSettings.calendar.dayStart} to ${defaultSettings.calendar.dayEnd}.`,
  {
    timeZone: Type.Optional(nullable(zone)),
    calendar: Type.Optional(
      nullable(
        object(
          {
            workDays: Type.Optional(nullable(workDays)),
            holidays: Type.Optional(nullable(holidays)),
            dayStart: Type.Optional(nullable(dayStart)),
            dayEnd: Type.Optional(nullable(dayEnd)),
          },
          { description: 'What to change of when people work; null gives the defaults back.' },
        ),
      ),
    ),
    followUpWithin: Type.Optional(nullable(followUpWithin)),
    reminders: Type.Optional(nullable(reminders)),
    overdueAfter: Type.Optional(nullable(overdueAfter)),
    outcomeGrace: Type.Optional(nullable(outcomeGrace)),
    stalledAfter: Type.Optional(nullable(stalledAfter)),
  },
);
export type SettingsUpdate = Static<typeof SettingsUpdate>;
