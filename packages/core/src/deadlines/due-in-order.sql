-- Lock what is due, the earliest first. SKIP LOCKED: it never waits, so it can be part of no deadlock.
-- What has gone stays in the index until a vacuum, and before what is due: with a bound it is not walked over.
-- $1 how many, $2 the time, or null for the database's, $3 applications that were busy a moment ago
-- $4 for how long it may have been due, in milliseconds, or null for any time
due as materialized (
  select id, application_id, subject_type, subject_id, kind, fires_at, claim_at
  from deadlines
  where clock_id is null and application_id <> all($3::uuid[])
    and claim_at <= coalesce($2::timestamptz, statement_timestamp())
    and claim_at > coalesce(coalesce($2::timestamptz, statement_timestamp()) - $4::float8 * interval '1 millisecond', '-infinity')
  order by claim_at, id
  limit $1
  for update skip locked
)
