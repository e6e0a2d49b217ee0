-- The same when there is more than one batch: of each shard of platforms the earliest, then of each the next. However much
-- of one platform is due at an instant, another's that falls due a moment later is in the next batch.
-- A shard is a range of rows, not an equality: by that Postgres would read all that is due once for each shard, in the order
-- of the time alone, wherever it takes the shards to be few.
-- $1 how many, $2 the time, or null for the database's, $3 applications that were busy a moment ago
wanted as materialized (
  select next.id
  from generate_series(0, 63) shards (shard)
  cross join lateral (
    select id, claim_at, row_number() over (order by shard, claim_at, id) as turn
    from deadlines d
    where d.clock_id is null
      and (d.shard, d.claim_at) >= (shards.shard::smallint, timestamptz '-infinity')
      and (d.shard, d.claim_at) <= (shards.shard::smallint, coalesce($2::timestamptz, statement_timestamp()))
      and d.application_id <> all($3::uuid[])
    order by d.shard, d.claim_at, d.id
    limit $1
  ) next
  order by next.turn, next.claim_at, next.id
  limit $1
), due as materialized (
  select id, application_id, subject_type, subject_id, kind, fires_at, claim_at
  from deadlines
  where id = any(array(select id from wanted))
  for update skip locked
)
