import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertStepAllows } from './machine.ts';
import type { NextStepDecline } from './schema.ts';
import type { NextStepRow } from './table.ts';
import { onTerms } from './terms.ts';

/**
 * A party declines what is on the table: terms that were agreed before stand again; where there are none, the step is
 * declined.
 * @throws Problem `illegal_transition`
 */
export function declineNextStep(change: Change, id: Id<'nextStep'>, input: NextStepDecline): NextStepRow {
  const step = change.get('next_step', id);
  assertStepAllows(step, 'decline', input.party);
  const { terms } = step;
  const declined: NextStepRow = terms === null ? { ...step, status: 'declined' } : onTerms(step, terms);
  return change.put('next_step', declined, 'next_step.declined', input);
}
