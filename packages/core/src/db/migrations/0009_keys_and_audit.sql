-- The record of who changed what.

-- From which request something came: null where it came from none.
alter table timeline add column request_id text;

-- Who changed what, where no event tells of it. It is only ever added to, so it holds ids, which outlive what they name, and
-- the names of fields, and nothing that would have to be erased.
create table audit_log (
  platform_id uuid not null,
  id uuid not null,
  live boolean not null,
  action text not null,
  actor_type text not null,
  actor_id text,
  subject_id text not null,
  changed text[] not null,
  request_id text,
  created_at timestamptz(3) not null,
  primary key (platform_id, id)
);
create index audit_log_list on audit_log (platform_id, live, id);
create index audit_log_action on audit_log (platform_id, live, action, id);
create index audit_log_actor on audit_log (platform_id, live, actor_id, id);
create index audit_log_subject on audit_log (platform_id, live, subject_id, id);

alter table audit_log enable row level security;
alter table audit_log force row level security;
create policy tenant on audit_log to afterview_api
  using (platform_id = (select current_platform()) and live = (select current_live()))
  with check (platform_id = (select current_platform()) and live = (select current_live()));
revoke all on audit_log from afterview_api, afterview_worker;
grant select, insert on audit_log to afterview_api;
