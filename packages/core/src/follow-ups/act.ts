import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertAllowed } from './actions.ts';
import type { FollowUpRow } from './table.ts';

/** The transitions that need nothing but to be said. All @throws Problem `illegal_transition` */

/** It had not been sent after all: planned again, with its deadlines. */
export function unsendFollowUp(change: Change, id: Id<'followUp'>): FollowUpRow {
  const followUp = change.get('follow_up', id);
  assertAllowed(followUp, 'unsend');
  const planned = {
    ...followUp,
    status: 'planned',
    sentAt: null,
    channel: null,
    withinWindow: null,
  } as const;
  return change.put('follow_up', { ...planned, message: null }, 'follow_up.updated');
}

/** The company has seen it. */
export function acknowledgeFollowUp(change: Change, id: Id<'followUp'>): FollowUpRow {
  const followUp = change.get('follow_up', id);
  assertAllowed(followUp, 'acknowledge');
  return change.put('follow_up', { ...followUp, status: 'acknowledged' }, 'follow_up.acknowledged');
}

/** The two have talked about it. */
export function discussFollowUp(change: Change, id: Id<'followUp'>): FollowUpRow {
  const followUp = change.get('follow_up', id);
  assertAllowed(followUp, 'discuss');
  return change.put('follow_up', { ...followUp, status: 'discussed' }, 'follow_up.discussed');
}

/** It will not be sent. */
export function skipFollowUp(change: Change, id: Id<'followUp'>): FollowUpRow {
  const followUp = change.get('follow_up', id);
  assertAllowed(followUp, 'skip');
  return change.put('follow_up', { ...followUp, status: 'skipped' }, 'follow_up.skipped');
}
