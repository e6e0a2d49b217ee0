-- What waits for an endpoint that is gone: a write that began before the removal may have added it after.
with recursive pair as (
  (select platform_id, endpoint_id from delivery_queue where state <> 8 order by platform_id, endpoint_id limit 1)
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
), orphan as materialized (
  select pair.*
  from pair
  where not exists (select from endpoint_lanes l where l.endpoint_id = pair.endpoint_id)
)
delete from delivery_queue q
using orphan
where q.platform_id = orphan.platform_id and q.endpoint_id = orphan.endpoint_id
