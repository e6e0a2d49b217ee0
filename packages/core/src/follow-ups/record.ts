import { changeSubject, type Caller } from '../change/unit-of-work.ts';
import { assertStays, upsert, type Upserted } from '../change/upsert.ts';
import { formatId, parseId } from '../ids.ts';
import { createFollowUp } from './create.ts';
import { findFollowUpId } from './find.ts';
import { presentFollowUp } from './present.ts';
import type { FollowUp, FollowUpCreate } from './schema.ts';
import { replaceFollowUp } from './update.ts';

const interviewIdOf = ({ interviewId }: FollowUpCreate) =>
  interviewId === undefined ? null : parseId('interview', interviewId);

/** Plans a follow-up in an application that exists. @throws Problem `not_found` */
export function recordFollowUp(caller: Caller, input: FollowUpCreate): Promise<FollowUp> {
  const interviewId = interviewIdOf(input);
  return changeSubject(caller, 'application', parseId('application', input.applicationId), (change) => {
    const interview = interviewId === null ? null : change.get('interview', interviewId);
    return presentFollowUp(createFollowUp(change, input, interview));
  });
}

/** Replaces the follow-up that the platform knows by this id, or plans it. */
export function upsertFollowUp(
  caller: Caller,
  externalId: string,
  input: FollowUpCreate,
): Promise<Upserted<FollowUp>> {
  const interviewId = interviewIdOf(input);
  return upsert(
    caller,
    () => findFollowUpId(caller.database, caller.tenant, externalId),
    () => recordFollowUp(caller, { ...input, externalId }),
    (id) =>
      changeSubject(caller, 'follow_up', id, (change) => {
        assertStays(formatId('application', change.application.id), input.applicationId);
        const interview = interviewId === null ? null : change.get('interview', interviewId);
        return presentFollowUp(replaceFollowUp(change, id, input, interview));
      }),
  );
}
