-- Puts aside what waits for endpoints that are off. A second statement, so that it sees whether one was turned on before
-- its lane was had. What is under way stays, until it is recorded or its lease ends.
-- $1 endpoints, $2 their platforms, $3 how many
with waiting as materialized (
  select q.id
  from unnest($1::uuid[], $2::uuid[]) as lane (endpoint_id, platform_id)
  join webhook_endpoints w on w.id = lane.endpoint_id and not w.enabled
  join delivery_queue q on q.platform_id = lane.platform_id and q.endpoint_id = lane.endpoint_id
    and q.state <> 8 and (q.state <> 9 or q.due_at <= statement_timestamp())
  order by q.id
  limit $3
  for update of q
), held as (
  update delivery_queue q set state = 8 from waiting where q.id = waiting.id returning 1
)
select count(*)::int as held from held
