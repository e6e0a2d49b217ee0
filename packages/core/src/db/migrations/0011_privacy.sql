-- Keys that are replaced, and candidates who are erased.

-- The keys under which something may be sealed, by their ids, which tell nothing of them. Who starts must hold them all.
create table encryption_keys (
  header bytea primary key,
  created_at timestamptz(3) not null
);
alter table encryption_keys enable row level security;
alter table encryption_keys force row level security;
create policy instance on encryption_keys to afterview_api, afterview_worker using (true) with check (true);
revoke all on encryption_keys from afterview_api, afterview_worker;
grant select, insert on encryption_keys to afterview_api;
grant select, insert, delete on encryption_keys to afterview_worker;
-- What is sealed is sealed anew.
grant update (secret, previous_secrets) on webhook_endpoints to afterview_worker;
grant update (answer) on idempotency_keys to afterview_worker;

-- Which applications are, or were, a candidate's: also those that have gone, for as long as anything is told of them.
create table candidate_applications (
  platform_id uuid not null,
  live boolean not null,
  candidate_external_id text not null,
  application_id uuid not null,
  -- When the application went; its events stay for a while.
  removed_at timestamptz(3),
  -- When what was told of it was erased; what is still under way to a receiver is waited for after that.
  erased_at timestamptz(3),
  primary key (platform_id, live, candidate_external_id, application_id)
);
create index candidate_applications_application on candidate_applications (platform_id, application_id);
create index candidate_applications_removed on candidate_applications (removed_at) where removed_at is not null;
insert into candidate_applications (platform_id, live, candidate_external_id, application_id)
select platform_id, live, candidate_external_id, id from applications where candidate_external_id is not null;

alter table candidate_applications enable row level security;
alter table candidate_applications force row level security;
create policy tenant on candidate_applications to afterview_api
  using (platform_id = (select current_platform()) and live = (select current_live()))
  with check (platform_id = (select current_platform()) and live = (select current_live()));
create policy engine on candidate_applications to afterview_worker using (true) with check (true);
grant select, insert, update (removed_at, erased_at), delete on candidate_applications to afterview_api;
grant select, insert, delete on candidate_applications to afterview_worker;

-- What an event said has been taken out of it; null is no.
alter table events add column erased boolean;

-- Whose answer it is, where that is an application's.
alter table idempotency_keys add column application_id uuid;

-- What happened is never rewritten, but what it said of somebody can be taken out.
grant update (body, erased) on events to afterview_api;
grant update (title, said_by, note) on timeline to afterview_api;
grant delete on attempts, idempotency_keys to afterview_api;
