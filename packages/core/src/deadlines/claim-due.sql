-- Lock what is due, then its applications. SKIP LOCKED both times: it never waits, so it can be part of no deadlock.
-- A row whose application is busy is found but not claimed; it comes with the next pass.
-- $1 how many, $2 the time, or null for the database's
with due as materialized (
  select id, application_id
  from deadlines
  where clock_id is null and claim_at <= coalesce($2::timestamptz, statement_timestamp())
  order by claim_at, id
  limit $1
  for update skip locked
), head as materialized (
  select application_id
  from application_heads
  where application_id in (select application_id from due)
  for no key update skip locked
)
select due.id, head.application_id, coalesce($2::timestamptz, statement_timestamp()) as now
from due
left join head using (application_id)
