import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { mergeMetadata } from '../merge-patch.ts';
import { assertAllowed } from './actions.ts';
import { assertOrder } from './create.ts';
import type { InterviewUpdate } from './schema.ts';
import type { InterviewRow } from './table.ts';

/** Changes what the patch names; other times are a reschedule. @throws Problem `illegal_transition`, `validation_failed` */
export function updateInterview(change: Change, id: Id<'interview'>, patch: InterviewUpdate): InterviewRow {
  const before = change.get('interview', id);
  assertAllowed(before, 'update');
  const after: InterviewRow = {
    ...before,
    ...patch,
    startsAt: patch.startsAt === undefined ? before.startsAt : new Date(patch.startsAt),
    endsAt: patch.endsAt === undefined ? before.endsAt : new Date(patch.endsAt),
    interviewers:
      patch.interviewers?.map(({ name, email, role }) => ({
        name,
        email: email ?? null,
        role: role ?? null,
      })) ?? before.interviewers,
    metadata: mergeMetadata(before.metadata, patch.metadata),
  };
  assertOrder(after.startsAt, after.endsAt);
  const moved =
    after.startsAt.getTime() !== before.startsAt.getTime() ||
    after.endsAt.getTime() !== before.endsAt.getTime();
  if (!moved) return change.put('interview', after, 'interview.updated');
  return change.put('interview', after, 'interview.rescheduled');
}
