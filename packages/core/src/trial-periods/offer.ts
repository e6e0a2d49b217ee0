import { begin } from '../agreement/agreement.ts';
import type { Change } from '../change/change.ts';
import { newId } from '../ids.ts';
import type { InterviewRow } from '../interviews/table.ts';
import type { TrialInput } from './schema.ts';
import type { TrialPeriodRow } from './table.ts';
import { spanOf, termsOf } from './terms.ts';

/** Offers a trial; who offers it has agreed to its terms. */
export function offerTrial(
  change: Change,
  input: TrialInput,
  interview: InterviewRow | null,
): TrialPeriodRow {
  const { calendar, timeZone: usualZone } = change.settings;
  const terms = termsOf(input.terms, calendar);
  const timeZone = input.timeZone ?? interview?.timeZone ?? usualZone;
  const offeredBy = input.offeredBy ?? 'candidate';
  const decisionDueAt = input.decisionDueAt === undefined ? null : new Date(input.decisionDueAt);
  const offer = { terms, decisionDueAt: decisionDueAt?.toISOString() ?? null };
  return change.put(
    'trial_period',
    {
      ...change.tenant,
      id: newId('trialPeriod'),
      applicationId: change.application.id,
      interviewId: interview?.id ?? null,
      status: 'offered',
      offeredBy,
      terms,
      agreedTerms: null,
      ...begin([offeredBy], offer, change.now),
      timeZone,
      decisionDueAt,
      ...spanOf(terms, calendar, timeZone),
      outcome: null,
      metadata: input.metadata ?? {},
      version: 0,
      scheduleVersion: 0,
      createdAt: change.now,
      updatedAt: change.now,
    },
    'trial_period.offered',
  );
}
