-- Of each locked lane take what its cap leaves free: expired leases, then fresh, retries, recovered; platforms turn by turn.
-- $1 endpoints, $2 platforms, $3 caps, $4 how many in all, $5 the lease in milliseconds
with lane as (
  select * from unnest($1::uuid[], $2::uuid[], $3::int[]) as l (endpoint_id, platform_id, cap)
), room as materialized (
  select lane.*, greatest(0, lane.cap - (
    select count(*)
    from delivery_queue q
    where q.platform_id = lane.platform_id and q.endpoint_id = lane.endpoint_id
      and q.state = 9 and q.due_at > statement_timestamp()
  )) as free
  from lane
), pick as materialized (
  select c.id, row_number() over (partition by room.platform_id order by c.turn, room.endpoint_id) as round
  from room
  cross join lateral (
    select id, row_number() over () as turn
    from unnest(array[9, 0, 1, 2]) with ordinality as kind (state, rank)
    cross join lateral (
      select id
      from delivery_queue q
      where q.platform_id = room.platform_id and q.endpoint_id = room.endpoint_id
        and q.state = kind.state and q.due_at <= statement_timestamp()
      order by q.due_at
      limit room.free
    ) due
    order by kind.rank
    limit room.free
  ) c
  order by round
  limit $4
), claimed as (
  update delivery_queue q
  set state = 9, attempt = attempt + 1, due_at = statement_timestamp() + $5 * interval '1 millisecond'
  from pick
  where q.id = pick.id and q.due_at <= statement_timestamp()
  returning q.*
)
select c.id, c.platform_id, c.live, c.endpoint_id, c.event_id, c.attempt, e.body, e.trace, w.url, w.secret
from claimed c
join events e on e.id = c.event_id
join webhook_endpoints w on w.id = c.endpoint_id
