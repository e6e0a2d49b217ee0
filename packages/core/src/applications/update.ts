import type { Change } from '../change/change.ts';
import { mergeMetadata } from '../merge-patch.ts';
import type { ApplicationUpdate } from './schema.ts';
import type { ApplicationRow } from './table.ts';

/** Changes what the patch names. A status that closes the application voids all that is armed in it. */
export function updateApplication(change: Change, patch: ApplicationUpdate): ApplicationRow {
  const before = change.application;
  const after = {
    ...before,
    ...patch,
    candidate: { ...before.candidate, ...patch.candidate },
    company: { ...before.company, ...patch.company },
    position: { ...before.position, ...patch.position },
    metadata: mergeMetadata(before.metadata, patch.metadata),
  };
  const event = after.status === before.status ? 'application.updated' : 'application.status_changed';
  return change.put('application', after, event);
}
