-- Lock the applications of what is `due`, without waiting for any. A row whose application is busy is found and not held; the
-- caller looks behind it, or waits for it.
-- The applications are an array: joined, one plan for all batches is made for a tenth of the table, and reads every head there is.
-- $2 the time, or null for the database's
head as materialized (
  select application_id
  from application_heads
  where application_id = any(array(select application_id from due))
  for no key update skip locked
)
select due.id, due.application_id, due.subject_type, due.subject_id, due.kind, due.fires_at,
  head.application_id is not null as held, clock_timestamp() as now,
  (extract(epoch from coalesce($2::timestamptz, statement_timestamp()) - due.claim_at) * 1000)::float8 as late_ms
from due
left join head using (application_id)
