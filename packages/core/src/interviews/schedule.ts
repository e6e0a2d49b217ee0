import { createApplication } from '../applications/create.ts';
import { findApplicationId } from '../applications/find.ts';
import type { ApplicationCreate } from '../applications/schema.ts';
import { updateApplication } from '../applications/update.ts';
import type { Change } from '../change/change.ts';
import { changeSubject, startApplication, type Caller } from '../change/unit-of-work.ts';
import { upsert } from '../change/upsert.ts';
import { parseId } from '../ids.ts';
import { Problem } from '../problems.ts';
import { applicationContradictions, timeContradictions } from './contradictions.ts';
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
  Problem.assertSound([...applicationContradictions(input), ...timeContradictions(input)]);
  const schedule = (change: Change) => presentInterview(createInterview(change, input));
  if (application !== undefined) return scheduleWith(caller, application, schedule);
  return changeSubject(caller, 'application', parseId('application', applicationId ?? ''), schedule);
}

async function scheduleWith(
  caller: Caller,
  application: ApplicationCreate,
  schedule: (change: Change) => Interview,
): Promise<Interview> {
  const { externalId } = application;
  const create = () =>
    startApplication(caller, (change) => {
      createApplication(change, application);
      return schedule(change);
    });
  if (externalId === undefined) return create();
  const { resource } = await upsert(
    {},
    () => findApplicationId(caller.database, caller.tenant, externalId),
    create,
    (known) =>
      changeSubject(caller, 'application', known, (change) => {
        updateApplication(change, application);
        return schedule(change);
      }),
  );
  return resource;
}
