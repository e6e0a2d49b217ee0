-- What running it for months needs: partitions that nobody can read directly, a look at how far ahead there are any, and
-- the trace in which an event was recorded.

-- A W3C traceparent, where the change that recorded the event was traced; the delivery is linked to it.
alter table events add column trace text;

-- A partition has its own rights and policies, which count when it is named instead of its parent. None are granted, and a
-- database that grants by default (alter default privileges) must not undo that.
create function seal_partition(child regclass) returns void language plpgsql set search_path = pg_catalog, public as $$
begin
  execute format('alter table %s enable row level security', child);
  execute format('alter table %s force row level security', child);
  execute format('revoke all on %s from public, afterview_api, afterview_worker', child);
end $$;
revoke execute on function seal_partition(regclass) from public;

-- As in 0000, and sealed. Made apart and then attached: attaching an empty table does not stop those who write to the parent.
create or replace function ensure_partitions() returns void
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
        execute format('create table public.%I (like public.%I including defaults including constraints)', child, parent);
        perform public.seal_partition(('public.' || child)::regclass);
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
-- Those that have an owner of their own, the one who migrates.
select seal_partition(inhrelid::regclass) from pg_inherits
where inhparent in ('events'::regclass, 'deliveries'::regclass, 'attempts'::regclass, 'deadlines_settled'::regclass);

-- Until when every partitioned table has somewhere to put its rows: the beginning of the first week for which one of them
-- has no partition; null when that is five weeks away or more. It reads the catalogue alone, so anyone may ask.
create function partitions_end() returns timestamptz language sql stable set search_path = pg_catalog, public as $$
  select min(week)
  from generate_series(0, 4) ahead
  cross join lateral (select date_trunc('week', statement_timestamp(), 'UTC') + ahead * interval '7 days' as week) at
  cross join unnest(array['events', 'deliveries', 'attempts', 'deadlines_settled']) parent
  where not exists (
    select from pg_class child
    join pg_inherits attached on attached.inhrelid = child.oid and not attached.inhdetachpending
    where child.relnamespace = 'public'::regnamespace
      and child.relname = parent || '_' || to_char(week at time zone 'UTC', 'YYYYMMDD')
  )
$$;

-- Deadlines that could not be fired are few, or none, among millions: how many there are must not be counted by reading all.
create index deadlines_put_off on deadlines (claim_at) where tries > 0;
