import { nobodyAgreed } from '../agreement/agreement.ts';
import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import type { Party } from '../parties.ts';
import { Problem } from '../problems.ts';
import { assertAllowed } from './actions.ts';
import type { NextStepCounter } from './schema.ts';
import type { NextStepRow } from './table.ts';

export type Offer = { party: Party; by?: string | undefined; note?: string | undefined };

/** Whether the wording, the owner or the date that is on the table differs. */
export const isResettled = (before: NextStepRow, after: NextStepRow): boolean =>
  after.title !== before.title ||
  after.owner !== before.owner ||
  after.dueAt?.getTime() !== before.dueAt?.getTime();

/** `offered` as a party's offer: it alone has agreed. Terms that were agreed stand until the other agrees too. */
export function offer(change: Change, offered: NextStepRow, { party, by, note }: Offer): NextStepRow {
  const at = change.now.toISOString();
  const { title, owner, dueAt } = offered;
  const proposal = { party, at, title, owner, dueAt: dueAt?.toISOString() ?? null, note: note ?? null };
  return change.put(
    'next_step',
    {
      ...offered,
      status: 'proposed',
      agreement: { ...nobodyAgreed, [party]: { at, by: by ?? null } },
      proposals: [...offered.proposals, proposal],
    },
    'next_step.countered',
  );
}

/** A party offers other terms. @throws Problem `illegal_transition`; `validation_failed` when it offers nothing else */
export function counterNextStep(change: Change, id: Id<'nextStep'>, input: NextStepCounter): NextStepRow {
  const step = change.get('next_step', id);
  assertAllowed(step, 'counter');
  const offered: NextStepRow = {
    ...step,
    title: input.title ?? step.title,
    owner: input.owner ?? step.owner,
    dueAt: input.dueAt === undefined ? step.dueAt : new Date(input.dueAt),
  };
  if (!isResettled(step, offered)) {
    throw new Problem('validation_failed', 'A counter must offer another title, owner or due date.', [
      { pointer: '', detail: 'must differ from what is on the table' },
    ]);
  }
  return offer(change, offered, input);
}
