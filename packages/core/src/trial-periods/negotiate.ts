import { isDeepStrictEqual } from 'node:util';
import { assertOffersSomethingElse, assertOnTheTable, consent, counter } from '../agreement/agreement.ts';
import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertTrialAllows } from './machine.ts';
import type { TrialPeriodAccept, TrialPeriodCounter, TrialPeriodDecline } from './schema.ts';
import type { TrialPeriodRow } from './table.ts';
import { otherTerms, spanOf } from './terms.ts';

/** A party offers other terms, or another date for the answer. @throws Problem `illegal_transition`, `validation_failed` */
export function counterTrial(
  change: Change,
  id: Id<'trialPeriod'>,
  input: TrialPeriodCounter,
): TrialPeriodRow {
  const trial = change.get('trial_period', id);
  assertTrialAllows(trial, 'counter', input.party);
  const { calendar } = change.settings;
  const terms = input.terms === undefined ? trial.terms : otherTerms(trial.terms, input.terms, calendar);
  const decisionDueAt =
    input.decisionDueAt === undefined ? trial.decisionDueAt : new Date(input.decisionDueAt);
  assertOffersSomethingElse(
    !isDeepStrictEqual([terms, decisionDueAt], [trial.terms, trial.decisionDueAt]),
    'other terms or another date for the decision',
  );
  const offer = { terms, decisionDueAt: decisionDueAt?.toISOString() ?? null };
  return change.put(
    'trial_period',
    {
      ...trial,
      status: 'countered',
      terms,
      decisionDueAt,
      ...spanOf(terms, calendar, trial.timeZone),
      ...counter(trial, input, offer, change.now),
    },
    'trial_period.countered',
    input,
  );
}

/** The other party agrees to those very terms. @throws Problem `illegal_transition`, `stale_version` */
export function acceptTrial(change: Change, id: Id<'trialPeriod'>, input: TrialPeriodAccept): TrialPeriodRow {
  const trial = change.get('trial_period', id);
  assertOnTheTable(trial, input.proposal);
  assertTrialAllows(trial, 'accept', input.party);
  return change.put(
    'trial_period',
    {
      ...trial,
      status: 'accepted',
      agreement: consent(trial.agreement, input, change.now),
      agreedTerms: trial.terms,
    },
    'trial_period.accepted',
    input,
  );
}

/** The other party does not want it. @throws Problem `illegal_transition` */
export function declineTrial(
  change: Change,
  id: Id<'trialPeriod'>,
  input: TrialPeriodDecline,
): TrialPeriodRow {
  const trial = change.get('trial_period', id);
  assertTrialAllows(trial, 'decline', input.party);
  return change.put('trial_period', { ...trial, status: 'declined' }, 'trial_period.declined', input);
}
