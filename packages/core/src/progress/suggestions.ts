import { onlyParty, whoseAnswer } from '../agreement/agreement.ts';
import { formatId } from '../ids.ts';
import { isOpenStep } from '../next-steps/open.ts';
import type { NextStepRow } from '../next-steps/table.ts';
import type { Party } from '../parties.ts';
import { lackOf } from '../permissions/in-force.ts';
import type { TrialPeriodRow } from '../trial-periods/table.ts';
import { whatsNext, type OpenItem } from './open-items.ts';
import type { ProgressFacts } from './project.ts';
import type { FactorKey } from './schema.ts';
import type { Unmet } from './table.ts';
import type { RecordingKind } from './texts/texts.ts';

/** A request that works as it is, and moves the factor that it is for. */
type Suggestion = Omit<Unmet, 'key'>;

/** Said as people say it, so that it stays right however late the request is sent. */
const inThreeWorkingDays = { due: { businessDays: 3, from: 'now' } } as const;

const record = (
  kind: RecordingKind,
  { application }: ProgressFacts,
  step: { owner: Party; agreedBy?: Party[] } & Partial<typeof inThreeWorkingDays>,
): Suggestion => ({
  kind,
  about: '',
  party: null,
  path: '/v1/next-steps',
  body: { applicationId: formatId('application', application.id), ...step },
});

/** The request that moves a factor which is not met. */
export function suggest(
  key: FactorKey,
  facts: ProgressFacts,
  items: readonly OpenItem[],
  now: Date,
): Suggestion {
  switch (key) {
    case 'has_next_step':
      return record('record_step', facts, { owner: 'company' });
    case 'has_date':
      return datesNext(facts, items);
    case 'both_agreed':
      return settles(facts);
    case 'company_committed':
      return record('record_company_step', facts, { owner: 'company', ...inThreeWorkingDays });
    case 'nothing_overdue':
      return endsLapse(facts, items, now);
  }
}

/**
 * A step without a date gets one by a counter, unless it was agreed to have none: then, as beside anything else, a step
 * with a date comes next.
 */
function datesNext(facts: ProgressFacts, items: readonly OpenItem[]): Suggestion {
  const next = whatsNext(items);
  const step = facts.nextSteps.find(({ id }) => formatId('nextStep', id) === next?.id);
  if (next === null || step === undefined || step.terms !== null) {
    const owner = next?.mover ?? 'company';
    return record('record_dated_step', facts, { owner, ...inThreeWorkingDays });
  }
  return {
    kind: 'offer_date',
    about: next.title,
    party: 'candidate',
    path: `/v1/next-steps/${next.id}/counter`,
    body: { party: 'candidate', ...inThreeWorkingDays },
  };
}

/** Those that one answer would settle come first. */
function settles(facts: ProgressFacts): Suggestion {
  const unsettled = facts.nextSteps.filter(
    (step) => isOpenStep(step) && step.liveDueAt !== null && step.status !== 'agreed',
  );
  const answerable = (step: NextStepRow) => onlyParty(step.agreement) !== null;
  const step = unsettled.find(answerable) ?? unsettled[0];
  if (step === undefined) {
    const agreed = { owner: 'company', ...inThreeWorkingDays, agreedBy: ['candidate', 'company'] } satisfies {
      owner: Party;
      agreedBy: Party[];
    };
    return record('record_agreed_step', facts, agreed);
  }
  const party = whoseAnswer(step.agreement) ?? 'company';
  const path = `/v1/next-steps/${formatId('nextStep', step.id)}/agree`;
  return { kind: 'agree', about: step.title, party, path, body: { party } };
}

function endsLapse(facts: ProgressFacts, items: readonly OpenItem[], now: Date): Suggestion {
  const late = items.find(({ lapsesAt }) => lapsesAt !== null && lapsesAt <= now);
  if (late === undefined) throw new Error('nothing is overdue');
  const { id, title: about } = late;
  switch (late.type) {
    case 'next_step':
      return { kind: 'complete_step', about, party: null, path: `/v1/next-steps/${id}/complete`, body: {} };
    case 'follow_up':
      return sendsFollowUp(facts, late, now);
    case 'interview': {
      const body = hasSteps(facts, id) ? {} : { noNextStepsReason: 'other' };
      return { kind: 'complete_interview', about, party: null, path: `/v1/interviews/${id}/complete`, body };
    }
    case 'trial_period':
      return movesTrial(facts, id, now);
    case 'permission':
      throw new Error('a request for permission has no date');
  }
}

const hasSteps = ({ nextSteps }: ProgressFacts, interviewId: string) =>
  nextSteps.some(
    (step) =>
      isOpenStep(step) &&
      step.interviewId !== null &&
      formatId('interview', step.interviewId) === interviewId,
  );

/** What may not be sent is not suggested to be. */
function sendsFollowUp(
  { followUps, permissions }: ProgressFacts,
  { id, title: about }: OpenItem,
  now: Date,
): Suggestion {
  const followUp = followUps.find((one) => formatId('followUp', one.id) === id);
  const permission = permissions.find((one) => one.id === followUp?.permissionId);
  const refused =
    typeof followUp?.permissionId === 'string' &&
    (permission === undefined || lackOf(permission, 'email', followUp.topic, now) !== null);
  const path = `/v1/follow-ups/${id}`;
  return refused
    ? { kind: 'skip_follow_up', about, party: null, path: `${path}/skip`, body: {} }
    : { kind: 'send_follow_up', about, party: null, path: `${path}/send`, body: { channel: 'email' } };
}

/** The next thing that can be done with a trial whose date has passed, if its own date is still ahead; else its end. */
function movesTrial({ trialPeriods }: ProgressFacts, id: string, now: Date): Suggestion {
  const trial = trialPeriods.find((one) => formatId('trialPeriod', one.id) === id);
  if (trial === undefined) throw new Error(`no trial period ${id}`);
  const party = whoseAnswer(trial.agreement);
  const act = (kind: Suggestion['kind'], action: string, body: Record<string, unknown>): Suggestion => ({
    kind,
    about: '',
    party: kind === 'accept_trial' ? party : null,
    path: `/v1/trial-periods/${id}/${action}`,
    body,
  });
  if (isOffer(trial) && party !== null && trial.startsAt > now)
    return act('accept_trial', 'accept', { party });
  if (trial.status === 'accepted' && trial.endsAt > now) return act('start_trial', 'start', {});
  if (trial.status === 'active') return act('complete_trial', 'complete', { outcome: 'extended' });
  return act('withdraw_trial', 'withdraw', {});
}

const isOffer = ({ status }: TrialPeriodRow) => status === 'offered' || status === 'countered';
