-- What waits for an endpoint that is gone: a write that began before the removal may have added it after.
orphan as materialized (
  select pair.*
  from pair
  where not exists (select from endpoint_lanes l where l.endpoint_id = pair.endpoint_id)
)
delete from delivery_queue q
using orphan
where q.platform_id = orphan.platform_id and q.endpoint_id = orphan.endpoint_id
