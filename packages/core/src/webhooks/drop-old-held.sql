-- What was held for so long that its event may be gone, or its week removed before its schedule ends, is not sent any more.
-- $1 endpoint, $2 how many, $3 older than so many days
with old as (
  delete from delivery_queue
  where id = any(array(
    select id
    from delivery_queue
    where endpoint_id = $1 and state = 8 and id < uuid_floor(statement_timestamp() - $3 * interval '1 day')
    order by id
    limit $2
    for update
  ))
  returning 1
)
select count(*)::int as moved from old
