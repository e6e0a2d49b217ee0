import { agreedBy } from '../agreement/agreement.ts';
import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { parties } from '../parties.ts';
import { assertMayDecline } from './machine.ts';
import type { NextStepDecline } from './schema.ts';
import type { NextStepRow } from './table.ts';

/**
 * A party declines what is on the table: terms that were agreed before stand again; where there are none, the step is
 * declined.
 * @throws Problem `illegal_transition`
 */
export function declineNextStep(change: Change, id: Id<'nextStep'>, input: NextStepDecline): NextStepRow {
  const step = change.get('next_step', id);
  assertMayDecline(step, input.party);
  const { terms } = step;
  const declined: NextStepRow =
    terms === null
      ? { ...step, status: 'declined' }
      : {
          ...step,
          status: 'agreed',
          title: terms.title,
          owner: terms.owner,
          dueAt: terms.dueAt === null ? null : new Date(terms.dueAt),
          due: terms.due,
          agreement: agreedBy(parties, new Date(terms.at)),
        };
  return change.put('next_step', declined, 'next_step.declined', input);
}
