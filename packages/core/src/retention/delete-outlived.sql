-- What still waits to be delivered though the retention is over: its event is about to go, or has gone. In the order of
-- their ids, as all who lock deliveries; those under way are left to who attempts them.
-- $1 the retention in days, $2 how many
delete from delivery_queue
where id in (
  select id
  from delivery_queue
  where (id < uuid_floor(statement_timestamp() - $1 * interval '1 day')
      or event_id < uuid_floor(statement_timestamp() - $1 * interval '1 day'))
    and not (state = 9 and due_at > statement_timestamp())
  order by id
  limit $2
  for update skip locked
)
returning 1
