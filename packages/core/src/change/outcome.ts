import type { AuditEntry } from '../audit-log/record.ts';
import type { DeadlineRow, SubjectType } from '../deadlines/table.ts';
import type { Id } from '../ids.ts';
import type { OutlineRow } from '../outlines/table.ts';
import type { ProgressRow } from '../progress/table.ts';
import type { Tenant } from '../tenant.ts';
import type { TimelineRow } from '../timeline/table.ts';
import type { Rows } from './subjects.ts';

export type EventRow = {
  id: Id<'event'>;
  platformId: Id<'platform'>;
  live: boolean;
  applicationId: Id<'application'>;
  sequence: number;
  type: string;
  occurredAt: Date;
  body: string;
  trace: string | null;
};

/** What was told: as an event, which goes out, and as an entry of the timeline, which stays. */
export type Recorded = { event: EventRow; entry: TimelineRow };

/** What a change leaves to write. */
export type Outcome = {
  tenant: Tenant;
  applicationId: Id<'application'>;
  /** The test clock by which the application lives: its deadlines are that clock's. */
  clockId: Id<'testClock'> | null;
  /** The application goes, and all that belongs to it. */
  removed: boolean;
  lastSequence: number;
  lastActivityAt: Date;
  saved: { [T in SubjectType]: Rows[T][] };
  outlines: OutlineRow[];
  /** The words by which it is found; null where they are as they were. */
  words: string[] | null;
  progress: ProgressRow;
  /** Beside what is kept: none is when the application is new, or older than progress is. */
  progressIs: 'new' | 'changed' | 'as kept';
  /** Without an instant: whichever of this kind is armed. */
  voided: { subjectId: string; kind: DeadlineRow['kind']; firesAt: Date | null }[];
  armed: DeadlineRow[];
  fired: { id: Id<'deadline'>; eventId: Id<'event'> }[];
  recorded: Recorded[];
  audit: AuditEntry[];
};

/** A change that changed nothing records nothing. */
export const isEmpty = ({ recorded, outlines, words }: Outcome): boolean =>
  recorded.length === 0 && outlines.length === 0 && words === null;
