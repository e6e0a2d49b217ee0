import { isDeepStrictEqual } from 'node:util';
import { remindedAfter } from '../deadlines/reminded.ts';
import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertAllowed } from '../machine.ts';
import { mergeMetadata } from '../merge-patch.ts';
import type { InterviewRow } from '../interviews/table.ts';
import { permissionOf, windowOf } from './create.ts';
import { findingOf } from './findings.ts';
import { followUpMachine } from './machine.ts';
import type { FindingInput, FollowUpCreate, FollowUpUpdate } from './schema.ts';
import type { Finding, FollowUpRow } from './table.ts';

/** Changes what the patch names, while it is planned. @throws Problem `illegal_transition`, `not_found` */
export function updateFollowUp(change: Change, id: Id<'followUp'>, patch: FollowUpUpdate): FollowUpRow {
  const before = change.get('follow_up', id);
  const { dueAt, findings, permissionId, reminders, overdueAfter, metadata, ...fields } = patch;
  const after: FollowUpRow = {
    ...before,
    ...fields,
    ...(dueAt === undefined ? {} : { dueAt: new Date(dueAt), dueWithin: null }),
    findings: findings === undefined ? before.findings : findingsAfter(before, findings ?? []),
    ...remindedAfter(before, { reminders, overdueAfter }, change.settings),
    permissionId: permissionId === undefined ? before.permissionId : permissionOf(change, permissionId),
    metadata: mergeMetadata(before.metadata, metadata),
  };
  return saveFollowUp(change, before, after);
}

/**
 * Makes it what the input says: what that leaves out is as for a new one, but for what has become of it. Without a date
 * of its own, and without an interview, its date stays.
 * @throws Problem `illegal_transition`, `not_found`
 */
export function replaceFollowUp(
  change: Change,
  id: Id<'followUp'>,
  input: FollowUpCreate,
  interview: InterviewRow | null,
): FollowUpRow {
  const before = change.get('follow_up', id);
  const { settings } = change;
  const window =
    input.dueAt === undefined && interview === null
      ? {}
      : windowOf(input, interview, settings.followUpWithin, change.now);
  return saveFollowUp(change, before, {
    ...before,
    interviewId: interview?.id ?? null,
    kind: input.kind,
    topic: input.topic ?? null,
    title: input.title,
    findings: findingsAfter(before, input.findings ?? []),
    ...window,
    permissionId: permissionOf(change, input.permissionId),
    reminders: [...(input.reminders ?? settings.reminders)],
    overdueAfter: input.overdueAfter ?? settings.overdueAfter,
    metadata: input.metadata ?? {},
  });
}

/** Findings that are as they were keep their ids. */
function findingsAfter({ findings }: FollowUpRow, inputs: readonly FindingInput[]): Finding[] {
  const after = inputs.map(findingOf);
  const contents = (found: readonly Finding[]) => found.map((finding) => ({ ...finding, id: null }));
  return isDeepStrictEqual(contents(findings), contents(after)) ? findings : after;
}

function saveFollowUp(change: Change, before: FollowUpRow, after: FollowUpRow): FollowUpRow {
  if (isDeepStrictEqual(before, after)) return before;
  assertAllowed(followUpMachine, before.status, 'update');
  return change.put('follow_up', after, 'follow_up.updated');
}
