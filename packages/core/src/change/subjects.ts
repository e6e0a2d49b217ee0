import type { PgTable } from '../db/drizzle.ts';
import { presentApplication } from '../applications/present.ts';
import { applications, type ApplicationRow } from '../applications/table.ts';
import {
  followUpDeadlines,
  interviewDeadlines,
  isOverdue,
  nextStepDeadlines,
  type Planned,
} from '../deadlines/policy.ts';
import type { DeadlineKind } from '../deadlines/kinds.ts';
import type { SubjectType } from '../deadlines/table.ts';
import type { Id, IdKind } from '../ids.ts';
import type { EventObject } from '../events/catalogue.ts';
import { presentFollowUp } from '../follow-ups/present.ts';
import { followUps, type FollowUpRow } from '../follow-ups/table.ts';
import { presentInterview } from '../interviews/present.ts';
import { interviews, type InterviewRow } from '../interviews/table.ts';
import { presentNextStep } from '../next-steps/present.ts';
import { nextSteps, type NextStepRow } from '../next-steps/table.ts';
import type { Party } from '../parties.ts';

/** What belongs to an application and changes with it: the rows of each type. */
export type Rows = {
  application: ApplicationRow;
  interview: InterviewRow;
  next_step: NextStepRow;
  follow_up: FollowUpRow;
};

/** The kind of id that each type has. */
export const subjectIds = {
  application: 'application',
  interview: 'interview',
  next_step: 'nextStep',
  follow_up: 'followUp',
} as const satisfies Record<SubjectType, IdKind>;

export type SubjectId<T extends SubjectType> = Id<(typeof subjectIds)[T]>;

/** All that the unit of work must know of a type of subject. */
type Subject<Row> = {
  table: PgTable;
  present: (row: Row) => EventObject;
  deadlines: (row: Row) => Planned[];
  /**
   * Whether a deadline of this kind that is past has been told, or is about to be, for the date that still holds: it is
   * told once, however its grace or its reminders change.
   */
  alreadyTold: (before: Row, after: Row, kind: DeadlineKind) => boolean;
  /** Whose promise it is; null where it is nobody's alone. */
  owner: (row: Row) => Party | null;
  /** The columns that follow from the others and the time. */
  derive: (row: Row, now: Date) => Row;
};

const same = <Row>(row: Row): Row => row;
const never = () => false;
const sameTime = (a: Date | null, b: Date | null) => a?.getTime() === b?.getTime();

const liveDueAt = (step: NextStepRow): Date | null => {
  if (step.terms === null) return step.dueAt;
  return step.terms.dueAt === null ? null : new Date(step.terms.dueAt);
};

export const subjects: { [T in SubjectType]: Subject<Rows[T]> } = {
  application: {
    table: applications,
    present: presentApplication,
    deadlines: () => [],
    alreadyTold: never,
    owner: () => null,
    derive: same,
  },
  interview: {
    table: interviews,
    present: presentInterview,
    deadlines: interviewDeadlines,
    alreadyTold: never,
    owner: () => null,
    derive: same,
  },
  next_step: {
    table: nextSteps,
    present: presentNextStep,
    deadlines: nextStepDeadlines,
    alreadyTold: (before, after, kind) =>
      kind === 'overdue' && before.overdue && sameTime(before.liveDueAt, after.liveDueAt),
    owner: (step) => step.terms?.owner ?? step.owner,
    derive(step, now) {
      const live = { ...step, liveDueAt: liveDueAt(step) };
      return { ...live, overdue: isOverdue(nextStepDeadlines(live), now) };
    },
  },
  follow_up: {
    table: followUps,
    present: presentFollowUp,
    deadlines: followUpDeadlines,
    alreadyTold: (before, after, kind) =>
      kind === 'overdue' && before.overdue && sameTime(before.dueAt, after.dueAt),
    owner: () => 'candidate',
    derive: (followUp, now) => ({ ...followUp, overdue: isOverdue(followUpDeadlines(followUp), now) }),
  },
};
