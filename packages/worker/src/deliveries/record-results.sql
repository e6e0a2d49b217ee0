-- What came of attempts. `attempt` is the fence: a worker that has lost its lease writes nothing. What was cut off by our
-- own stopping is given back as if it had not been claimed.
-- $1 results, as JSON
with result as materialized (
  select *
  from jsonb_to_recordset($1::text::jsonb) as r (
    id uuid, platform_id uuid, live boolean, attempt smallint, outcome text, pause_ms float8,
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
  where q.id = mine.id and r.outcome in ('succeeded', 'failed', 'expired')
), again as (
  update delivery_queue q
  set state = 1, due_at = statement_timestamp() + r.pause_ms * interval '1 millisecond',
    attempt = case r.outcome when 'returned' then q.attempt - 1 else q.attempt end
  from mine join result r using (id)
  where q.id = mine.id and r.outcome in ('retry', 'returned')
), finished as (
  insert into deliveries (id, platform_id, live, endpoint_id, event_id, status, attempts, finished_at)
  select mine.id, r.platform_id, r.live, mine.endpoint_id, mine.event_id,
    case r.outcome when 'expired' then 'failed' else r.outcome end, r.attempt, statement_timestamp()
  from mine join result r using (id)
  where r.outcome in ('succeeded', 'failed', 'expired')
)
insert into attempts (delivery_id, attempt, platform_id, live, at, latency_ms, status, error, answer)
select id, attempt, platform_id, live, at, latency_ms, status, error, answer
from result
where outcome <> 'returned'
on conflict do nothing
