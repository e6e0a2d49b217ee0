-- The rest of the domain: settings, permissions, trial periods, outlines; progress and the timeline as tables; search.

-- What holds for a platform, per mode; one that has no row has the defaults of the code.
create table settings (
  platform_id uuid not null,
  live boolean not null,
  time_zone text not null,
  calendar jsonb not null,
  follow_up_within text not null,
  reminders jsonb not null,
  overdue_after text not null,
  outcome_grace text not null,
  stalled_after text not null,
  version integer not null,
  updated_at timestamptz(3) not null,
  primary key (platform_id, live)
);

-- Every instant that falls due follows from its own row, so that a change of settings never contradicts what is armed.
alter table interviews add column outcome_grace text not null default 'PT2H';
alter table interviews alter column outcome_grace drop default;
-- The expression that a date came from, and what it is counted from.
alter table next_steps add column due jsonb;
alter table next_steps add column overdue_told_for timestamptz(3);
alter table follow_ups add column overdue_told_for timestamptz(3);
alter table next_steps add column assignee_email text generated always as (lower(assignee ->> 'email')) stored;
-- How long after its interview a follow-up is due; null when it was given a date of its own.
alter table follow_ups add column due_within text;
alter table follow_ups add column permission_id uuid;
alter table applications add column candidate_email text generated always as (lower(candidate ->> 'email')) stored;
create index applications_candidate_email on applications (platform_id, live, candidate_email, id);
create index next_steps_assignee on next_steps (platform_id, live, assignee_email, id);
create index next_steps_owner on next_steps (platform_id, live, owner, id);
create index deadlines_list on deadlines (platform_id, live, fires_at, id);
create index deadlines_application on deadlines (application_id, fires_at, id);
create index deadlines_settled_application on deadlines_settled (application_id, fires_at, id);

create table permissions (
  platform_id uuid not null,
  id uuid not null,
  live boolean not null,
  application_id uuid not null,
  interview_id uuid,
  status text not null,
  granted_by jsonb,
  topics jsonb not null,
  channels jsonb not null,
  expires_at timestamptz(3),
  metadata jsonb not null,
  version integer not null,
  schedule_version integer not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (platform_id, id)
) with (fillfactor = 85);
create index permissions_list on permissions (platform_id, live, id);
create index permissions_application on permissions (platform_id, application_id, id);
create index permissions_interview on permissions (platform_id, interview_id, id);
create index permissions_status on permissions (platform_id, live, status, id);

create table trial_periods (
  platform_id uuid not null,
  id uuid not null,
  live boolean not null,
  application_id uuid not null,
  interview_id uuid,
  status text not null,
  offered_by text not null,
  terms jsonb not null,
  agreed_terms jsonb,
  agreement jsonb not null,
  proposals jsonb not null,
  time_zone text not null,
  decision_due_at timestamptz(3),
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  outcome text,
  metadata jsonb not null,
  version integer not null,
  schedule_version integer not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (platform_id, id)
) with (fillfactor = 85);
create index trial_periods_list on trial_periods (platform_id, live, id);
create index trial_periods_application on trial_periods (platform_id, application_id, id);
create index trial_periods_interview on trial_periods (platform_id, interview_id, id);
create index trial_periods_status on trial_periods (platform_id, live, status, id);

create table outlines (
  platform_id uuid not null,
  live boolean not null,
  interview_id uuid not null,
  application_id uuid not null,
  items jsonb not null,
  version integer not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (platform_id, interview_id)
);
create index outlines_application on outlines (platform_id, application_id);

create table outline_templates (
  platform_id uuid not null,
  id uuid not null,
  live boolean not null,
  name text not null,
  function text,
  level text,
  items jsonb not null,
  version integer not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (platform_id, id)
);
create index outline_templates_list on outline_templates (platform_id, live, id);

-- What happened in an application, for reading; kept with it, after its events have expired.
create table timeline (
  platform_id uuid not null,
  live boolean not null,
  application_id uuid not null,
  sequence bigint not null,
  event_id uuid not null,
  type text not null,
  occurred_at timestamptz(3) not null,
  actor jsonb not null,
  subject_type text not null,
  subject_id uuid not null,
  title text,
  party text,
  said_by text,
  note text,
  override boolean not null,
  primary key (platform_id, application_id, sequence)
);

-- What happens next, kept in the transaction of whatever changes it: the board reads it, and nothing computes it per row.
create table progress (
  platform_id uuid not null,
  live boolean not null,
  application_id uuid not null,
  ball text not null,
  momentum text not null,
  status text not null,
  time_zone text not null,
  next jsonb,
  next_lapsed boolean not null,
  unmet jsonb not null,
  since timestamptz(3) not null,
  allowed_until timestamptz(3) not null,
  stalled_at timestamptz(3),
  open_steps integer not null,
  overdue_steps integer not null,
  done_steps integer not null,
  as_of timestamptz(3) not null,
  primary key (platform_id, application_id)
) with (fillfactor = 70);
create index progress_list on progress (platform_id, live, application_id);
create index progress_ball on progress (platform_id, live, ball, application_id);
create index progress_momentum on progress (platform_id, live, momentum, application_id);
create index progress_board on progress (platform_id, live, ball, momentum, application_id);

-- Search. Under row-level security a condition may use an index only if its operator is leakproof; trigram and text
-- search operators are not, a comparison of text is. So: the words of an application, each found by its first letters.
create table application_words (
  platform_id uuid not null,
  live boolean not null,
  application_id uuid not null,
  word text collate "C" not null,
  primary key (platform_id, live, word, application_id)
);
create index application_words_application on application_words (platform_id, application_id);

do $$
declare table_name text;
begin
  foreach table_name in array array[
    'settings', 'permissions', 'trial_periods', 'outlines', 'outline_templates', 'timeline', 'progress', 'application_words'
  ] loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy tenant on %I to afterview_api
      using (platform_id = current_platform() and live = current_live())
      with check (platform_id = current_platform() and live = current_live())', table_name);
    execute format('create policy engine on %I to afterview_worker using (true) with check (true)', table_name);
    execute format('grant select, insert, update, delete on %I to afterview_api', table_name);
  end loop;
end $$;
-- What happened is never rewritten.
revoke update on timeline from afterview_api;
grant select on settings, outlines to afterview_worker;
grant select, insert, update on permissions, trial_periods, progress to afterview_worker;
grant select, insert on timeline to afterview_worker;
grant select, insert, delete on application_words to afterview_worker;
