import { updateApplication } from '../applications/update.ts';
import { changeSubject, type Caller } from '../change/unit-of-work.ts';
import { assertStays, upsert, type Upserted } from '../change/upsert.ts';
import { formatId } from '../ids.ts';
import { Problem } from '../problems.ts';
import { findInterviewId } from './find.ts';
import { presentInterview } from './present.ts';
import { scheduleInterview } from './schedule.ts';
import type { Interview, InterviewCreate } from './schema.ts';
import { replaceInterview } from './update.ts';

/** Replaces the interview that the platform knows by this id, or schedules it. An application that comes along is merged. */
export async function upsertInterview(
  caller: Caller,
  externalId: string,
  input: InterviewCreate,
): Promise<Upserted<Interview>> {
  const { application } = input;
  const named = application?.externalId;
  return upsert(
    caller,
    () => findInterviewId(caller.database, caller.tenant, externalId),
    () => scheduleInterview(caller, { ...input, externalId }),
    async (id) => {
      if (application !== undefined && input.applicationId !== undefined) {
        throw Problem.invalid('/application', 'must not be given with applicationId');
      }
      return changeSubject(caller, 'interview', id, (change) => {
        assertStays(formatId('application', change.application.id), input.applicationId);
        if (named !== undefined && named !== change.application.externalId) {
          throw Problem.invalid('/application/externalId', 'must be that of the application it belongs to');
        }
        if (application !== undefined) updateApplication(change, application);
        return presentInterview(replaceInterview(change, id, input));
      });
    },
  );
}
