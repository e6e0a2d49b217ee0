-- Of each locked lane take what its cap leaves free, platforms turn by turn. Expired leases come first; of every four that
-- follow one is a retry, as long as there are any, so that neither what is new nor what is retried waits for the other to
-- run dry (by chance where there is room for less than four); what is recovered comes last. Endpoints in doubt (that fail or
-- answer slowly) share the room that is left to them, whatever room there is. What has lost its event comes without a body.
-- $1 endpoints in doubt whatever their lanes say, $2 how many in all, $3 how many of those in doubt, $4 the lease in milliseconds
with lane as materialized (
  select locked.*, failing or coalesce(usual_ms > 1000, false) or endpoint_id = any($1::uuid[]) as doubtful
  from json_to_recordset(nullif(current_setting('app.lanes', true), '')::json)
    as locked (endpoint_id uuid, platform_id uuid, cap integer, usual_ms integer, failing boolean)
), room as materialized (
  select lane.*, greatest(0, lane.cap - (
    select count(*)
    from delivery_queue q
    where q.platform_id = lane.platform_id and q.endpoint_id = lane.endpoint_id
      and q.state = 9 and q.due_at > statement_timestamp()
  )) as free
  from lane
), turned as materialized (
  select c.id, room.doubtful, room.endpoint_id,
    row_number() over (partition by room.platform_id order by c.turn, room.endpoint_id) as round
  from room
  cross join lateral (
    select id, row_number() over (order by key) as turn
    from unnest(array[9, 0, 1, 2]) as kind (state)
    cross join lateral (
      select id, case kind.state
          when 9 then rank - 1000000.0
          when 0 then rank
          when 1 then (rank - random()) * 3
          else rank + 1000000.0
        end as key
      from (
        select id, row_number() over (order by q.due_at) as rank
        from delivery_queue q
        where q.platform_id = room.platform_id and q.endpoint_id = room.endpoint_id
          and q.state = kind.state and q.state <> 8 and q.due_at <= statement_timestamp()
        order by q.due_at
        limit least(room.free, $2)
      ) due
    ) ranked
    order by key
    limit least(room.free, $2)
  ) c
), shared as (
  select id, round, doubtful, row_number() over (partition by doubtful order by round, endpoint_id) as among
  from turned
), pick as materialized (
  select id
  from shared
  where not doubtful or among <= $3
  order by round
  limit $2
), claimed as (
  update delivery_queue q
  set state = 9, attempt = attempt + 1, due_at = statement_timestamp() + $4 * interval '1 millisecond'
  -- Not joined: planned while the queue is empty, as it mostly is, that would read all that is due for each claim.
  where q.id = any(array(select id from pick)) and q.due_at <= statement_timestamp() and q.state <> 8
  returning q.*
)
select c.id, c.platform_id, c.live, c.endpoint_id, c.event_id, c.attempt, c.attempts_before, e.body, e.trace, w.url, w.secret,
  lane.cap, lane.failing, lane.usual_ms, lane.doubtful,
  coalesce((
    select json_agg(p ->> 'secret')
    from jsonb_array_elements(w.previous_secrets) p
    where (p ->> 'until')::timestamptz > statement_timestamp()
  ), '[]') as previous_secrets
from claimed c
join lane using (endpoint_id)
left join events e on e.id = c.event_id
join webhook_endpoints w on w.id = c.endpoint_id
