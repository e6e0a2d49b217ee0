-- Of the pairs that are walked from a cursor that the worker keeps, lock the lanes of those that are ready: something due,
-- on, not paused. Their free room is counted in a second statement: here it would be counted on a snapshot older than the
-- locks. That is given them by a setting of the transaction, so that it need not wait for us to have heard of this one: the
-- locks would be held for as long. A lane that somebody else holds is told all the same, so that the cursor moves past it.
-- $1 cursor platform, $2 cursor endpoint, $3 lanes to lock
ready as materialized (
  select pair.*
  from pair
  -- With their limits these are looked for pair by pair. As conditions they would be joined in an order of their own: the limit
  -- would then leave out a pair that is before the cursor's next place, and one that is left out each time is never served.
  cross join lateral (
    select from endpoint_lanes l
    where l.endpoint_id = pair.endpoint_id and (l.paused_until is null or l.paused_until <= statement_timestamp())
    limit 1
  ) lane
  cross join lateral (
    select from webhook_endpoints w where w.id = pair.endpoint_id and w.enabled limit 1
  ) endpoint
  cross join lateral (
    select from delivery_queue q
    where q.platform_id = pair.platform_id and q.endpoint_id = pair.endpoint_id
      and q.state = any('{0,1,2,9}') and q.state <> 8 and q.due_at <= statement_timestamp()
    limit 1
  ) due
  limit $3
), locked as materialized (
  select l.endpoint_id, l.platform_id, l.cap, l.latency_ms as usual_ms, l.failures > 0 as failing
  from endpoint_lanes l
  where l.endpoint_id in (select endpoint_id from ready)
  order by l.endpoint_id
  for update skip locked
), given as materialized (
  select set_config('app.lanes', coalesce(json_agg(locked), '[]')::text, true) as lanes
  from locked
)
select ready.platform_id, ready.endpoint_id, locked.endpoint_id is null as busy
from ready
left join locked using (endpoint_id)
where (select lanes from given) is not null
order by ready.platform_id, ready.endpoint_id
