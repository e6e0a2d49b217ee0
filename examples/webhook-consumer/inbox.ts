/**
 * What has been received, in a file: an event is kept before it is acknowledged, and handled once, however often
 * it comes; again only if the process ends while it is being handled.
 *
 * An application's events are handled by their sequence. It has no gaps, so one that is missing is on its way; it is waited
 * for, but not for ever: an endpoint that was added later has not been sent what was before, and one that was deaf for days
 * is not sent what was given up.
 */
import { DatabaseSync } from 'node:sqlite';
import type { Event } from '@afterview/sdk/webhooks';

const schema = `
create table if not exists inbox (
  id text primary key,
  application_id text,
  sequence integer,
  received_at integer not null,
  handled_at integer,
  event text not null
);
create index if not exists unhandled on inbox (application_id, sequence) where handled_at is null;
`;

/** The first of each application that nobody has handled, and whether it follows the last one that was. */
const nextInLine = `
select id, event
from inbox as candidate
where handled_at is null
  and not exists (
    select 1 from inbox as earlier
    where earlier.application_id = candidate.application_id
      and earlier.handled_at is null
      and earlier.sequence < candidate.sequence
  )
  and (
    sequence is null
    or sequence = 1
    or received_at <= :patienceOver
    or exists (
      select 1 from inbox as before
      where before.application_id = candidate.application_id
        and before.handled_at is not null
        and before.sequence >= candidate.sequence - 1
    )
  )
order by received_at, id
limit 1
`;

export type Inbox = {
  /** Keeps an event. @returns whether it is new */
  keep: (event: Event) => boolean;
  /** Hands over what is next in line, until nothing is. What throws is handed over again the next time. */
  handle: (take: (event: Event) => Promise<void> | void) => Promise<void>;
  close: () => void;
};

/** @param patienceMs how long a missing event is waited for */
export function openInbox(file: string, patienceMs: number, now: () => number = Date.now): Inbox {
  const database = new DatabaseSync(file);
  database.exec(`pragma journal_mode = wal; ${schema}`);
  const insert = database.prepare('insert or ignore into inbox values (?, ?, ?, ?, null, ?)');
  const next = database.prepare(nextInLine);
  const done = database.prepare('update inbox set handled_at = ? where id = ?');
  return {
    keep(event) {
      const { id, applicationId, sequence } = event;
      return insert.run(id, applicationId, sequence, now(), JSON.stringify(event)).changes === 1;
    },
    async handle(take) {
      for (;;) {
        const row = next.get({ patienceOver: now() - patienceMs });
        if (row === undefined) return;
        const event: Event = JSON.parse(String(row['event']));
        // One after the other: that is the point.
        // oxlint-disable-next-line no-await-in-loop
        await take(event);
        done.run(now(), event.id);
      }
    },
    close: () => database.close(),
  };
}
