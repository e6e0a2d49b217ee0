import { Type, type Static } from 'typebox';
import { choice, duration, integer, named, timeOfDay, timeZone } from '../schema.ts';
import { anchors, periods } from './expression.ts';

/** Words for the zones that an application knows. */
export const zoneWords = ['platform', 'company', 'candidate'] as const;

const members = {
  businessDays: Type.Optional(
    integer(
      1,
      250,
      'The n-th working day after the date it is counted from, by the calendar of the settings.',
    ),
  ),
  duration: Type.Optional(
    duration('So long after: its days keep the wall clock, its hours are elapsed time.'),
  ),
  endOf: Type.Optional(
    choice(
      periods,
      'The end of the day, or the last working day of the week or of the next one. A period that has ended already is the one after.',
    ),
  ),
  time: Type.Optional(
    timeOfDay('At which hour; by default the end of a working day. Not with a duration that has hours.'),
  ),
  timeZone: Type.Optional(
    Type.String({
      format: 'due-time-zone',
      maxLength: 64,
      description:
        "Where the time is meant: an IANA time zone; or `platform` (that of the settings), `company` (the interview's) or `candidate` (theirs). By default the interview's, else the platform's.",
    }),
  ),
  from: Type.Optional(
    choice(
      anchors,
      'What it is counted from: by default the end of the interview where there is one, else now. It moves with the interview.',
    ),
  ),
};

export const DueExpression = named(
  'DueExpression',
  'A due date as people say it: exactly one of `businessDays`, `duration` and `endOf`. A local time that a change of clocks skips moves forward; one that comes twice is the first.',
  members,
  { minProperties: 1 },
);
export type DueExpression = Static<typeof DueExpression>;

export const Due = named('Due', 'The expression that a due date came from, with what it left open settled.', {
  ...members,
  timeZone: timeZone('Where the time is meant, settled.'),
  from: choice(anchors, 'What it is counted from, settled: the end of the interview, or when it was said.'),
});
