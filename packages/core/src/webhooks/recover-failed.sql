-- What was given up in the window goes back to the queue under its own id; its attempts are numbered on, and its schedule
-- begins anew. Without its event there is nothing to send. Whoever retries one of them meanwhile has it: it is deleted once.
-- $1 endpoint, $2 how many, $3 given up since, $4 and not after the request, $5 not older than so many days
with failed as materialized (
  select d.id
  from deliveries d
  where d.endpoint_id = $1 and d.status = 'failed'
    and d.finished_at >= $3::timestamptz and d.finished_at <= $4::timestamptz
    and d.id >= uuid_floor(statement_timestamp() - $5 * interval '1 day')
    and exists (select from events e where e.id = d.event_id)
  order by d.finished_at
  limit $2
), gone as (
  delete from deliveries where id = any(array(select id from failed)) returning *
), back as (
  insert into delivery_queue (id, platform_id, live, endpoint_id, event_id, state, due_at, attempt, attempts_before)
  select id, platform_id, live, endpoint_id, event_id, 2, statement_timestamp(), attempts, attempts from gone
  on conflict do nothing
)
select count(*)::int as moved from gone
