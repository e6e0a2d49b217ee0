-- The planner computes what is stable while it plans, to guess how many rows there will be. A statement that sets the
-- tenant is planned before it has: there was none, so it guessed one row, and joined by reading all of them over and over.
-- A subselect is not computed until the statement runs, and then once.
do $$
declare found record;
begin
  for found in select tablename from pg_policies
    where schemaname = 'public' and policyname = 'tenant' and tablename <> 'platforms'
  loop
    execute format('alter policy tenant on %I
      using (platform_id = (select current_platform()) and live = (select current_live()))
      with check (platform_id = (select current_platform()) and live = (select current_live()))', found.tablename);
  end loop;
end $$;
alter policy tenant on platforms using (id = (select current_platform())) with check (id = (select current_platform()));
