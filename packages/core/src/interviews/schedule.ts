import { createApplication } from '../applications/create.ts';
import { findApplicationId } from '../applications/find.ts';
import type { ApplicationCreate } from '../applications/schema.ts';
import { updateApplication } from '../applications/update.ts';
import type { Change } from '../change/change.ts';
import { changeSubject, startApplication, type Caller } from '../change/unit-of-work.ts';
import { parseId } from '../ids.ts';
import { Problem } from '../problems.ts';
import { createInterview } from './create.ts';
import { presentInterview } from './present.ts';
import type { Interview, InterviewCreate } from './schema.ts';

/**
 * Schedules an interview in an application that exists, or in one that comes with it: created, or merged into the one
 * that the platform knows by the same `externalId`.
 * @throws Problem `validation_failed`, `not_found`, `external_id_taken`
 */
export async function scheduleInterview(caller: Caller, input: InterviewCreate): Promise<Interview> {
  const { applicationId, application } = input;
  if ((applicationId === undefined) === (application === undefined)) {
    throw Problem.invalid('/applicationId', 'must be given, or else application; not both');
  }
  const schedule = (change: Change) => presentInterview(createInterview(change, input));
  if (application !== undefined) return scheduleWith(caller, application, schedule);
  return changeSubject(caller, 'application', parseId('application', applicationId ?? ''), schedule);
}

async function scheduleWith(
  caller: Caller,
  application: ApplicationCreate,
  schedule: (change: Change) => Interview,
): Promise<Interview> {
  const create = (change: Change) => {
    createApplication(change, application);
    return schedule(change);
  };
  const { externalId } = application;
  if (externalId === undefined) return startApplication(caller, create);
  const merge = (change: Change) => {
    updateApplication(change, application);
    return schedule(change);
  };
  const known = await findApplicationId(caller.database, caller.tenant, externalId);
  if (known !== null) return changeSubject(caller, 'application', known, merge);
  try {
    return await startApplication(caller, create);
  } catch (error) {
    // Somebody created it between the look and the insert; or the id that is taken is the interview's.
    const now = await findApplicationId(caller.database, caller.tenant, externalId);
    if (!(error instanceof Problem) || error.code !== 'external_id_taken' || now === null) throw error;
    return changeSubject(caller, 'application', now, merge);
  }
}
