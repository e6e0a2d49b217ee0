import { nobodyAgreed, type Terms } from '../agreement/agreement.ts';
import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { mergeMetadata } from '../merge-patch.ts';
import { assertAllowed } from './actions.ts';
import { isResettled, offer } from './counter.ts';
import type { NextStepUpdate } from './schema.ts';
import type { NextStepRow } from './table.ts';

/**
 * Changes what the patch names. Another title, owner or due date records what was settled elsewhere: terms follow, and
 * say so; what was only proposed loses the consent that was given to something else. When the patch names a party it is
 * that party's counter.
 * @throws Problem `illegal_transition`
 */
export function updateNextStep(change: Change, id: Id<'nextStep'>, patch: NextStepUpdate): NextStepRow {
  const before = change.get('next_step', id);
  const { party, by, note, ...fields } = patch;
  const dueAt = patch.dueAt === undefined ? before.dueAt : dateOf(patch.dueAt);
  const edited: NextStepRow = {
    ...before,
    ...fields,
    dueAt,
    reminders: patch.reminders ?? before.reminders,
    assignee: assigneeAfter(before, patch),
    metadata: mergeMetadata(before.metadata, patch.metadata),
  };
  if (!isResettled(before, edited)) return change.put('next_step', edited, 'next_step.updated');
  assertAllowed(before, party === undefined ? 'update' : 'counter');
  if (party !== undefined) return offer(change, edited, { party, by, note });
  const terms: Terms | null = before.terms && {
    title: edited.title,
    owner: edited.owner,
    dueAt: edited.dueAt?.toISOString() ?? null,
    settledBy: 'platform',
    at: change.now.toISOString(),
  };
  const agreement = before.status === 'proposed' ? nobodyAgreed : before.agreement;
  return change.put('next_step', { ...edited, terms, agreement }, 'next_step.updated');
}

const dateOf = (value: string | null): Date | null => (value === null ? null : new Date(value));

function assigneeAfter(before: NextStepRow, { assignee }: NextStepUpdate): NextStepRow['assignee'] {
  if (assignee === undefined) return before.assignee;
  if (assignee === null) return null;
  return { name: null, email: null, ...before.assignee, ...assignee };
}
