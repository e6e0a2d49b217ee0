import { changeSubject, startApplication, type Caller } from '../change/unit-of-work.ts';
import { upsert, type Upserted } from '../change/upsert.ts';
import { createApplication } from './create.ts';
import { findApplicationId } from './find.ts';
import { presentApplication } from './present.ts';
import { replaceApplication } from './replace.ts';
import type { Application, ApplicationCreate } from './schema.ts';

/** Replaces the application that the platform knows by this id, or creates it. */
export const upsertApplication = (
  caller: Caller,
  externalId: string,
  input: ApplicationCreate,
): Promise<Upserted<Application>> =>
  upsert(
    caller,
    () => findApplicationId(caller.database, caller.tenant, externalId),
    () =>
      startApplication(caller, (change) =>
        presentApplication(createApplication(change, { ...input, externalId })),
      ),
    (id) =>
      changeSubject(caller, 'application', id, (change) =>
        presentApplication(replaceApplication(change, input)),
      ),
  );
