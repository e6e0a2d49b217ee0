import { bothAgreed } from '../agreement/agreement.ts';
import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import { assertMayAgree } from './actions.ts';
import type { NextStepAgree } from './schema.ts';
import type { NextStepRow } from './table.ts';

/**
 * A party agrees to what is on the table. Once both have, it is agreed, and what they agreed to are the terms.
 * @throws Problem `illegal_transition`; `stale_version` when another proposal is on the table than the one named
 */
export function agreeNextStep(change: Change, id: Id<'nextStep'>, input: NextStepAgree): NextStepRow {
  const step = change.get('next_step', id);
  assertMayAgree(step, input.party);
  assertOnTheTable(step, input.proposal);
  const at = change.now.toISOString();
  const agreement = { ...step.agreement, [input.party]: { at, by: input.by ?? null } };
  if (!bothAgreed(agreement)) return change.put('next_step', { ...step, agreement }, 'next_step.updated');
  const { title, owner, dueAt } = step;
  return change.put(
    'next_step',
    {
      ...step,
      status: 'agreed',
      agreement,
      terms: { title, owner, dueAt: dueAt?.toISOString() ?? null, settledBy: 'parties', at },
    },
    'next_step.agreed',
  );
}

function assertOnTheTable({ proposals }: NextStepRow, proposal: number | undefined): void {
  const last = proposals.length - 1;
  if (proposal === undefined || proposal === last) return;
  throw new Problem(
    'stale_version',
    `Proposal ${proposal} is not on the table any more; the latest is ${last}.`,
  );
}
