import type { Database } from '../db/connect.ts';
import type { Retention } from '../retention/period.ts';

const piece = 5_000;

/**
 * Forgets whose applications were that have gone, once nothing is told of them any more. As the worker.
 * @returns how many
 */
export async function forgetRemoved(database: Database, { events }: Retention): Promise<number> {
  let forgotten = 0;
  for (let last = piece; last === piece; forgotten += last) {
    // In small pieces: after a pause there may be many.
    // oxlint-disable-next-line no-await-in-loop
    const rows = await database`
      delete from candidate_applications where (platform_id, live, candidate_external_id, application_id) in (
        select c.platform_id, c.live, c.candidate_external_id, c.application_id
        from candidate_applications c
        where c.removed_at < statement_timestamp() - ${events} * interval '1 day'
          and not exists (
            select from events e
            where e.platform_id = c.platform_id and e.live = c.live and e.application_id = c.application_id)
        limit ${piece})
      returning 1`;
    last = rows.length;
  }
  return forgotten;
}
