-- What is armed: the next ones, those that were put off, and how many of each kind within horizons. Deadlines of the coming
-- day are counted up to a number, by their index, for there may be millions of later ones.
-- $1 how many to show, $2 how many to count
with soon as materialized (
  select kind, claim_at
  from deadlines
  where clock_id is null and claim_at <= statement_timestamp() + interval '1 day'
  order by claim_at, id
  limit $2
), kinds as (
  select kind,
    count(*) filter (where claim_at <= statement_timestamp())::int as overdue,
    count(*) filter (where claim_at <= statement_timestamp() + interval '1 minute')::int as minute,
    count(*) filter (where claim_at <= statement_timestamp() + interval '1 hour')::int as hour,
    count(*)::int as day
  from soon
  group by kind
), next as (
  select id, kind, subject_type, subject_id, application_id, platform_id, live, fires_at, claim_at, tries
  from deadlines
  where clock_id is null
  order by claim_at, id
  limit $1
), put_off as (
  select id, kind, subject_type, subject_id, application_id, platform_id, live, fires_at, claim_at, tries
  from deadlines
  where tries > 0
  order by claim_at
  limit $1
)
select
  (select coalesce(json_agg(k order by day desc, kind), '[]') from kinds k) as kinds,
  (select count(*) >= $2 from soon) as more,
  (select coalesce(json_agg(n order by claim_at, id), '[]') from next n) as next,
  (select coalesce(json_agg(p order by claim_at), '[]') from put_off p) as put_off
