-- What has failed in the window and waits for its next attempt need not wait for it. What has been attempted since the
-- request is left alone, or a receiver that still fails would be attempted without a pause.
-- $1 endpoint, $2 how many, $3 failed since, $4 and before the request
with waiting as materialized (
  select q.id
  from delivery_queue q
  join attempts a on a.delivery_id = q.id and a.attempt = q.attempt and a.at >= $3::timestamptz and a.at < $4::timestamptz
  where q.platform_id = (select platform_id from webhook_endpoints where id = $1) and q.endpoint_id = $1
    and q.state = 1 and q.due_at > statement_timestamp()
  order by q.id
  limit $2
  for update of q
), brought as (
  update delivery_queue q
  set state = 2, due_at = statement_timestamp(), attempts_before = attempt
  from waiting
  where q.id = waiting.id
  returning 1
)
select count(*)::int as moved from brought
