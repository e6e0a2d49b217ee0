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
  const { party, by, note, ...fields } = patch;
  const edited: NextStepRow = {
    ...before,
    ...fields,
    ...dueAfter(change, before, patch),
    reminders: patch.reminders ?? before.reminders,
    assignee: assigneeAfter(before, patch),
    metadata: mergeMetadata(before.metadata, patch.metadata),
  };
  if (party !== undefined && isResettled(before, edited)) {
    assertStepAllows(before, 'counter', party);
    return offer(change, edited, { party, by, note });
  }
  return saveEdited(change, before, edited, party === undefined && isStatement(patch));
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
  const context = { application, interview, settings, timeZone: input.timeZone, now };
  return saveEdited(
    change,
    before,
    {
      ...before,
      interviewId: interview?.id ?? null,
      title: input.title,
      owner: input.owner,
      ...settleDue(input, context),
      timeZone: input.timeZone ?? interview?.timeZone ?? settings.timeZone,
      description: input.description ?? null,
      assignee: assigneeOf(input),
      reminders: [...(input.reminders ?? settings.reminders)],
      overdueAfter: input.overdueAfter ?? settings.overdueAfter,
      position: input.position ?? before.position,
      metadata: input.metadata ?? {},
    },
    false,
  );
}

/** Whether it says what was settled, though that may be what is on the table already. */
const isStatement = ({ title, owner, dueAt, due }: NextStepUpdate): boolean =>
  [title, owner, dueAt, due].some((said) => said !== undefined);

const dueAtOf = ({ dueAt }: Terms): Date | null => (dueAt === null ? null : new Date(dueAt));

/** What a platform states settles a counter that is on the table, even by the same words. */
const settles = ({ terms }: NextStepRow, edited: NextStepRow): boolean =>
  terms !== null && isResettled({ ...terms, dueAt: dueAtOf(terms) }, edited);

/** Saves what the platform says. Where that is another title, owner or date, it was settled elsewhere. */
function saveEdited(change: Change, before: NextStepRow, edited: NextStepRow, stated: boolean): NextStepRow {
  const resettled = isResettled(before, edited) || (stated && settles(before, edited));
  if (!resettled) return change.put('next_step', edited, 'next_step.updated');
  assertStepAllows(before, 'update');
  const terms = before.terms && termsOf(edited, 'platform', change.now);
  const agreement = before.status === 'proposed' ? nobodyAgreed : before.agreement;
  return change.put('next_step', { ...edited, terms, agreement }, 'next_step.updated');
}

function assigneeAfter(before: NextStepRow, { assignee }: NextStepUpdate): NextStepRow['assignee'] {
  if (assignee === undefined) return before.assignee;
  if (assignee === null) return null;
  return { name: null, email: null, ...before.assignee, ...assignee };
}
