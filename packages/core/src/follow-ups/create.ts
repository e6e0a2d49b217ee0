import type { Change } from '../change/change.ts';
import { after, defaults } from '../deadlines/policy.ts';
import { newId } from '../ids.ts';
import type { InterviewRow } from '../interviews/table.ts';
import type { FollowUpCreate } from './schema.ts';
import type { FollowUpRow } from './table.ts';

type Input = Omit<FollowUpCreate, 'applicationId' | 'interviewId'>;

/** Plans a follow-up, due 24 hours after the interview unless it says otherwise. */
export function createFollowUp(change: Change, input: Input, interview: InterviewRow | null): FollowUpRow {
  const anchor = interview?.endedAt ?? interview?.endsAt ?? change.now;
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
      findings: [],
      dueAt: input.dueAt === undefined ? after(anchor, defaults.followUpWithin) : new Date(input.dueAt),
      overdue: false,
      reminders: [...(input.reminders ?? defaults.reminders)],
      overdueAfter: input.overdueAfter ?? defaults.overdueAfter,
      sentAt: null,
      channel: null,
      withinWindow: null,
      message: null,
      metadata: input.metadata ?? {},
      version: 0,
      scheduleVersion: 0,
      createdAt: change.now,
      updatedAt: change.now,
    },
    'follow_up.planned',
  );
}
