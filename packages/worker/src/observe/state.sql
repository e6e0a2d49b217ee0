-- What the gauges tell, in one statement that stays cheap with millions of rows: what is counted is counted to ten
-- thousand, and estimated beyond; of the queue's endpoints a thousand are walked at most.
lane as (
  select (
    select min(first.due_at)
    from unnest('{0,1,2,9}'::smallint[]) kind (state)
    cross join lateral (
      select due_at from delivery_queue q
      where q.platform_id = pair.platform_id and q.endpoint_id = pair.endpoint_id and q.state = kind.state
        and q.state <> 8
      order by due_at
      limit 1
    ) first
  ) as first_due_at
  from pair
  join webhook_endpoints w on w.id = pair.endpoint_id and w.enabled
  join endpoint_lanes l on l.endpoint_id = pair.endpoint_id
  where l.paused_until is null or l.paused_until <= statement_timestamp()
), armed as (
  select count(*) as counted from (select from deadlines limit 10001) counting
), waiting as (
  select count(*) as counted from (select from delivery_queue limit 10001) counting
), endpoint as (
  select
    case
      when not w.enabled then 'disabled'
      when l.paused_until > statement_timestamp() then 'paused'
      when l.failing_since is not null then 'failing'
      else 'healthy'
    end as state
  from webhook_endpoints w
  left join endpoint_lanes l on l.endpoint_id = w.id
), endpoints as (
  select count(*) filter (where state = 'healthy') as healthy, count(*) filter (where state = 'failing') as failing,
    count(*) filter (where state = 'paused') as paused, count(*) filter (where state = 'disabled') as disabled
  from endpoint
), first_deadline as (
  select claim_at from deadlines where clock_id is null order by claim_at, id limit 1
)
select
  (select case when counted <= 10000 then counted
    else greatest(counted, (select reltuples from pg_class where oid = 'deadlines'::regclass)) end from armed)::float8 as armed,
  (select case when counted <= 10000 then counted
    else greatest(counted, (select reltuples from pg_class where oid = 'delivery_queue'::regclass)) end
    from waiting)::float8 as waiting,
  greatest(0, extract(epoch from statement_timestamp() - (select claim_at from first_deadline)))::float8 as overdue_seconds,
  (select count(*) from (select from deadlines where tries > 0 limit 1000) counting)::float8 as put_off,
  greatest(0, extract(epoch from statement_timestamp() - (select min(first_due_at) from lane)))::float8 as lag_seconds,
  healthy::float8, failing::float8, paused::float8, disabled::float8
from endpoints
