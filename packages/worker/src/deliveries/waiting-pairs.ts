import { readFileSync } from 'node:fs';

const nobody = "'00000000-0000-0000-0000-000000000000'";

type Walk = {
  /** Behind which pair it begins, as expressions of SQL; by default before the first. */
  after?: { platform: string; endpoint: string };
  /** At which pair it ends, as an expression of SQL; by default it goes on to the last. */
  most?: string;
};

/**
 * The pairs of platform and endpoint for which something waits, in order: a part of a `with recursive`, named `pair`. The
 * queue is walked by its endpoints, one look into the index for each, and not by its rows. What is held (state 8) is in no
 * index that is walked here.
 */
const waitingPairs = ({ after = { platform: nobody, endpoint: nobody }, most }: Walk) => `
pair as (
  (
    select platform_id, endpoint_id, 1 as nth
    from delivery_queue
    where (platform_id, endpoint_id) > (${after.platform}::uuid, ${after.endpoint}::uuid) and state <> 8
    order by platform_id, endpoint_id
    limit 1
  )
  union all
  select next.*, pair.nth + 1
  from pair
  cross join lateral (
    select q.platform_id, q.endpoint_id
    from delivery_queue q
    where (q.platform_id, q.endpoint_id) > (pair.platform_id, pair.endpoint_id) and q.state <> 8
    order by q.platform_id, q.endpoint_id
    limit 1
  ) next
  ${most === undefined ? '' : `where pair.nth < ${most}`}
)`;

/** The statement in a file, which begins behind that part. */
export const overWaitingPairs = (file: URL, walk: Walk = {}): string =>
  `with recursive ${waitingPairs(walk)}, ${readFileSync(file, 'utf8')}`;
