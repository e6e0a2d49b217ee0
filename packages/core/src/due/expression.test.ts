import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { defaultSettings } from '../settings/table.ts';
import { expectations } from './expectations.ts';
import { isWorkDay, resolveDue, type Due } from './expression.ts';

const { calendar } = defaultSettings;

describe('the table that was written by hand, from the tz database', () => {
  it.each(expectations.map((expectation) => [JSON.stringify(expectation), expectation] as const))(
    '%s',
    (_, { zone, anchor, due, holidays = [], expected }) => {
      const resolved = resolveDue({ ...due, timeZone: zone, from: 'now' }, new Date(anchor), {
        ...calendar,
        holidays: [...holidays],
      });
      expect(resolved.toISOString()).toBe(expected);
    },
  );
});

const zones = [...new Set(expectations.map(({ zone }) => zone))];
const anchors = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));
const local = (instant: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
const holds = (property: (anchor: Date, timeZone: string, n: number) => void) =>
  fc.assert(fc.property(anchors, fc.constantFrom(...zones), fc.integer({ min: 1, max: 250 }), property));
const said = (due: Partial<Due>, timeZone: string): Due => ({ ...due, timeZone, from: 'now' });

test('n working days later is a working day, with n of them after the date it is counted from', () => {
  holds((anchor, timeZone, n) => {
    const from = local(anchor, timeZone).toPlainDate();
    const to = local(
      resolveDue(said({ businessDays: n, time: '12:00' }, timeZone), anchor, calendar),
      timeZone,
    );
    let days = 0;
    for (let day = from.add({ days: 1 }); Temporal.PlainDate.compare(day, to.toPlainDate()) <= 0;) {
      if (isWorkDay(calendar, day)) days += 1;
      day = day.add({ days: 1 });
    }
    expect(days).toBe(n);
    expect(isWorkDay(calendar, to.toPlainDate())).toBe(true);
  });
});

test('one more working day is later', () => {
  holds((anchor, timeZone, n) => {
    const due = (count: number) => resolveDue(said({ businessDays: count }, timeZone), anchor, calendar);
    expect(due(n + 1).getTime()).toBeGreaterThan(due(n).getTime());
  });
});

test('hours are elapsed time, whatever the clocks do', () => {
  holds((anchor, timeZone, n) => {
    const due = resolveDue(said({ duration: `PT${n}H` }, timeZone), anchor, calendar);
    expect(due.getTime() - anchor.getTime()).toBe(n * 3_600_000);
  });
});

test('the end of a day, and of a week, lies ahead; that of the next week lies after that of this one', () => {
  holds((anchor, timeZone) => {
    const end = (endOf: NonNullable<Due['endOf']>) =>
      resolveDue(said({ endOf }, timeZone), anchor, calendar).getTime();
    expect(end('day')).toBeGreaterThan(anchor.getTime());
    expect(end('week')).toBeGreaterThan(anchor.getTime());
    expect(end('next_week')).toBeGreaterThanOrEqual(end('week'));
  });
});

test('a week without a working day is passed over', () => {
  const holidays = ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25'];
  const due = resolveDue(said({ endOf: 'week' }, 'UTC'), new Date('2026-12-21T09:00:00Z'), {
    ...calendar,
    holidays,
  });
  expect(due.toISOString()).toBe('2027-01-01T17:00:00.000Z');
});
