import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertAllowed } from '../machine.ts';
import { nextStepMachine } from './machine.ts';
import type { NextStepCancel } from './schema.ts';
import type { NextStepRow } from './table.ts';

/** Off the list: nothing about it falls due any more. @throws Problem `illegal_transition` */
export function cancelNextStep(change: Change, id: Id<'nextStep'>, input: NextStepCancel): NextStepRow {
  const step = change.get('next_step', id);
  assertAllowed(nextStepMachine, step.status, 'cancel', input.party);
  return change.put('next_step', { ...step, status: 'canceled' }, 'next_step.canceled', input);
}
