import { onlyParty } from '../agreement/agreement.ts';
import type { Change } from '../change/change.ts';
import { resolveDue } from '../due/expression.ts';
import type { DueExpression } from '../due/schema.ts';
import { anchorOf, settleDue, type DueDate } from '../due/settle.ts';
import type { InterviewRow } from '../interviews/table.ts';
import { isOpenStep } from './open.ts';
import type { NextStepRow, Terms } from './table.ts';
import { isResettled, offerOf } from './terms.ts';

type DueInput = {
  dueAt?: string | null | undefined;
  due?: DueExpression | null | undefined;
  timeZone?: string | undefined;
};

/** The due date of a step after an input that may name another; as it was when it names none. */
export function dueAfter(
  change: Change,
  { interviewId, timeZone, dueAt, due }: NextStepRow,
  input: DueInput,
): DueDate {
  if (input.dueAt === undefined && input.due === undefined) return { dueAt, due };
  const interview = interviewId === null ? null : change.get('interview', interviewId);
  const { application, settings, now } = change;
  return settleDue(input, { application, interview, settings, timeZone: input.timeZone ?? timeZone, now });
}

/** Moves what is counted from the end of an interview, whenever that end moves. Consent was to the words, and stands. */
export function reanchorNextSteps(change: Change, interview: InterviewRow): void {
  for (const step of change.all('next_step')) {
    if (!isOpenStep(step) || step.interviewId !== interview.id) continue;
    const moved = reanchored(change, step, interview);
    change.put('next_step', moved, 'next_step.updated');
  }
}

function reanchored(change: Change, step: NextStepRow, interview: InterviewRow): NextStepRow {
  const { calendar } = change.settings;
  const resolve = ({ due }: Pick<NextStepRow, 'due'>): Date | null => {
    const anchor = due === null ? null : anchorOf(due, interview);
    return due === null || anchor === null ? null : resolveDue(due, anchor, calendar);
  };
  const dueAt = resolve(step) ?? step.dueAt;
  const moved = { ...step, dueAt };
  return {
    ...moved,
    proposals: isResettled(step, moved) ? reproposed(moved, change.now) : step.proposals,
    terms: step.terms && reanchoredTerms(step.terms, resolve(step.terms), change.now),
  };
}

/** An offer that waits for its answer is made anew with its date, so that nobody agrees to one they have not seen. */
function reproposed(step: NextStepRow, now: Date): NextStepRow['proposals'] {
  const party = onlyParty(step.agreement);
  if (party === null) return step.proposals;
  return [...step.proposals, { ...offerOf(step), party, at: now.toISOString(), note: null }];
}

function reanchoredTerms(terms: Terms, dueAt: Date | null, now: Date): Terms {
  if (dueAt === null || dueAt.toISOString() === terms.dueAt) return terms;
  return { ...terms, dueAt: dueAt.toISOString(), settledBy: 'anchor', at: now.toISOString() };
}
