-- Lock the applications of what is `due`, without waiting for any. A row whose application is busy is found and not held; the
-- caller looks behind it, or waits for it.
-- What is held is given to the load of it, a statement of its own, by settings of the transaction: so that need not wait for us
-- to have heard of this one.
-- The applications are an array: joined, one plan for all batches is made for a tenth of the table, and reads every head there is.
-- $2 the time, or null for the database's
head as materialized (
  select application_id
  from application_heads
  where application_id = any(array(select application_id from due))
  for no key update skip locked
), given as materialized (
  select set_config('app.held_applications', coalesce(array_agg(due.application_id), '{}')::text, true) as applications,
    set_config('app.held_subjects', coalesce(array_agg(due.subject_id), '{}')::text, true) as subjects
  from due
  join head using (application_id)
)
select due.id, due.application_id, due.subject_type, due.subject_id, due.kind, due.fires_at,
  head.application_id is not null as held, clock_timestamp() as now,
  (extract(epoch from coalesce($2::timestamptz, statement_timestamp()) - due.claim_at) * 1000)::float8 as late_ms
from due
left join head using (application_id)
where (select given is not null from given)
