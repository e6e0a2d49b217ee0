-- What the instance's operator has set for a platform. Of the platform, not of a mode: each mode has all of it.
create table rate_limits (
  platform_id uuid primary key references platforms on delete cascade,
  key jsonb,
  platform jsonb,
  version integer not null,
  updated_at timestamptz(3) not null
);
alter table rate_limits enable row level security;
alter table rate_limits force row level security;
create policy tenant on rate_limits to afterview_api
  using (platform_id = (select current_platform())) with check (platform_id = (select current_platform()));
grant select, insert, update on rate_limits to afterview_api;
