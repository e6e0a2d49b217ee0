import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { mergeMetadata } from '../merge-patch.ts';
import { assertAllowed } from '../machine.ts';
import { interviewMachine } from './machine.ts';
import { assertOrder, interviewersOf } from './create.ts';
import { reanchor } from './reanchor.ts';
import type { InterviewCreate, InterviewUpdate } from './schema.ts';
import type { InterviewRow } from './table.ts';

/** Changes what the patch names; other times are a reschedule. @throws Problem `illegal_transition`, `validation_failed` */
export function updateInterview(change: Change, id: Id<'interview'>, patch: InterviewUpdate): InterviewRow {
  const before = change.get('interview', id);
  return saveInterview(change, before, {
    ...before,
    ...patch,
    kind: patch.kind === undefined ? before.kind : (patch.kind ?? 'other'),
    timeZone: patch.timeZone === undefined ? before.timeZone : (patch.timeZone ?? change.settings.timeZone),
    startsAt: patch.startsAt === undefined ? before.startsAt : new Date(patch.startsAt),
    endsAt: patch.endsAt === undefined ? before.endsAt : new Date(patch.endsAt),
    interviewers: patch.interviewers === undefined ? before.interviewers : interviewersOf(patch),
    metadata: mergeMetadata(before.metadata, patch.metadata),
  });
}

/**
 * Makes it what the input says: what that leaves out is as for a new one, but for what has become of it.
 * @throws Problem `illegal_transition`, `validation_failed`
 */
export function replaceInterview(change: Change, id: Id<'interview'>, input: InterviewCreate): InterviewRow {
  const before = change.get('interview', id);
  return saveInterview(change, before, {
    ...before,
    title: input.title,
    kind: input.kind ?? 'other',
    startsAt: new Date(input.startsAt),
    endsAt: new Date(input.endsAt),
    timeZone: input.timeZone ?? change.settings.timeZone,
    location: input.location ?? null,
    interviewers: interviewersOf(input),
    metadata: input.metadata ?? {},
  });
}

function saveInterview(change: Change, before: InterviewRow, after: InterviewRow): InterviewRow {
  if (isDeepStrictEqual(before, after)) return before;
  assertAllowed(interviewMachine, before.status, 'update');
  assertOrder(after.startsAt, after.endsAt);
  const moved =
    after.startsAt.getTime() !== before.startsAt.getTime() ||
    after.endsAt.getTime() !== before.endsAt.getTime();
  if (!moved) return change.put('interview', after, 'interview.updated');
  const rescheduled = change.put('interview', after, 'interview.rescheduled');
  reanchor(change, rescheduled);
  return rescheduled;
}
