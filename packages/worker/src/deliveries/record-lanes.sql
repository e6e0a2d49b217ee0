-- How endpoints are doing: one that fails may have fewer attempts under way at once, one that succeeds more. In the claim's
-- order: lanes first, then deliveries.
-- $1 results, as JSON: endpoint, how many succeeded, how many failed
with result as materialized (
  select *
  from jsonb_to_recordset($1::text::jsonb) as r (endpoint_id uuid, succeeded integer, failed integer)
), mine as materialized (
  select l.endpoint_id
  from endpoint_lanes l
  join result using (endpoint_id)
  order by l.endpoint_id
  for update of l
)
update endpoint_lanes l
set
  cap = case when r.failed > 0 then greatest(1, l.cap / 2) else least(50, l.cap + r.succeeded) end,
  failures = case when r.succeeded > 0 then 0 else l.failures + r.failed end,
  failing_since = case when r.succeeded > 0 then null else coalesce(l.failing_since, statement_timestamp()) end
from mine
join result r using (endpoint_id)
where l.endpoint_id = mine.endpoint_id
