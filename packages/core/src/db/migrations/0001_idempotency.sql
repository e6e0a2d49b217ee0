create table idempotency_keys (
  platform_id uuid not null,
  live boolean not null,
  key text not null,
  fingerprint bytea not null,
  answer bytea not null,
  created_at timestamptz(3) not null,
  primary key (platform_id, live, key)
);
create index idempotency_keys_created on idempotency_keys (created_at);

alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy tenant on idempotency_keys to afterview_api
  using (platform_id = current_platform() and live = current_live())
  with check (platform_id = current_platform() and live = current_live());
create policy engine on idempotency_keys to afterview_worker using (true);
grant select, insert, update on idempotency_keys to afterview_api;
grant select, delete on idempotency_keys to afterview_worker;
