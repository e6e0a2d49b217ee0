import { isDeepStrictEqual } from 'node:util';
import { remindedAfter } from '../deadlines/reminded.ts';
import { nobodyAgreed } from '../agreement/agreement.ts';
import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { mergeMetadata } from '../merge-patch.ts';
import { settleDue } from '../due/settle.ts';
import type { InterviewRow } from '../interviews/table.ts';
import { offer } from './counter.ts';
import { assigneeOf } from './create.ts';
import { dueAfter } from './due.ts';
import { assertStepAllows } from './machine.ts';
import type { NextStepCreate, NextStepUpdate } from './schema.ts';
import type { NextStepRow, Terms } from './table.ts';
import { isResettled, termsOf } from './terms.ts';

/**
 * Changes what the patch names. Another title, owner or due date records what was settled elsewhere: terms follow, and
 * say so; what was only proposed loses the consent that was given to something else. When the patch names a party it is
 * that party's counter.
 * @throws Problem `illegal_transition`
 */
export function updateNextStep(change: Change, id: Id<'nextStep'>, patch: NextStepUpdate): NextStepRow {
  const before = change.get('next_step', id);
  const { party, by, note, reminders, overdueAfter, ...fields } = patch;
  const edited: NextStepRow = {
    ...before,
    ...fields,
    ...dueAfter(change, before, patch),
    ...remindedAfter(before, { reminders, overdueAfter }, change.settings),
    assignee: assigneeAfter(before, patch),
    metadata: mergeMetadata(before.metadata, patch.metadata),
  };
  if (party !== undefined && isResettled(before, edited)) {
    assertStepAllows(before, 'counter', party);
    return offer(change, edited, { party, by, note });
  }
  return saveEdited(change, before, edited, party === undefined ? statedIn(patch) : []);
}

/**
 * Makes it what the input says: what that leaves out is as for a new one, but for what has become of it and its place.
 * @throws Problem `illegal_transition`, `validation_failed`
 */
export function replaceNextStep(
  change: Change,
  id: Id<'nextStep'>,
  input: NextStepCreate,
  interview: InterviewRow | null,
): NextStepRow {
  const before = change.get('next_step', id);
  const { application, settings, now } = change;
  const date = settleDue(input, { application, interview, settings, timeZone: input.timeZone, now });
  // The same words again are the same date, though they may be counted from now.
  const sameWords = date.due !== null && isDeepStrictEqual(date.due, before.due);
  const edited: NextStepRow = {
    ...before,
    interviewId: interview?.id ?? null,
    title: input.title,
    owner: input.owner,
    ...(sameWords ? { dueAt: before.dueAt, due: before.due } : date),
    timeZone: input.timeZone ?? date.due?.timeZone ?? interview?.timeZone ?? settings.timeZone,
    description: input.description ?? null,
    assignee: assigneeOf(input),
    reminders: [...(input.reminders ?? settings.reminders)],
    overdueAfter: input.overdueAfter ?? settings.overdueAfter,
    position: input.position ?? before.position,
    metadata: input.metadata ?? {},
  };
  return saveEdited(change, before, edited, differing(before, edited));
}

/** What of an offer an input can say. */
type Said = 'title' | 'owner' | 'due';

const statedIn = ({ title, owner, dueAt, due }: NextStepUpdate): Said[] => [
  ...(title === undefined ? [] : (['title'] as const)),
  ...(owner === undefined ? [] : (['owner'] as const)),
  ...(dueAt === undefined && due === undefined ? [] : (['due'] as const)),
];

const differing = (before: NextStepRow, after: NextStepRow): Said[] => [
  ...(before.title === after.title ? [] : (['title'] as const)),
  ...(before.owner === after.owner ? [] : (['owner'] as const)),
  ...(isDeepStrictEqual([before.dueAt, before.due], [after.dueAt, after.due]) ? [] : (['due'] as const)),
];

/** The terms with what the platform states, and no more: a counter that is on the table does not come in with it. */
function settledTerms(terms: Terms, edited: NextStepRow, stated: readonly Said[], now: Date): Terms {
  const { title, owner, dueAt, due } = termsOf(edited, 'platform', now);
  const settled = {
    ...terms,
    ...(stated.includes('title') ? { title } : {}),
    ...(stated.includes('owner') ? { owner } : {}),
    ...(stated.includes('due') ? { dueAt, due } : {}),
  };
  return isDeepStrictEqual(settled, terms)
    ? terms
    : { ...settled, settledBy: 'platform', at: now.toISOString() };
}

/** Saves what the platform says. Where that is another title, owner or date, it was settled elsewhere. */
function saveEdited(
  change: Change,
  before: NextStepRow,
  edited: NextStepRow,
  stated: readonly Said[],
): NextStepRow {
  const terms = before.terms && settledTerms(before.terms, edited, stated, change.now);
  if (!isResettled(before, edited) && terms === before.terms) {
    return change.put('next_step', edited, 'next_step.updated');
  }
  assertStepAllows(before, 'update');
  const agreement = before.status === 'proposed' ? nobodyAgreed : before.agreement;
  return change.put('next_step', { ...edited, terms, agreement }, 'next_step.updated');
}

function assigneeAfter(before: NextStepRow, { assignee }: NextStepUpdate): NextStepRow['assignee'] {
  if (assignee === undefined) return before.assignee;
  if (assignee === null) return null;
  return { name: null, email: null, ...before.assignee, ...assignee };
}
