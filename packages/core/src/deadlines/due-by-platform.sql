-- The same when there is more than one batch: of each shard of platforms that has something due an equal part, earliest
-- first, and what is left of the batch by others in order. However much of one platform is due at an instant, another's
-- that falls due a moment later is in the next batch. What another worker holds is passed over, in each shard.
-- A shard is a range of rows, not an equality: by that Postgres would read all that is due once for each shard, in the order
-- of the time alone, wherever it takes the shards to be few.
-- $1 how many, to which each shard may add one, $2 the time, or null for the database's, $3 applications that were busy a moment ago
shards as materialized (
  select series.shard
  from generate_series(0, 63) series (shard)
  where exists (
    select from deadlines d
    where d.clock_id is null
      and (d.shard, d.claim_at) >= (series.shard::smallint, timestamptz '-infinity')
      and (d.shard, d.claim_at) <= (series.shard::smallint, coalesce($2::timestamptz, statement_timestamp()))
  )
), by_turn as materialized (
  select next.*
  from shards
  cross join lateral (
    select id, application_id, subject_type, subject_id, kind, fires_at, claim_at
    from deadlines d
    where d.clock_id is null
      and (d.shard, d.claim_at) >= (shards.shard::smallint, timestamptz '-infinity')
      and (d.shard, d.claim_at) <= (shards.shard::smallint, coalesce($2::timestamptz, statement_timestamp()))
      and d.application_id <> all($3::uuid[])
    order by d.shard, d.claim_at, d.id
    limit (select ceil($1::float8 / greatest(1, count(*))) from shards)
    for update skip locked
  ) next
), in_order as materialized (
  select id, application_id, subject_type, subject_id, kind, fires_at, claim_at
  from deadlines
  where clock_id is null and claim_at <= coalesce($2::timestamptz, statement_timestamp()) and application_id <> all($3::uuid[])
    and id <> all(array(select id from by_turn))
  order by claim_at, id
  limit (select greatest(0, $1 - count(*)) from by_turn)
  for update skip locked
), due as materialized (
  select * from by_turn union all select * from in_order
)
