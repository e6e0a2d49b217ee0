-- What was held while its endpoint was off goes out again, behind what is new, and with the whole of the schedule.
-- $1 endpoint, $2 how many
with held as materialized (
  select id from delivery_queue where endpoint_id = $1 and state = 8 order by id limit $2 for update
), released as (
  update delivery_queue q
  set state = 2, due_at = statement_timestamp(), attempts_before = attempt
  from held
  where q.id = held.id
  returning 1
)
select count(*)::int as moved from released
