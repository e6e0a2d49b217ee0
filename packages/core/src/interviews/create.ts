import type { Change } from '../change/change.ts';
import { newId } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { InterviewCreate } from './schema.ts';
import type { Interviewer, InterviewRow } from './table.ts';

/** Schedules an interview in the change's application. @throws Problem `validation_failed` */
export function createInterview(change: Change, input: InterviewCreate): InterviewRow {
  const startsAt = new Date(input.startsAt);
  const endsAt = new Date(input.endsAt);
  assertOrder(startsAt, endsAt);
  return change.put(
    'interview',
    {
      ...change.tenant,
      id: newId('interview'),
      applicationId: change.application.id,
      externalId: input.externalId ?? null,
      title: input.title,
      kind: input.kind ?? 'other',
      startsAt,
      endsAt,
      endedAt: null,
      timeZone: input.timeZone ?? change.settings.timeZone,
      location: input.location ?? null,
      interviewers: interviewersOf(input),
      status: 'scheduled',
      outcome: null,
      noNextStepsReason: null,
      companyAnswer: null,
      outcomeGrace: change.settings.outcomeGrace,
      cancelReason: null,
      noShowParty: null,
      metadata: input.metadata ?? {},
      version: 0,
      scheduleVersion: 0,
      createdAt: change.now,
      updatedAt: change.now,
    },
    'interview.scheduled',
  );
}

export const interviewersOf = ({
  interviewers,
}: {
  interviewers?: InterviewCreate['interviewers'] | null;
}): Interviewer[] =>
  (interviewers ?? []).map(({ name, email, role }) => ({ name, email: email ?? null, role: role ?? null }));

export function assertOrder(startsAt: Date, endsAt: Date): void {
  if (endsAt < startsAt) throw Problem.invalid('/endsAt', 'must not be before startsAt');
}
