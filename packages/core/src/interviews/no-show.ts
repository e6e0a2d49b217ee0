import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { assertAllowed } from '../machine.ts';
import { interviewMachine } from './machine.ts';
import type { InterviewNoShow } from './schema.ts';
import type { InterviewRow } from './table.ts';

/** A party did not come. @throws Problem `illegal_transition` */
export function missInterview(change: Change, id: Id<'interview'>, input: InterviewNoShow): InterviewRow {
  const interview = change.get('interview', id);
  assertAllowed(interviewMachine, interview.status, 'no-show');
  return change.put(
    'interview',
    { ...interview, status: 'no_show', noShowParty: input.party },
    'interview.no_show',
  );
}
