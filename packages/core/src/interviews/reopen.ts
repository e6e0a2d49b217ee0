import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertAllowed } from '../machine.ts';
import { interviewMachine } from './machine.ts';
import type { InterviewRow } from './table.ts';

/** Scheduled again, as if it had not ended; what came of it stays. @throws Problem `illegal_transition` */
export function reopenInterview(change: Change, id: Id<'interview'>): InterviewRow {
  const interview = change.get('interview', id);
  assertAllowed(interviewMachine, interview.status, 'reopen');
  return change.put(
    'interview',
    {
      ...interview,
      status: 'scheduled',
      endedAt: null,
      outcome: null,
      noNextStepsReason: null,
      companyAnswer: null,
      cancelReason: null,
      noShowParty: null,
    },
    'interview.reopened',
  );
}
