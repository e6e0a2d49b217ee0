import type { Calendar } from '../settings/table.ts';

/** What a due date is counted from. */
export const anchors = ['interview_end', 'now'] as const;
export type Anchor = (typeof anchors)[number];
export const periods = ['day', 'week', 'next_week'] as const;

/** A due date as people say it, with nothing left open but the instant that it is counted from. */
export type Due = {
  /** The n-th working day after the anchor's date. */
  businessDays?: number;
  /** ISO 8601: its days keep the wall clock, its hours are elapsed time. */
  duration?: string;
  endOf?: (typeof periods)[number];
  /** Local, `17:00`. */
  time?: string;
  /** An IANA zone. */
  timeZone: string;
  from: Anchor;
};

const isHoliday = ({ holidays }: Calendar, date: Temporal.PlainDate) => holidays.includes(date.toString());

export const isWorkDay = (calendar: Calendar, date: Temporal.PlainDate): boolean =>
  calendar.workDays.includes(date.dayOfWeek) && !isHoliday(calendar, date);

/** The n-th working day after `date`. */
export function addWorkDays(calendar: Calendar, date: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let day = date;
  for (let left = count; left > 0;) {
    day = day.add({ days: 1 });
    if (isWorkDay(calendar, day)) left -= 1;
  }
  return day;
}

/** The last working day of the ISO week that `date` is in; null when it has none. */
function lastWorkDay(calendar: Calendar, date: Temporal.PlainDate): Temporal.PlainDate | null {
  for (let day = date.add({ days: 7 - date.dayOfWeek }); ; day = day.subtract({ days: 1 })) {
    if (isWorkDay(calendar, day)) return day;
    if (day.dayOfWeek === 1) return null;
  }
}

/** The last working day of the first week, from that of `date` on, that has one. */
function endOfWeek(calendar: Calendar, date: Temporal.PlainDate): Temporal.PlainDate {
  return lastWorkDay(calendar, date) ?? endOfWeek(calendar, date.add({ days: 7 }));
}

/** A local time that is skipped moves forward by the gap, one that occurs twice is the first ("compatible"). */
export const atLocalTime = (
  date: Temporal.PlainDate,
  time: string,
  timeZone: string,
): Temporal.ZonedDateTime => date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });

/**
 * The instant of a due date.
 * @param anchor what it is counted from
 * @param calendar the working days, and the hour where the expression names none
 */
export function resolveDue(due: Due, anchor: Date, calendar: Calendar): Date {
  const from = Temporal.Instant.fromEpochMilliseconds(anchor.getTime()).toZonedDateTimeISO(due.timeZone);
  return new Date(zoned(due, from, calendar).epochMilliseconds);
}

function zoned(due: Due, from: Temporal.ZonedDateTime, calendar: Calendar): Temporal.ZonedDateTime {
  const { businessDays, duration, endOf, time = calendar.dayEnd, timeZone } = due;
  const date = from.toPlainDate();
  const at = (day: Temporal.PlainDate) => atLocalTime(day, time, timeZone);
  if (businessDays !== undefined) return at(addWorkDays(calendar, date, businessDays));
  if (duration !== undefined) {
    const moved = from.add(Temporal.Duration.from(duration));
    return due.time === undefined ? moved : at(moved.toPlainDate());
  }
  if (endOf === undefined) throw new TypeError('a due expression without a kind');
  const isAhead = (candidate: Temporal.ZonedDateTime) => Temporal.ZonedDateTime.compare(candidate, from) > 0;
  switch (endOf) {
    case 'day': {
      const today = at(date);
      return isAhead(today) ? today : at(date.add({ days: 1 }));
    }
    case 'week': {
      const thisWeek = at(endOfWeek(calendar, date));
      return isAhead(thisWeek) ? thisWeek : at(endOfWeek(calendar, date.add({ days: 7 })));
    }
    case 'next_week':
      return at(endOfWeek(calendar, date.add({ days: 7 })));
  }
}
