-- What came of attempts. `attempt` is the fence: a worker that has lost its lease writes nothing. What was cut off by our
-- own stopping is given back as if it had not been claimed. Of a delivery that is gone nothing is kept: its candidate may have
-- been erased, and the answer may tell of them.
-- Rows and results are joined once, and by the key: Postgres guesses how many there are, and would compare each with each.
-- $1 results, as JSON, $2 the ids in them
with result as materialized (
  select *
  from json_to_recordset($1::text::json) as r (
    id uuid, platform_id uuid, live boolean, attempt smallint, outcome text, pause_ms float8,
    at timestamptz, latency_ms integer, status smallint, error text, answer text
  )
), waiting as materialized (
  select id, attempt, state, endpoint_id, event_id
  from delivery_queue
  where id = any($2::uuid[])
  order by id
  for update
), mine as materialized (
  select waiting.endpoint_id, waiting.event_id, r.*
  from waiting
  join result r using (id, attempt)
  where waiting.state = 9
), done as (
  delete from delivery_queue
  where id = any(array(select id from mine where outcome in ('succeeded', 'failed', 'expired')))
), again as (
  update delivery_queue q
  set state = 1, due_at = statement_timestamp() + mine.pause_ms * interval '1 millisecond',
    attempt = case mine.outcome when 'returned' then q.attempt - 1 else q.attempt end
  from mine
  where q.id = mine.id and mine.outcome in ('retry', 'returned')
), finished as (
  insert into deliveries (id, platform_id, live, endpoint_id, event_id, status, attempts, finished_at)
  select id, platform_id, live, endpoint_id, event_id,
    case outcome when 'expired' then 'failed' else outcome end, attempt, statement_timestamp()
  from mine
  where outcome in ('succeeded', 'failed', 'expired')
)
insert into attempts (delivery_id, attempt, platform_id, live, at, latency_ms, status, error, answer)
select id, attempt, platform_id, live, at, latency_ms, status, error, answer
from result
where outcome <> 'returned' and id in (select id from waiting)
on conflict do nothing
