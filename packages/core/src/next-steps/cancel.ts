import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertStepAllows } from './machine.ts';
import type { NextStepCancel } from './schema.ts';
import type { NextStepRow } from './table.ts';

/** Off the list: nothing about it falls due any more. @throws Problem `illegal_transition` */
export function cancelNextStep(change: Change, id: Id<'nextStep'>, input: NextStepCancel): NextStepRow {
  const step = change.get('next_step', id);
  assertStepAllows(step, 'cancel', input.party);
  return change.put('next_step', { ...step, status: 'canceled' }, 'next_step.canceled', input);
}
