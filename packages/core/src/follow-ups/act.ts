import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertAllowed } from '../machine.ts';
import { followUpMachine } from './machine.ts';
import type { FollowUpAction } from './schema.ts';
import type { FollowUpRow } from './table.ts';

/** The transitions that need nothing but to be said. All @throws Problem `illegal_transition` */

/** It had not been sent after all: planned again, with its deadlines. */
export function unsendFollowUp(change: Change, id: Id<'followUp'>, input: FollowUpAction): FollowUpRow {
  const followUp = change.get('follow_up', id);
  assertAllowed(followUpMachine, followUp.status, 'unsend', input.party);
  const planned: FollowUpRow = {
    ...followUp,
    status: 'planned',
    overdueToldFor: null,
    sentAt: null,
    channel: null,
    withinWindow: null,
    message: null,
  };
  return change.put('follow_up', planned, 'follow_up.updated', input);
}

/** The company has seen it. */
export function acknowledgeFollowUp(change: Change, id: Id<'followUp'>, input: FollowUpAction): FollowUpRow {
  const followUp = change.get('follow_up', id);
  assertAllowed(followUpMachine, followUp.status, 'acknowledge', input.party);
  return change.put('follow_up', { ...followUp, status: 'acknowledged' }, 'follow_up.acknowledged', input);
}

/** The two have talked about it. */
export function discussFollowUp(change: Change, id: Id<'followUp'>, input: FollowUpAction): FollowUpRow {
  const followUp = change.get('follow_up', id);
  assertAllowed(followUpMachine, followUp.status, 'discuss', input.party);
  return change.put('follow_up', { ...followUp, status: 'discussed' }, 'follow_up.discussed', input);
}

/** It will not be sent. */
export function skipFollowUp(change: Change, id: Id<'followUp'>, input: FollowUpAction): FollowUpRow {
  const followUp = change.get('follow_up', id);
  assertAllowed(followUpMachine, followUp.status, 'skip', input.party);
  return change.put('follow_up', { ...followUp, status: 'skipped' }, 'follow_up.skipped', input);
}
