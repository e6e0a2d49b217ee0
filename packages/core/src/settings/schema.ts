import { Type, type Static } from 'typebox';
import { date, duration, instant, named, nullable, object, timeOfDay, timeZone } from '../schema.ts';
import { defaultSettings } from './table.ts';

const workDays = Type.Array(Type.Integer({ minimum: 1, maximum: 7, description: '1 is Monday, 7 Sunday.' }), {
  minItems: 1,
  maxItems: 7,
  uniqueItems: true,
  description: 'The days of the week on which people work, as ISO 8601 counts them.',
});
const holidays = Type.Array(date('A day off.'), {
  maxItems: 1_000,
  uniqueItems: true,
  description: 'Dates on which nobody works.',
});
const dayStart = timeOfDay('When a working day starts.');
const dayEnd = timeOfDay('When it ends: the hour of a due date that names none.');
const zone = timeZone('Where times are meant when nothing else says so.');
const followUpWithin = duration('How long after an interview a follow-up is due.');
const reminders = Type.Array(duration('How long before a due date to remind.'), {
  maxItems: 5,
  uniqueItems: true,
  description: 'At most five; an empty list is none.',
});
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
    version: Type.Integer({ minimum: 0, description: 'Rises by one with each change, from 0.' }),
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
        object({
          workDays: Type.Optional(nullable(workDays)),
          holidays: Type.Optional(nullable(holidays)),
          dayStart: Type.Optional(nullable(dayStart)),
          dayEnd: Type.Optional(nullable(dayEnd)),
        }),
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
