import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertAllowed } from './actions.ts';
import type { NextStepRow } from './table.ts';

/** Off the list: nothing about it falls due any more. @throws Problem `illegal_transition` */
export function cancelNextStep(change: Change, id: Id<'nextStep'>): NextStepRow {
  const step = change.get('next_step', id);
  assertAllowed(step, 'cancel');
  return change.put('next_step', { ...step, status: 'canceled' }, 'next_step.canceled');
}
