-- What waits to be delivered, by endpoint, with the state of each; of each no more than a number is counted. What is held
-- for an endpoint that is off (state 8) is in an index of its own. `expired` are leases of attempts whose worker has gone;
-- the next claim takes them.
-- $1 how many endpoints, $2 how many deliveries of each to count
held as (
  select w.platform_id, w.id as endpoint_id
  from webhook_endpoints w
  where not w.enabled and exists (select from delivery_queue q where q.endpoint_id = w.id and q.state = 8)
  limit $1
), walked as (
  select platform_id, endpoint_id from pair
  union
  select platform_id, endpoint_id from held
)
select pair.endpoint_id, pair.platform_id,
  case
    when w.id is null then 'gone'
    when not w.enabled then 'disabled'
    when l.paused_until > statement_timestamp() then 'paused'
    when l.failing_since is not null then 'failing'
    else 'healthy'
  end as state,
  l.paused_until, l.failing_since, l.failures, l.cap,
  counted.waiting, counted.due, counted.leased, counted.expired, counted.oldest_due_at
from walked pair
left join webhook_endpoints w on w.id = pair.endpoint_id
left join endpoint_lanes l on l.endpoint_id = pair.endpoint_id
cross join lateral (
  select count(*)::int as waiting,
    count(*) filter (where state not in (8, 9) and due_at <= statement_timestamp())::int as due,
    count(*) filter (where state = 9 and due_at > statement_timestamp())::int as leased,
    count(*) filter (where state = 9 and due_at <= statement_timestamp())::int as expired,
    min(due_at) filter (where state <> 8 and due_at <= statement_timestamp()) as oldest_due_at
  from (
    (
      select state, due_at from delivery_queue q
      where q.platform_id = pair.platform_id and q.endpoint_id = pair.endpoint_id and q.state <> 8
      limit $2
    )
    union all
    (select state, due_at from delivery_queue q where q.endpoint_id = pair.endpoint_id and q.state = 8 limit $2)
  ) one
) counted
order by counted.waiting desc, pair.endpoint_id
