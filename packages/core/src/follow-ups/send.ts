import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import { assertAllowed } from './actions.ts';
import type { FollowUpSend } from './schema.ts';
import type { FollowUpRow } from './table.ts';

/** Records that it was sent, and whether in time. @throws Problem `illegal_transition`, `validation_failed` */
export function sendFollowUp(change: Change, id: Id<'followUp'>, input: FollowUpSend): FollowUpRow {
  const followUp = change.get('follow_up', id);
  assertAllowed(followUp, 'send');
  const sentAt = input.sentAt === undefined ? change.now : new Date(input.sentAt);
  if (sentAt > change.now) throw Problem.invalid('/sentAt', 'must not be in the future');
  return change.put(
    'follow_up',
    {
      ...followUp,
      status: 'sent',
      sentAt,
      channel: input.channel,
      withinWindow: sentAt <= followUp.dueAt,
      message:
        input.message === undefined
          ? null
          : { subject: input.message.subject ?? null, body: input.message.body },
    },
    'follow_up.sent',
  );
}
