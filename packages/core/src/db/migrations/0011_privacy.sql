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
