import { isDeepStrictEqual } from 'node:util';
import { addWorkDays, atLocalTime } from '../due/expression.ts';
import type { Calendar } from '../settings/table.ts';
import type { TrialTermsInput, TrialTermsOffer } from './schema.ts';
import type { TrialTerms } from './table.ts';

const defaultDays = 5;

/** The last of so many working days, the first of which is `startsOn` or the next working day after it. */
export function lastDay(calendar: Calendar, startsOn: string, days: number): string {
  const dayBefore = Temporal.PlainDate.from(startsOn).subtract({ days: 1 });
  return addWorkDays(calendar, dayBefore, days).toString();
}

/** Terms as they are offered. */
export const termsOf = (input: TrialTermsInput, calendar: Calendar): TrialTerms =>
  withEnd(
    {
      startsOn: input.startsOn,
      days: input.days ?? defaultDays,
      hoursPerDay: input.hoursPerDay ?? null,
      scope: input.scope,
      goals: input.goals ?? [],
      compensation: input.compensation ?? null,
      ownership: input.ownership ?? null,
      confidentiality: input.confidentiality ?? null,
    },
    calendar,
  );

/** Other terms: what is left out is as it was on the table, null takes it off. */
export function otherTerms(before: TrialTerms, offered: TrialTermsOffer, calendar: Calendar): TrialTerms {
  const { endsOn, ...stated } = before;
  const after = { ...stated, ...offered };
  // Words that are the same mean the same days, whatever has become of the calendar since.
  return isDeepStrictEqual(after, stated) ? { ...after, endsOn } : withEnd(after, calendar);
}

const withEnd = (terms: Omit<TrialTerms, 'endsOn'>, calendar: Calendar): TrialTerms => ({
  ...terms,
  endsOn: lastDay(calendar, terms.startsOn, terms.days),
});

/** From the start of the first working day to the end of the last one, where they are meant. */
export function spanOf(
  { startsOn, endsOn }: TrialTerms,
  { dayStart, dayEnd }: Calendar,
  timeZone: string,
): { startsAt: Date; endsAt: Date } {
  const at = (day: string, time: string) =>
    new Date(atLocalTime(Temporal.PlainDate.from(day), time, timeZone).epochMilliseconds);
  return { startsAt: at(startsOn, dayStart), endsAt: at(endsOn, dayEnd) };
}
