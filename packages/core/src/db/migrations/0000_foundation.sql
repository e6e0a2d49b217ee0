-- Rooms, top to bottom: roles, tenancy, resources, engine, webhooks, partitions, grants and policies.
--
-- Resource tables are keyed (platform_id, id). There are no foreign keys: every write holds its application's row in
-- application_heads, which settles what a foreign key would, and the engine's tables must not lock a hot parent.

-- Roles. The owner (who runs this) owns every table; the api and the worker own none and never bypass a policy.
-- Roles belong to the whole server, and two databases may be migrated at once.
do $$
declare role_name text;
begin
  foreach role_name in array array['afterview_api', 'afterview_worker'] loop
    begin
      execute format('create role %I nologin nosuperuser nobypassrls', role_name);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
end $$;
grant afterview_api, afterview_worker to current_user;
grant usage on schema public to afterview_api, afterview_worker;

-- Tenancy. The settings are '' after the first transaction that set them, hence nullif.
create function current_platform() returns uuid language sql stable
  return nullif(current_setting('app.platform', true), '')::uuid;
create function current_live() returns boolean language sql stable
  return nullif(current_setting('app.live', true), '')::boolean;

create table platforms (
  id uuid primary key,
  name text not null,
  created_at timestamptz(3) not null
);

create table api_keys (
  id uuid primary key,
  platform_id uuid not null,
  live boolean not null,
  hash bytea not null unique,
  hint text not null,
  scopes text[] not null,
  created_at timestamptz(3) not null,
  revoked_at timestamptz(3)
);
create index api_keys_platform on api_keys (platform_id, id);

-- Resources.
create table applications (
  platform_id uuid not null,
  id uuid not null,
  live boolean not null,
  external_id text,
  candidate jsonb not null,
  company jsonb not null,
  position jsonb not null,
  status text not null,
  stage text,
  metadata jsonb not null,
  version integer not null,
  schedule_version integer not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  candidate_external_id text generated always as (candidate ->> 'externalId') stored,
  company_external_id text generated always as (company ->> 'externalId') stored,
  primary key (platform_id, id)
) with (fillfactor = 85);
create unique index applications_external_id on applications (platform_id, live, external_id);
create index applications_list on applications (platform_id, live, id);
create index applications_status on applications (platform_id, live, status, id);
create index applications_candidate on applications (platform_id, live, candidate_external_id, id);
create index applications_company on applications (platform_id, live, company_external_id, id);

create table interviews (
  platform_id uuid not null,
  id uuid not null,
  live boolean not null,
  application_id uuid not null,
  external_id text,
  title text not null,
  kind text not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  ended_at timestamptz(3),
  time_zone text not null,
  location text,
  interviewers jsonb not null,
  status text not null,
  outcome text,
  no_next_steps_reason text,
  company_answer text,
  cancel_reason text,
  no_show_party text,
  metadata jsonb not null,
  version integer not null,
  schedule_version integer not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (platform_id, id),
  check (ends_at >= starts_at)
) with (fillfactor = 85);
create unique index interviews_external_id on interviews (platform_id, live, external_id);
create index interviews_list on interviews (platform_id, live, id);
create index interviews_status on interviews (platform_id, live, status, id);
create index interviews_application on interviews (platform_id, application_id, id);

create table next_steps (
  platform_id uuid not null,
  id uuid not null,
  live boolean not null,
  application_id uuid not null,
  interview_id uuid,
  external_id text,
  title text not null,
  description text,
  owner text not null,
  assignee jsonb,
  status text not null,
  due_at timestamptz(3),
  live_due_at timestamptz(3),
  time_zone text not null,
  overdue boolean not null,
  agreement jsonb not null,
  terms jsonb,
  proposals jsonb not null,
  reminders jsonb not null,
  overdue_after text not null,
  completed_at timestamptz(3),
  completed_by text,
  completion_note text,
  evidence_url text,
  position integer not null,
  metadata jsonb not null,
  version integer not null,
  schedule_version integer not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (platform_id, id)
) with (fillfactor = 85);
create unique index next_steps_external_id on next_steps (platform_id, live, external_id);
create index next_steps_list on next_steps (platform_id, live, id);
create index next_steps_application on next_steps (platform_id, application_id, id);
create index next_steps_interview on next_steps (platform_id, interview_id, id);
create index next_steps_due on next_steps (platform_id, live, live_due_at, id);
create index next_steps_status on next_steps (platform_id, live, status, id);
create index next_steps_overdue on next_steps (platform_id, live, id) where overdue;

create table follow_ups (
  platform_id uuid not null,
  id uuid not null,
  live boolean not null,
  application_id uuid not null,
  interview_id uuid,
  external_id text,
  kind text not null,
  topic text,
  title text not null,
  status text not null,
  findings jsonb not null,
  due_at timestamptz(3) not null,
  overdue boolean not null,
  reminders jsonb not null,
  overdue_after text not null,
  sent_at timestamptz(3),
  channel text,
  within_window boolean,
  message jsonb,
  metadata jsonb not null,
  version integer not null,
  schedule_version integer not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (platform_id, id)
) with (fillfactor = 85);
create unique index follow_ups_external_id on follow_ups (platform_id, live, external_id);
create index follow_ups_list on follow_ups (platform_id, live, id);
create index follow_ups_application on follow_ups (platform_id, application_id, id);
create index follow_ups_interview on follow_ups (platform_id, interview_id, id);
create index follow_ups_status on follow_ups (platform_id, live, status, id);

-- Engine. Lock order everywhere: application head, then subject, then deadlines, then events.
create table application_heads (
  application_id uuid primary key,
  platform_id uuid not null,
  live boolean not null,
  last_sequence bigint not null,
  last_activity_at timestamptz(3) not null
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000);

-- Armed deadlines only. Firing or voiding one deletes it here and inserts it into deadlines_settled, in one statement.
create table deadlines (
  id uuid primary key,
  platform_id uuid not null,
  live boolean not null,
  application_id uuid not null,
  subject_type text not null,
  subject_id uuid not null,
  schedule_version integer not null,
  kind text not null,
  owner text,
  fires_at timestamptz(3) not null,
  claim_at timestamptz(3) not null,
  tries smallint not null default 0,
  clock_id uuid,
  shard smallint not null generated always as ((hashtext(platform_id::text) & 63)::smallint) stored
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000, autovacuum_vacuum_cost_delay = 0);
create index deadlines_due on deadlines (claim_at, id) where clock_id is null;
create unique index deadlines_subject on deadlines (subject_id, kind, fires_at);

create table deadlines_settled (
  id uuid not null,
  platform_id uuid not null,
  live boolean not null,
  application_id uuid not null,
  subject_type text not null,
  subject_id uuid not null,
  schedule_version integer not null,
  kind text not null,
  owner text,
  fires_at timestamptz(3) not null,
  status text not null check (status in ('fired', 'voided')),
  settled_at timestamptz(3) not null,
  event_id uuid
) partition by range (settled_at);

create table events (
  id uuid primary key,
  platform_id uuid not null,
  live boolean not null,
  application_id uuid,
  sequence bigint,
  type text not null,
  occurred_at timestamptz(3) not null,
  body text not null
) partition by range (id);
create index events_list on events (platform_id, live, id);
create index events_type on events (platform_id, live, type, id);
create index events_application on events (platform_id, live, application_id, id);

-- Webhooks.
create table webhook_endpoints (
  id uuid primary key,
  platform_id uuid not null,
  live boolean not null,
  url text not null,
  description text,
  event_types text[] not null,
  enabled boolean not null,
  secret bytea not null,
  version integer not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
create index webhook_endpoints_list on webhook_endpoints (platform_id, live, id);

create table endpoint_lanes (
  endpoint_id uuid primary key,
  platform_id uuid not null,
  live boolean not null,
  cap smallint not null,
  failures integer not null,
  failing_since timestamptz(3),
  paused_until timestamptz(3)
) with (fillfactor = 50);

create table delivery_queue (
  id uuid primary key default uuidv7(),
  platform_id uuid not null,
  live boolean not null,
  endpoint_id uuid not null,
  event_id uuid not null,
  state smallint not null default 0,
  due_at timestamptz(3) not null,
  attempt smallint not null default 0
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000, autovacuum_vacuum_cost_delay = 0);
create unique index delivery_queue_once on delivery_queue (event_id, endpoint_id);
create index delivery_queue_lane on delivery_queue (platform_id, endpoint_id, state, due_at);
create index delivery_queue_due on delivery_queue (due_at);

create table deliveries (
  id uuid primary key,
  platform_id uuid not null,
  live boolean not null,
  endpoint_id uuid not null,
  event_id uuid not null,
  status text not null check (status in ('succeeded', 'failed')),
  attempts smallint not null,
  finished_at timestamptz(3) not null
) partition by range (id);
create index deliveries_endpoint on deliveries (endpoint_id, id);
create index deliveries_event on deliveries (event_id);

create table attempts (
  delivery_id uuid not null,
  attempt smallint not null,
  platform_id uuid not null,
  live boolean not null,
  at timestamptz(3) not null,
  latency_ms integer not null,
  status smallint,
  error text,
  answer text,
  primary key (delivery_id, attempt)
) partition by range (delivery_id);

-- Partitions: weekly, by the time in the UUIDv7 or by the instant; two weeks ahead. There is no default partition: rows
-- that fall into one would have to be moved under a lock. The worker calls this every hour.
create function uuid_floor(at timestamptz) returns uuid language sql immutable
  return (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid;

create function ensure_partitions() returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  week timestamptz;
  parent text;
  child text;
begin
  perform pg_advisory_xact_lock(hashtext('afterview.partitions'));
  for week in
    select generate_series(
      date_trunc('week', now(), 'UTC') - interval '7 days', date_trunc('week', now(), 'UTC') + interval '21 days',
      interval '7 days')
  loop
    foreach parent in array array['events', 'deliveries', 'attempts', 'deadlines_settled'] loop
      child := parent || '_' || to_char(week at time zone 'UTC', 'YYYYMMDD');
      if to_regclass('public.' || child) is null then
        -- Made apart and then attached: attaching an empty table does not stop those who write to the parent.
        execute format('create table public.%I (like public.%I including defaults including constraints)', child, parent);
        execute case parent
          when 'deadlines_settled' then format('alter table public.%I attach partition public.%I for values from (%L) to (%L)',
            parent, child, week, week + interval '7 days')
          else format('alter table public.%I attach partition public.%I for values from (%L) to (%L)',
            parent, child, public.uuid_floor(week), public.uuid_floor(week + interval '7 days'))
        end;
      end if;
    end loop;
  end loop;
end $$;
revoke execute on function ensure_partitions() from public;
grant execute on function ensure_partitions() to afterview_worker;
select ensure_partitions();
create index deadlines_settled_list on deadlines_settled (platform_id, live, fires_at, id);

-- Policies: the api sees the platform and mode that its statement set, and nothing when none is set. Firing and
-- delivering serve every platform, so the worker's policies let it see all, and its grants say what it may do.
do $$
declare table_name text;
begin
  foreach table_name in array array[
    'api_keys', 'applications', 'interviews', 'next_steps', 'follow_ups', 'application_heads', 'deadlines', 'deadlines_settled',
    'events', 'webhook_endpoints', 'endpoint_lanes', 'delivery_queue', 'deliveries', 'attempts'
  ] loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy tenant on %I to afterview_api
      using (platform_id = current_platform() and live = current_live())
      with check (platform_id = current_platform() and live = current_live())', table_name);
    execute format('create policy engine on %I to afterview_worker using (true) with check (true)', table_name);
  end loop;
end $$;
alter table platforms enable row level security;
alter table platforms force row level security;
create policy tenant on platforms to afterview_api using (id = current_platform()) with check (id = current_platform());
-- Who presents a key's hash may see that key: that is how it is found before its platform is known.
create policy presented on api_keys for select to afterview_api
  using (hash = decode(nullif(current_setting('app.key_hash', true), ''), 'hex'));

grant select, insert on platforms, api_keys to afterview_api;
grant select, insert, update, delete on applications, interviews, next_steps, follow_ups, webhook_endpoints to afterview_api;
grant select, insert, update, delete on application_heads, deadlines, endpoint_lanes, delivery_queue to afterview_api;
grant select, insert on deadlines_settled, events, deliveries, attempts to afterview_api;
grant select, insert, update on applications, interviews, next_steps, follow_ups to afterview_worker;
grant select, insert, update, delete on application_heads, deadlines, endpoint_lanes, delivery_queue to afterview_worker;
grant select, insert on deadlines_settled, events, deliveries, attempts to afterview_worker;
grant select on webhook_endpoints to afterview_worker;
