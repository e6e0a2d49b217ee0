-- Webhooks that can be read, changed, sent again and turned off.

-- Why we turned an endpoint off; null while it is on, or when its platform turned it off itself.
alter table webhook_endpoints add column disabled_reason text check (disabled_reason in ('gone', 'failing'));
-- Secrets that were replaced and are still valid: [{secret: base64 of what is sealed, until}], the newest first.
alter table webhook_endpoints add column previous_secrets jsonb not null default '[]';
alter table webhook_endpoints alter column previous_secrets drop default;

-- How long it takes an endpoint to answer, smoothed; null until it has answered once.
alter table endpoint_lanes add column latency_ms integer;

-- Attempts before this round of the schedule: what is sent again begins the schedule anew, and numbers its attempts on.
alter table delivery_queue add column attempts_before smallint not null default 0;

-- State 8 is held: it waits for an endpoint that is off, and must stand at the head of no index that a claim reads.
drop index delivery_queue_lane;
drop index delivery_queue_due;
create index delivery_queue_lane on delivery_queue (platform_id, endpoint_id, state, due_at) where state <> 8;
create index delivery_queue_due on delivery_queue (due_at) where state <> 8;
create index delivery_queue_held on delivery_queue (endpoint_id, id) where state = 8;
create index delivery_queue_list on delivery_queue (platform_id, live, id);
create index deliveries_list on deliveries (platform_id, live, id);
create index deliveries_failed on deliveries (endpoint_id, finished_at) where status = 'failed';

-- An example that was sent to one endpoint to test it is told of nowhere else; null is no.
alter table events add column example boolean;

-- What is to be attempted again at an endpoint: asked for in a moment, worked off by the worker in batches. One each.
create table webhook_recoveries (
  endpoint_id uuid primary key,
  platform_id uuid not null,
  live boolean not null,
  -- What failed since then; null for only what was held while the endpoint was off.
  since timestamptz(3),
  requested_at timestamptz(3) not null,
  -- Whoever wrote a failure before the request has a lower number: it is over when none of those still runs.
  requested_by xid8 not null,
  recovered integer not null,
  done_at timestamptz(3)
);
create index webhook_recoveries_running on webhook_recoveries (requested_at) where done_at is null;

alter table webhook_recoveries enable row level security;
alter table webhook_recoveries force row level security;
create policy tenant on webhook_recoveries to afterview_api
  using (platform_id = (select current_platform()) and live = (select current_live()))
  with check (platform_id = (select current_platform()) and live = (select current_live()));
create policy engine on webhook_recoveries to afterview_worker using (true) with check (true);
grant select, insert, update, delete on webhook_recoveries to afterview_api;
grant select, update on webhook_recoveries to afterview_worker;

-- What is sent again moves from the deliveries back to the queue.
grant delete on deliveries to afterview_api, afterview_worker;
grant update (enabled, disabled_reason, version, updated_at) on webhook_endpoints to afterview_worker;
