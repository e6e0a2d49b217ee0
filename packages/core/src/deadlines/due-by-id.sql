-- One that was claimed a moment ago, if it is due still and nobody holds it.
-- $1 its id, $2 the time, or null for the database's
due as materialized (
  select id, application_id, subject_type, subject_id, kind, fires_at, claim_at
  from deadlines
  where id = $1::uuid and clock_id is null and claim_at <= coalesce($2::timestamptz, statement_timestamp())
  for update skip locked
)
