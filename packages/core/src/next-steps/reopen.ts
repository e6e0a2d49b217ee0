import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertAllowed } from '../machine.ts';
import { nextStepMachine } from './machine.ts';
import type { NextStepReopen } from './schema.ts';
import type { NextStepRow } from './table.ts';

/** Back on the list, with its deadlines. @throws Problem `illegal_transition` */
export function reopenNextStep(change: Change, id: Id<'nextStep'>, input: NextStepReopen): NextStepRow {
  const step = change.get('next_step', id);
  assertAllowed(nextStepMachine, step.status, 'reopen', input.party);
  return change.put(
    'next_step',
    {
      ...step,
      status: step.terms === null ? 'proposed' : 'agreed',
      completedAt: null,
      completedBy: null,
      completionNote: null,
      evidenceUrl: null,
    },
    'next_step.reopened',
    input,
  );
}
