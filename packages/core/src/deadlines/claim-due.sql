-- Lock what is due, then its applications. SKIP LOCKED both times: it never waits, so it can be part of no deadlock.
-- A row whose application is busy is found and not held; the caller looks behind it, or waits for it.
-- The applications are an array: joined, one plan for all batches is made for a tenth of the table, and reads every head there is.
-- $1 how many, $2 the time, or null for the database's, $3 applications that were busy a moment ago
with due as materialized (
  select id, application_id, subject_id, claim_at
  from deadlines
  where clock_id is null and claim_at <= coalesce($2::timestamptz, statement_timestamp()) and application_id <> all($3::uuid[])
  order by claim_at, id
  limit $1
  for update skip locked
), head as materialized (
  select application_id
  from application_heads
  where application_id = any(array(select application_id from due))
  for no key update skip locked
)
select due.id, due.application_id as due_application_id, due.subject_id, head.application_id is not null as held,
  (extract(epoch from coalesce($2::timestamptz, statement_timestamp()) - due.claim_at) * 1000)::float8 as late_ms
from due
left join head using (application_id)
