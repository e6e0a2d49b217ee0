-- What came of attempts. `attempt` is the fence: a worker that has lost its lease writes nothing.
-- $1 results, as JSON
with result as materialized (
  select *
  from jsonb_to_recordset($1::text::jsonb) as r (
    id uuid, platform_id uuid, live boolean, attempt smallint, outcome text, due_at timestamptz,
    at timestamptz, latency_ms integer, status smallint, error text, answer text
  )
), mine as materialized (
  select q.id, q.endpoint_id, q.event_id
  from delivery_queue q
  join result using (id, attempt)
  where q.state = 9
  order by q.id
  for update of q
), done as (
  delete from delivery_queue q
  using mine join result r using (id)
  where q.id = mine.id and r.outcome <> 'retry'
), again as (
  update delivery_queue q
  set state = 1, due_at = r.due_at
  from mine join result r using (id)
  where q.id = mine.id and r.outcome = 'retry'
), finished as (
  insert into deliveries (id, platform_id, live, endpoint_id, event_id, status, attempts, finished_at)
  select mine.id, r.platform_id, r.live, mine.endpoint_id, mine.event_id, r.outcome, r.attempt, statement_timestamp()
  from mine join result r using (id)
  where r.outcome <> 'retry'
)
insert into attempts (delivery_id, attempt, platform_id, live, at, latency_ms, status, error, answer)
select id, attempt, platform_id, live, at, latency_ms, status, error, answer
from result
on conflict do nothing
