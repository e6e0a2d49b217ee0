-- Keys that end and are rolled, platforms that are suspended, and the record of who changed what.

-- Of a key that is there only its end can change: what it may do, and whose it is, it has for good.
alter table api_keys
  add column name text,
  add column version integer not null default 1,
  add column expires_at timestamptz(3),
  add column last_used_at timestamptz(3),
  add column replaced_by uuid;
drop index api_keys_platform;
create index api_keys_list on api_keys (platform_id, live, id);
grant update (version, expires_at, last_used_at, revoked_at, replaced_by) on api_keys to afterview_api;

alter table platforms
  add column suspended_at timestamptz(3),
  add column version integer not null default 1,
  add column updated_at timestamptz(3);
update platforms set updated_at = created_at;
alter table platforms alter column updated_at set not null;
grant update (suspended_at, version, updated_at) on platforms to afterview_api;
-- Who presents a key's hash may see whether its platform is suspended; who holds the instance's key sees all platforms, and
-- of them nothing but this table.
create policy presented on platforms for select to afterview_api using (id = (
  select platform_id from api_keys where hash = decode(nullif(current_setting('app.key_hash', true), ''), 'hex')));
create policy instance on platforms for select to afterview_api
  using (nullif(current_setting('app.instance', true), '')::boolean);

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
