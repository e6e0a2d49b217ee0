/** Whether an endpoint `w` subscribes to events of a type. @param type an expression of SQL */
export const subscribesTo = (type: string): string =>
  `(w.event_types = '{}' or ${type} = any(w.event_types) or split_part(${type}, '.', 1) || '.*' = any(w.event_types))`;

/**
 * A delivery for every endpoint that is on and subscribes to what was recorded, in the statement that records it: a part
 * of a `with`, named `queued`, over the events that an earlier part returned as `recorded`.
 */
export const fanOut = `
  queued as (
    insert into delivery_queue (platform_id, live, endpoint_id, event_id, due_at)
    select e.platform_id, e.live, w.id, e.id, statement_timestamp()
    from recorded e
    join webhook_endpoints w on w.platform_id = e.platform_id and w.live = e.live and w.enabled
      and ${subscribesTo('e.type')}
    returning 1
  )`;
