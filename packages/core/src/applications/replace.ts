import type { Change } from '../change/change.ts';
import { candidateOf, companyOf, positionOf } from './create.ts';
import type { ApplicationCreate } from './schema.ts';
import type { ApplicationRow } from './table.ts';

/** Makes it what the input says: what that leaves out is empty again, but for the status. */
export function replaceApplication(change: Change, input: ApplicationCreate): ApplicationRow {
  const before = change.application;
  const after = {
    ...before,
    candidate: candidateOf(input),
    company: companyOf(input),
    position: positionOf(input),
    status: input.status ?? before.status,
    stage: input.stage ?? null,
    metadata: input.metadata ?? {},
  };
  const event = after.status === before.status ? 'application.updated' : 'application.status_changed';
  return change.put('application', after, event);
}
