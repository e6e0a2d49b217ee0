-- What few rows have is indexed for those alone: most steps have no id of the platform's, no interview, nobody assigned,
-- and writing one paid for three entries that nobody looks up. `= $1` implies `is not null`, so lookups use them as before.
do $$
declare table_name text;
begin
  foreach table_name in array array['applications', 'interviews', 'next_steps', 'follow_ups'] loop
    execute format('drop index %I', table_name || '_external_id');
    execute format('create unique index %I on %I (platform_id, live, external_id) where external_id is not null',
      table_name || '_external_id', table_name);
  end loop;
  foreach table_name in array array['next_steps', 'follow_ups', 'permissions', 'trial_periods'] loop
    execute format('drop index %I', table_name || '_interview');
    execute format('create index %I on %I (platform_id, interview_id, id) where interview_id is not null',
      table_name || '_interview', table_name);
  end loop;
end $$;
drop index next_steps_assignee;
create index next_steps_assignee on next_steps (platform_id, live, assignee_email, id) where assignee_email is not null;
drop index next_steps_due;
create index next_steps_due on next_steps (platform_id, live, live_due_at, id) where live_due_at is not null;
drop index applications_candidate;
create index applications_candidate on applications (platform_id, live, candidate_external_id, id)
  where candidate_external_id is not null;
drop index applications_candidate_email;
create index applications_candidate_email on applications (platform_id, live, candidate_email, id)
  where candidate_email is not null;
drop index applications_company;
create index applications_company on applications (platform_id, live, company_external_id, id)
  where company_external_id is not null;

-- Whose deadlines these are: without it a list of one party's, where they have few, read every one that is armed.
create index deadlines_owner on deadlines (platform_id, live, owner, fires_at, id);
create index deadlines_settled_owner on deadlines_settled (platform_id, live, owner, fires_at, id);
