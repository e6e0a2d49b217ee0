-- Walk the (platform, endpoint) pairs that have something waiting, from a cursor that the worker keeps, and lock the lanes
-- of those that have something due. Their free room is counted in a second statement: here it would be counted on a
-- snapshot older than the locks.
-- $1 cursor platform, $2 cursor endpoint, $3 pairs to look at, $4 lanes to lock
with recursive pair as (
  (
    select platform_id, endpoint_id
    from delivery_queue
    where (platform_id, endpoint_id) > ($1::uuid, $2::uuid)
    order by platform_id, endpoint_id
    limit 1
  )
  union all
  select next.*
  from pair
  cross join lateral (
    select q.platform_id, q.endpoint_id
    from delivery_queue q
    where (q.platform_id, q.endpoint_id) > (pair.platform_id, pair.endpoint_id)
    order by q.platform_id, q.endpoint_id
    limit 1
  ) next
), seen as materialized (
  select * from pair limit $3
), ready as materialized (
  select seen.*
  from seen
  where exists (
    select from delivery_queue q
    where q.platform_id = seen.platform_id and q.endpoint_id = seen.endpoint_id
      and q.state = any('{0,1,2,9}') and q.due_at <= statement_timestamp()
  )
  limit $4
)
select l.endpoint_id, l.platform_id, l.cap
from endpoint_lanes l
join ready using (endpoint_id)
where l.paused_until is null or l.paused_until <= statement_timestamp()
order by l.platform_id, l.endpoint_id
for update of l skip locked
