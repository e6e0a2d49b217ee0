-- Sends events again to endpoints: what is over goes back to the queue under its own id, what waits is brought forward,
-- what was never sent there is new; what is under way is left alone. All of it under the event's own id, with the whole of
-- the schedule.
-- $1 event, $2 endpoints
with finished as materialized (
  select d.id, d.endpoint_id
  from deliveries d
  where d.event_id = $1 and d.endpoint_id = any($2::uuid[])
), queued as materialized (
  select q.id, q.endpoint_id
  from delivery_queue q
  where q.event_id = $1 and q.endpoint_id = any($2::uuid[])
  order by q.id
  for update
), gone as (
  delete from deliveries d where d.id = any(array(select id from finished)) returning *
), back as (
  insert into delivery_queue (id, platform_id, live, endpoint_id, event_id, state, due_at, attempt, attempts_before)
  select id, platform_id, live, endpoint_id, event_id, 1, statement_timestamp(), attempts, attempts from gone
  on conflict do nothing
  returning id
), brought as (
  update delivery_queue q
  set state = 1, due_at = statement_timestamp(), attempts_before = attempt
  where q.id = any(array(select id from queued)) and q.state <> 9
  returning q.id
), fresh as (
  insert into delivery_queue (platform_id, live, endpoint_id, event_id, due_at)
  select w.platform_id, w.live, w.id, $1, statement_timestamp()
  from webhook_endpoints w
  where w.id = any($2::uuid[])
    and w.id not in (select endpoint_id from finished union all select endpoint_id from queued)
  on conflict do nothing
  returning id
)
select id from back union select id from brought union select id from fresh union select id from queued
