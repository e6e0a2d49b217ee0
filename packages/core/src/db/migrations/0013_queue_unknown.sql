-- What Postgres finds in the queue of deliveries when it looks, few endpoints and hardly a row, holds for a moment, and plans
-- made for it read all that waits for one endpoint to find what waits for another. Without statistics it takes the keys.
do $$
declare name text;
begin
  for name in
    select attname from pg_attribute
    where attrelid = 'delivery_queue'::regclass and attnum > 0 and not attisdropped
  loop
    execute format('alter table delivery_queue alter column %I set statistics 0', name);
    perform pg_clear_attribute_stats(relnamespace::regnamespace::text, relname, name, false)
    from pg_class where oid = 'delivery_queue'::regclass;
  end loop;
end $$;
