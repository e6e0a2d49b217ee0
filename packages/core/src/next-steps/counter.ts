import { assertOffersSomethingElse, counter, type Voice } from '../agreement/agreement.ts';
import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { dueAfter } from './due.ts';
import { assertStepAllows } from './machine.ts';
import type { NextStepCounter } from './schema.ts';
import type { NextStepRow } from './table.ts';
import { isResettled, offerOf } from './terms.ts';

/** `offered` as a party's offer: it alone has agreed. Terms that were agreed stand until the other agrees too. */
export function offer(change: Change, offered: NextStepRow, voice: Voice): NextStepRow {
  const negotiated = counter(offered, voice, offerOf(offered), change.now);
  return change.put(
    'next_step',
    { ...offered, status: 'proposed', ...negotiated },
    'next_step.countered',
    voice,
  );
}

/** A party offers other terms. @throws Problem `illegal_transition`; `validation_failed` when it offers nothing else */
export function counterNextStep(change: Change, id: Id<'nextStep'>, input: NextStepCounter): NextStepRow {
  const step = change.get('next_step', id);
  assertStepAllows(step, 'counter', input.party);
  const offered: NextStepRow = {
    ...step,
    title: input.title ?? step.title,
    owner: input.owner ?? step.owner,
    ...dueAfter(change, step, input),
  };
  assertOffersSomethingElse(isResettled(step, offered), 'another title, owner or due date');
  return offer(change, offered, input);
}
