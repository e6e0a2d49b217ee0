-- What is due, shard by shard of platforms: no platform's many keep the few of another waiting.
create index deadlines_shard on deadlines (shard, claim_at, id) where clock_id is null;
