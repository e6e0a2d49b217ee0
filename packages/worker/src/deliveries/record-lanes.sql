-- How endpoints are doing: one that fails may have fewer attempts under way at once, one that succeeds more. In the claim's
-- order: lanes first, then deliveries. Told are those that are to be turned off: gone, or failing for days.
-- $1 results, as JSON: endpoint, how many succeeded, how many failed, how long they took on average, whether it is gone, how many
-- attempts at once it may have for that, and how many more than it has
-- $2 how long it may fail, in milliseconds
with result as materialized (
  select *
  from json_to_recordset($1::text::json) as r (
    endpoint_id uuid, succeeded integer, failed integer, latency_ms integer, gone boolean, most integer, more integer
  )
), mine as materialized (
  select l.endpoint_id
  from endpoint_lanes l
  join result r using (endpoint_id)
  order by l.endpoint_id
  for update of l
), recorded as (
  update endpoint_lanes l
  set
    cap = case when r.failed > 0 then greatest(1, l.cap / 2) else least(r.most, l.cap + r.more) end,
    failures = case when r.succeeded > 0 then 0 else l.failures + r.failed end,
    failing_since = case when r.succeeded > 0 then null else coalesce(l.failing_since, statement_timestamp()) end,
    -- Half of it is new, so that it follows within a few results.
    latency_ms = case
      when r.latency_ms is null then l.latency_ms
      else (coalesce(l.latency_ms, r.latency_ms) + r.latency_ms) / 2
    end
  from mine
  join result r using (endpoint_id)
  where l.endpoint_id = mine.endpoint_id
  returning l.endpoint_id, l.failing_since, r.gone
)
select endpoint_id, case when gone then 'gone' else 'failing' end as reason
from recorded
where gone or failing_since <= statement_timestamp() - $2 * interval '1 millisecond'
order by endpoint_id
