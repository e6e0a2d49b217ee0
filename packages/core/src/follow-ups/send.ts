import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertAllowed } from '../machine.ts';
import { lackOf } from '../permissions/in-force.ts';
import { Problem } from '../problems.ts';
import { followUpMachine } from './machine.ts';
import type { FollowUpSend } from './schema.ts';
import type { Channel, FollowUpRow } from './table.ts';

/**
 * Records that it was sent, and whether in time.
 * @throws Problem `illegal_transition`, `validation_failed`; `permission_not_in_force` unless that is overridden
 */
export function sendFollowUp(change: Change, id: Id<'followUp'>, input: FollowUpSend): FollowUpRow {
  const followUp = change.get('follow_up', id);
  assertAllowed(followUpMachine, followUp.status, 'send', input.party);
  const sentAt = input.sentAt === undefined ? change.now : new Date(input.sentAt);
  if (sentAt > change.now) throw Problem.invalid('/sentAt', 'must not be in the future');
  const lack = lackOfPermission(change, followUp, input.channel);
  if (lack !== null && input.override !== true) {
    throw new Problem(
      'permission_not_in_force',
      `The permission that this follow-up needs ${lack}. Ask for another, or send override: true.`,
    );
  }
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
    { ...input, override: lack !== null },
  );
}

/** It is needed only where the follow-up names one. */
function lackOfPermission(
  change: Change,
  { permissionId, topic }: FollowUpRow,
  channel: Channel,
): string | null {
  if (permissionId === null) return null;
  return lackOf(change.get('permission', permissionId), channel, topic, change.now);
}
