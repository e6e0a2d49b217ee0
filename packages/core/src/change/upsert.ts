import type { Id, IdKind } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Caller } from './unit-of-work.ts';

/** What an upsert did, and its result. */
export type Upserted<T> = { created: boolean; resource: T };

/**
 * Replaces what the platform knows by an id of its own, or creates it.
 * @param ifMatch the versions of which it must have one: what is not there has none
 * @param known looks it up
 * @param create may find that another request was first: then that one is replaced
 * @throws Problem `stale_version`, and whatever the others throw
 */
export async function upsert<K extends IdKind, T>(
  { ifMatch }: Pick<Caller, 'ifMatch'>,
  known: () => Promise<Id<K> | null>,
  create: () => Promise<T>,
  replace: (id: Id<K>) => Promise<T>,
): Promise<Upserted<T>> {
  const id = await known();
  if (id !== null) return { created: false, resource: await replace(id) };
  if (ifMatch !== undefined) throw new Problem('stale_version', 'There is none yet: it has no version.');
  try {
    return { created: true, resource: await create() };
  } catch (error) {
    // Somebody created it between the look and the insert; or the id that is taken is another's.
    const now = error instanceof Problem && error.code === 'external_id_taken' ? await known() : null;
    if (now === null) throw error;
    return { created: false, resource: await replace(now) };
  }
}

/** What belongs to an application does not move to another. @throws Problem `validation_failed` */
export function assertStays(applicationId: string, given: string | undefined): void {
  if (given === undefined || given === applicationId) return;
  throw Problem.invalid('/applicationId', `must be ${applicationId}, the application that it belongs to`);
}
