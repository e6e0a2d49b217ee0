import type { Change } from '../change/change.ts';
import { after } from '../deadlines/policy.ts';
import { endOfInterview } from '../due/settle.ts';
import { newId, parseId } from '../ids.ts';
import type { InterviewRow } from '../interviews/table.ts';
import { findingOf } from './findings.ts';
import type { FollowUpCreate } from './schema.ts';
import type { FollowUpRow } from './table.ts';

type Input = Omit<FollowUpCreate, 'applicationId' | 'interviewId'>;

/** Plans a follow-up, due as long after the interview as the platform's window says, unless the input does. */
export function createFollowUp(change: Change, input: Input, interview: InterviewRow | null): FollowUpRow {
  const { settings, now } = change;
  return change.put(
    'follow_up',
    {
      ...change.tenant,
      id: newId('followUp'),
      applicationId: change.application.id,
      interviewId: interview?.id ?? null,
      externalId: input.externalId ?? null,
      kind: input.kind,
      topic: input.topic ?? null,
      title: input.title,
      status: 'planned',
      findings: (input.findings ?? []).map(findingOf),
      ...windowOf(input, interview, settings.followUpWithin, now),
      overdue: false,
      overdueToldFor: null,
      reminders: [...(input.reminders ?? settings.reminders)],
      overdueAfter: input.overdueAfter ?? settings.overdueAfter,
      permissionId: permissionOf(change, input.permissionId),
      sentAt: null,
      channel: null,
      withinWindow: null,
      message: null,
      metadata: input.metadata ?? {},
      version: 0,
      scheduleVersion: 0,
      createdAt: now,
      updatedAt: now,
    },
    'follow_up.planned',
  );
}

/** By when it is due: at an instant of its own, or so long after the interview, with which it then moves. */
export function windowOf(
  { dueAt }: Pick<Input, 'dueAt'>,
  interview: InterviewRow | null,
  within: string,
  now: Date,
): Pick<FollowUpRow, 'dueAt' | 'dueWithin'> {
  if (dueAt !== undefined) return { dueAt: new Date(dueAt), dueWithin: null };
  if (interview === null) return { dueAt: after(now, within), dueWithin: null };
  return { dueAt: after(endOfInterview(interview), within), dueWithin: within };
}

/** @throws Problem `not_found` when the application has no such permission */
export function permissionOf(change: Change, id: string | null | undefined): FollowUpRow['permissionId'] {
  if (id === undefined || id === null) return null;
  return change.get('permission', parseId('permission', id)).id;
}

/** Moves what is counted from the end of an interview, whenever that end moves. */
export function reanchorFollowUps(change: Change, interview: InterviewRow): void {
  for (const followUp of change.all('follow_up')) {
    const { dueWithin } = followUp;
    if (followUp.status !== 'planned' || followUp.interviewId !== interview.id || dueWithin === null)
      continue;
    const dueAt = after(endOfInterview(interview), dueWithin);
    change.put('follow_up', { ...followUp, dueAt }, 'follow_up.updated');
  }
}
