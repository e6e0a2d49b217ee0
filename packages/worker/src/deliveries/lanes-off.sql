-- The endpoints that are off and for which something stands in the indexes that claims read; their lanes are locked, so
-- that none is turned on while what waits for them is put aside.
off as materialized (
  select pair.endpoint_id
  from pair
  join webhook_endpoints w on w.id = pair.endpoint_id and not w.enabled
)
select l.endpoint_id, l.platform_id
from endpoint_lanes l
where l.endpoint_id in (select endpoint_id from off)
order by l.endpoint_id
for update skip locked
