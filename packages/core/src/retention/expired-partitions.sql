-- Partitions that are wholly older than their retention, and what an earlier drop left half done: those whose detaching
-- was cut off, and those that were detached and are still there. The mark tells the latter from a table that an operator
-- has detached to keep. Events, deliveries and attempts stay while something of that time is still to be delivered.
-- $1 days that events, deliveries and attempts are kept, $2 days that settled deadlines are kept, $3 the mark
with partitioned as (
  select parent, case parent when 'deadlines_settled' then $2::int else $1::int end as days
  from unnest(array['attempts', 'deliveries', 'events', 'deadlines_settled']) with ordinality as p (parent, rank)
), child as (
  select partitioned.*, c.relname as name, attached.inhrelid is not null as attached,
    coalesce(attached.inhdetachpending, false) as pending,
    to_timestamp(right(c.relname, 8), 'YYYYMMDD')::timestamp at time zone 'UTC' + interval '7 days' as ends_at
  from partitioned
  join pg_class c on c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and c.relname ~ ('^' || parent || '_\d{8}$')
  left join pg_inherits attached on attached.inhrelid = c.oid
  where attached.inhrelid is not null or obj_description(c.oid, 'pg_class') = $3
)
select parent, name, attached, pending
from child
where pending or not attached or (
  ends_at <= statement_timestamp() - days * interval '1 day'
  and (parent = 'deadlines_settled' or not (
    exists (select from delivery_queue where id < uuid_floor(ends_at))
    or exists (select from delivery_queue where event_id < uuid_floor(ends_at))
  ))
)
order by pending desc, name
