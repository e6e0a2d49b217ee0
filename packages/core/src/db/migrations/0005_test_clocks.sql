-- Test clocks: applications of test mode that live by a time of their own, which moves when it is told to.
--
-- Lock order everywhere: test clock, then application head, then subject, then deadlines, then events. Whoever writes to an
-- application on a clock holds the clock's row FOR SHARE until it commits; whoever moves the clock, or what is on it, holds
-- it FOR NO KEY UPDATE. So while a clock moves nothing on it changes, and what is written has one time.
--
-- Live data can be on no clock, whatever the code does: the constraints say so of each table that could hold one.

create table test_clocks (
  id uuid primary key,
  platform_id uuid not null,
  live boolean not null check (not live),
  name text,
  now timestamptz(3) not null,
  -- Where it is on its way to; null while it stands.
  advancing_to timestamptz(3) check (advancing_to >= now),
  version integer not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
) with (fillfactor = 50);
create index test_clocks_list on test_clocks (platform_id, live, id);
-- Those that move, the one that has waited longest first.
create index test_clocks_advancing on test_clocks (updated_at) where advancing_to is not null;

alter table application_heads add column clock_id uuid
  constraint application_heads_clock_is_test check (clock_id is null or not live);
create index application_heads_clock on application_heads (clock_id, application_id) where clock_id is not null;

alter table deadlines add constraint deadlines_clock_is_test check (clock_id is null or not live);
create index deadlines_clock on deadlines (clock_id, claim_at, id) where clock_id is not null;

alter table test_clocks enable row level security;
alter table test_clocks force row level security;
create policy tenant on test_clocks to afterview_api
  using (platform_id = (select current_platform()) and live = (select current_live()))
  with check (platform_id = (select current_platform()) and live = (select current_live()));
create policy engine on test_clocks to afterview_worker using (true) with check (true);
grant select, insert, update, delete on test_clocks to afterview_api;
grant select, update (now, advancing_to, version, updated_at) on test_clocks to afterview_worker;

-- What is read together must be of one snapshot: a clock with how many are on it, and progress with the time it is read at.
-- They are read as whoever asks, so that the policies of their tables hold.
create view test_clocks_counted with (security_invoker = true) as
  select c.*, (select count(*)::integer from application_heads h where h.clock_id = c.id) as applications
  from test_clocks c;
create view progress_by_clock with (security_invoker = true) as
  select p.*, c.now as clock_now
  from progress p
  join application_heads h on h.application_id = p.application_id
  left join test_clocks c on c.id = h.clock_id;
grant select on test_clocks_counted, progress_by_clock to afterview_api;
