import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertStepAllows } from './machine.ts';
import type { NextStepReopen } from './schema.ts';
import type { NextStepRow } from './table.ts';
import { onTerms } from './terms.ts';

/** Back on the list, with its deadlines: on the terms that were agreed, if any were. @throws Problem `illegal_transition` */
export function reopenNextStep(change: Change, id: Id<'nextStep'>, input: NextStepReopen): NextStepRow {
  const step = change.get('next_step', id);
  assertStepAllows(step, 'reopen', input.party);
  const { terms } = step;
  const taken: NextStepRow = {
    ...(terms === null ? { ...step, status: 'proposed' } : onTerms(step, terms)),
    overdueToldFor: null,
    completedAt: null,
    completedBy: null,
    completionNote: null,
    evidenceUrl: null,
  };
  return change.put('next_step', taken, 'next_step.reopened', input);
}
