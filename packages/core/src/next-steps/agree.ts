import { assertOnTheTable, bothAgreed, consent } from '../agreement/agreement.ts';
import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertStepAllows } from './machine.ts';
import type { NextStepAgree } from './schema.ts';
import type { NextStepRow } from './table.ts';
import { termsOf } from './terms.ts';

/**
 * A party agrees to what is on the table. Once both have, it is agreed, and what they agreed to are the terms.
 * @throws Problem `illegal_transition`; `stale_version` when another proposal is on the table than the one named
 */
export function agreeNextStep(change: Change, id: Id<'nextStep'>, input: NextStepAgree): NextStepRow {
  const step = change.get('next_step', id);
  assertOnTheTable(step, input.proposal);
  assertStepAllows(step, 'agree', input.party);
  const agreement = consent(step.agreement, input, change.now);
  if (!bothAgreed(agreement))
    return change.put('next_step', { ...step, agreement }, 'next_step.updated', input);
  const agreed: NextStepRow = {
    ...step,
    status: 'agreed',
    agreement,
    terms: termsOf(step, 'parties', change.now),
  };
  return change.put('next_step', agreed, 'next_step.agreed', input);
}
