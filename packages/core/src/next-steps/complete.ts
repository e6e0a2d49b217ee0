import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertStepAllows } from './machine.ts';
import type { NextStepComplete } from './schema.ts';
import type { NextStepRow } from './table.ts';

/** Done: nothing about it falls due any more. @throws Problem `illegal_transition` */
export function completeNextStep(change: Change, id: Id<'nextStep'>, input: NextStepComplete): NextStepRow {
  const step = change.get('next_step', id);
  assertStepAllows(step, 'complete', input.party);
  return change.put(
    'next_step',
    {
      ...step,
      status: 'done',
      completedAt: change.now,
      completedBy: input.party ?? 'platform',
      completionNote: input.note ?? null,
      evidenceUrl: input.evidenceUrl ?? null,
    },
    'next_step.completed',
    input,
  );
}
