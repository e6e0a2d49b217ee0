-- Walk the (platform, endpoint) pairs that have something waiting, from a cursor that the worker keeps, and lock the lanes
-- of those that are ready: something due, on, not paused. Their free room is counted in a second statement: here it would
-- be counted on a snapshot older than the locks. A lane that somebody else holds is told without its cap, so that the
-- cursor moves past it. What is held (state 8) is in no index that is walked here.
-- $1 cursor platform, $2 cursor endpoint, $3 lanes to lock
with recursive pair as (
  (
    select platform_id, endpoint_id
    from delivery_queue
    where (platform_id, endpoint_id) > ($1::uuid, $2::uuid) and state <> 8
    order by platform_id, endpoint_id
    limit 1
  )
  union all
  select next.*
  from pair
  cross join lateral (
    select q.platform_id, q.endpoint_id
    from delivery_queue q
    where (q.platform_id, q.endpoint_id) > (pair.platform_id, pair.endpoint_id) and q.state <> 8
    order by q.platform_id, q.endpoint_id
    limit 1
  ) next
), ready as materialized (
  select pair.*
  from pair
  join endpoint_lanes l using (endpoint_id)
  join webhook_endpoints w on w.id = pair.endpoint_id and w.enabled
  -- With its limit it is looked for pair by pair; as a condition, it would be joined with all that waits.
  cross join lateral (
    select from delivery_queue q
    where q.platform_id = pair.platform_id and q.endpoint_id = pair.endpoint_id
      and q.state = any('{0,1,2,9}') and q.state <> 8 and q.due_at <= statement_timestamp()
    limit 1
  ) due
  where l.paused_until is null or l.paused_until <= statement_timestamp()
  limit $3
), locked as materialized (
  select l.endpoint_id, l.cap, l.failures > 0 or coalesce(l.latency_ms > 1000, false) as doubtful
  from endpoint_lanes l
  where l.endpoint_id in (select endpoint_id from ready)
  order by l.endpoint_id
  for update skip locked
)
select ready.platform_id, ready.endpoint_id, locked.cap, locked.doubtful
from ready
left join locked using (endpoint_id)
order by ready.platform_id, ready.endpoint_id
