/** What is stored of one application, and what a write changes of it. */
import assert from 'node:assert/strict';
import type { deadlinesSettled, DeadlineRow } from '../../deadlines/table.ts';
import type { EventBody } from '../../events/catalogue.ts';
import type { Party } from '../../parties.ts';
import type { ProgressRow } from '../../progress/table.ts';
import type { Rows } from '../subjects.ts';

/** An event with its entry in the timeline, and the subject that both are about. */
export type Recorded = {
  sequence: number;
  type: string;
  occurredAt: string;
  entry: { sequence: number; type: string; party: Party | null };
  subjectId: string;
  body: EventBody;
};

/** All that is stored of one application, and what was recorded since it was last read. */
export type Stored = {
  rows: { [T in keyof Rows]: Rows[T][] };
  progress: ProgressRow;
  lastSequence: number;
  lastActivityAt: Date;
  armed: DeadlineRow[];
  fired: (typeof deadlinesSettled.$inferSelect)[];
  recorded: Recorded[];
};

/** One write: what was stored before and after it, and when it happened. `since`: when a party last moved, by then. */
export type Write = { before: Stored | null; after: Stored; now: Date; since: Date };

const ms = (duration: string) =>
  Temporal.Duration.from(duration).total({ unit: 'milliseconds', relativeTo: '2026-01-01' });
export const plus = (date: Date, duration: string) => new Date(date.getTime() + ms(duration));
export const minus = (date: Date, duration: string) => new Date(date.getTime() - ms(duration));
export const byTime = (a: Date, b: Date) => a.getTime() - b.getTime();

export function applicationOf({ rows }: Stored): Rows['application'] {
  const [application] = rows.application;
  assert.ok(application, 'there is an application');
  return application;
}

export const isClosed = (stored: Stored): boolean =>
  ['hired', 'rejected', 'withdrawn', 'archived'].includes(applicationOf(stored).status);

export const isOpenStep = ({ status }: Rows['next_step']): boolean =>
  status === 'proposed' || status === 'agreed';

export const liveDate = ({ terms, dueAt }: Rows['next_step']): Date | null => {
  if (terms === null) return dueAt;
  return terms.dueAt === null ? null : new Date(terms.dueAt);
};
export const liveOwner = ({ terms, owner }: Rows['next_step']): Party => terms?.owner ?? owner;
