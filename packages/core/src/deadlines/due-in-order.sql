-- Lock what is due, the earliest first. SKIP LOCKED: it never waits, so it can be part of no deadlock.
-- $1 how many, $2 the time, or null for the database's, $3 applications that were busy a moment ago
due as materialized (
  select id, application_id, subject_type, subject_id, kind, fires_at, claim_at
  from deadlines
  where clock_id is null and claim_at <= coalesce($2::timestamptz, statement_timestamp()) and application_id <> all($3::uuid[])
  order by claim_at, id
  limit $1
  for update skip locked
)
