import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertAllowed } from '../machine.ts';
import { interviewMachine } from './machine.ts';
import type { InterviewCancel } from './schema.ts';
import type { InterviewRow } from './table.ts';

/** It will not take place. @throws Problem `illegal_transition` */
export function cancelInterview(change: Change, id: Id<'interview'>, input: InterviewCancel): InterviewRow {
  const interview = change.get('interview', id);
  assertAllowed(interviewMachine, interview.status, 'cancel');
  const canceled = { ...interview, status: 'canceled', cancelReason: input.reason ?? null } as const;
  return change.put('interview', canceled, 'interview.canceled');
}
