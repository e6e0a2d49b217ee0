import { onlyParty } from '../agreement/agreement.ts';
import { formatId } from '../ids.ts';
import { otherParty, type Party } from '../parties.ts';
import { isOpenStep, whatsNext, type OpenItem } from './open-items.ts';
import type { ProgressFacts } from './read.ts';
import type { FactorKey, Progress } from './schema.ts';

type Suggestion = Progress['suggestions'][number];
type Suggest = (facts: ProgressFacts, items: readonly OpenItem[], now: Date) => Suggestion;

/** The third working day from now, at its end. */
function inThreeWorkingDays(now: Date): string {
  let date = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('UTC').toPlainDate();
  for (let left = 3; left > 0;) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= 5) left -= 1;
  }
  return `${date.toString()}T17:00:00.000Z`;
}

const create = (
  key: FactorKey,
  { application }: ProgressFacts,
  step: { title: string; owner: Party; dueAt?: string; agreedBy?: Party[] },
  title: string,
  why: string,
): Suggestion => ({
  key,
  title,
  why,
  request: {
    method: 'POST',
    path: '/v1/next-steps',
    body: { applicationId: formatId('application', application.id), ...step },
  },
});

const act = (key: FactorKey, path: string, body: Record<string, unknown>, title: string, why: string) =>
  ({ key, title, why, request: { method: 'POST', path, body } }) satisfies Suggestion;

/** One for each factor: a request that works as it is, and moves that factor. */
export const suggestions: Record<FactorKey, Suggest> = {
  has_next_step: (facts) =>
    create(
      'has_next_step',
      facts,
      { title: 'Say what happens next', owner: 'company' },
      'Record what happens next',
      'Then there is something to hold on to.',
    ),

  has_date(facts, items, now) {
    const next = whatsNext(items);
    const dueAt = inThreeWorkingDays(now);
    if (next === null) {
      const step = { title: 'Say what happens next', owner: 'company', dueAt } as const;
      return create(
        'has_date',
        facts,
        step,
        'Record a next step with a date',
        'A date can be kept or missed.',
      );
    }
    return act(
      'has_date',
      `/v1/next-steps/${next.id}/counter`,
      { party: 'candidate', dueAt },
      `Offer a date for: ${next.title}`,
      'A date can be kept or missed.',
    );
  },

  both_agreed(facts, _items, now) {
    const unsettled = facts.nextSteps.find(
      (step) => isOpenStep(step) && step.liveDueAt !== null && step.status !== 'agreed',
    );
    if (unsettled === undefined) {
      const step = {
        title: 'Say what happens next',
        owner: 'company',
        dueAt: inThreeWorkingDays(now),
        agreedBy: ['candidate', 'company'],
      } satisfies Parameters<typeof create>[2];
      return create('both_agreed', facts, step, 'Record what both agreed to', 'Then both mean the same.');
    }
    const agreed = onlyParty(unsettled.agreement);
    const party = agreed === null ? 'company' : otherParty(agreed);
    return act(
      'both_agreed',
      `/v1/next-steps/${formatId('nextStep', unsettled.id)}/agree`,
      { party },
      `Have the ${party} agree to: ${unsettled.title}`,
      'Then both mean the same.',
    );
  },

  company_committed: (facts, _items, now) =>
    create(
      'company_committed',
      facts,
      { title: 'Tell the candidate where things stand', owner: 'company', dueAt: inThreeWorkingDays(now) },
      'Record what the company will do, and by when',
      'So far only the candidate has something to do.',
    ),

  nothing_overdue(facts, items, now) {
    const [late] = items.filter(({ lapsesAt }) => lapsesAt !== null && lapsesAt <= now);
    if (late === undefined) throw new Error('nothing is overdue');
    const why = 'It is past what was agreed.';
    switch (late.type) {
      case 'next_step':
        return act(
          'nothing_overdue',
          `/v1/next-steps/${late.id}/complete`,
          {},
          `Complete: ${late.title}`,
          why,
        );
      case 'follow_up': {
        const path = `/v1/follow-ups/${late.id}/send`;
        return act('nothing_overdue', path, { channel: 'email' }, `Send: ${late.title}`, why);
      }
      case 'interview': {
        const hasSteps = facts.nextSteps.some(
          (step) =>
            isOpenStep(step) &&
            step.interviewId !== null &&
            formatId('interview', step.interviewId) === late.id,
        );
        const body = hasSteps ? {} : { noNextStepsReason: 'other' };
        const path = `/v1/interviews/${late.id}/complete`;
        return act('nothing_overdue', path, body, `Complete: ${late.title}`, why);
      }
    }
  },
};
