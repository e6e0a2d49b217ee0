import { whoseAnswer } from '../agreement/agreement.ts';
import type { PgTable } from '../db/drizzle.ts';
import { presentApplication } from '../applications/present.ts';
import { applications, type ApplicationRow } from '../applications/table.ts';
import {
  followUpDeadlines,
  interviewDeadlines,
  isOverdue,
  nextStepDeadlines,
  permissionDeadlines,
  trialDeadlines,
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
import { presentPermission } from '../permissions/present.ts';
import { permissions, type PermissionRow } from '../permissions/table.ts';
import { presentTrialPeriod } from '../trial-periods/present.ts';
import { trialPeriods, type TrialPeriodRow } from '../trial-periods/table.ts';

/** What belongs to an application and changes with it: the rows of each type. */
export type Rows = {
  application: ApplicationRow;
  interview: InterviewRow;
  next_step: NextStepRow;
  follow_up: FollowUpRow;
  permission: PermissionRow;
  trial_period: TrialPeriodRow;
};

/** The kind of id that each type has. */
export const subjectIds = {
  application: 'application',
  interview: 'interview',
  next_step: 'nextStep',
  follow_up: 'followUp',
  permission: 'permission',
  trial_period: 'trialPeriod',
} as const satisfies Record<SubjectType, IdKind>;

export type SubjectId<T extends SubjectType> = Id<(typeof subjectIds)[T]>;

/** All that the unit of work must know of a type of subject. */
type Subject<Row> = {
  noun: string;
  table: PgTable;
  present: (row: Row) => EventObject;
  /** What it is called, where it has a name. */
  title: (row: Row) => string | null;
  /** What of it can fall due; but of an application, whose one deadline follows from its progress. */
  deadlines: (row: Row) => Planned[];
  /**
   * Whether a deadline of this kind that is past has been told for the date that still holds, or is about to be where it
   * is armed: it is told once, however its grace or its reminders change.
   */
  alreadyTold: (before: Row, after: Row, kind: DeadlineKind, wasArmed: boolean) => boolean;
  /** The row once a deadline of this kind has been told of it. */
  told: (row: Row, kind: DeadlineKind) => Row;
  /** Whose promise it is; null where it is nobody's alone. */
  owner: (row: Row) => Party | null;
  /** The columns that follow from the others and the time. @param closed whether the application is: nothing lapses then */
  derive: (row: Row, now: Date, closed: boolean) => Row;
};

const same = <Row>(row: Row): Row => row;
const never = () => false;
const nobody = () => null;
const titleOf = ({ title }: { title: string }): string => title;
const sameTime = (a: Date | null, b: Date | null) => a?.getTime() === b?.getTime();

/** In a closed application nothing becomes overdue, as nothing is told; what was, and still has lapsed, stays so. */
const hasLapsed = (before: boolean, planned: readonly Planned[], now: Date, closed: boolean): boolean =>
  isOverdue(planned, now) && (before || !closed);

const liveDueAt = (step: NextStepRow): Date | null => {
  if (step.terms === null) return step.dueAt;
  return step.terms.dueAt === null ? null : new Date(step.terms.dueAt);
};

export const subjects: { [T in SubjectType]: Subject<Rows[T]> } = {
  application: {
    noun: 'application',
    table: applications,
    present: presentApplication,
    title: nobody,
    deadlines: () => [],
    alreadyTold: never,
    told: same,
    owner: nobody,
    derive: same,
  },
  interview: {
    noun: 'interview',
    table: interviews,
    present: presentInterview,
    title: titleOf,
    deadlines: interviewDeadlines,
    alreadyTold: never,
    told: same,
    owner: nobody,
    derive: same,
  },
  next_step: {
    noun: 'next step',
    table: nextSteps,
    present: presentNextStep,
    title: titleOf,
    deadlines: nextStepDeadlines,
    alreadyTold: (before, after, kind, wasArmed) =>
      kind === 'overdue' &&
      (wasArmed
        ? before.overdue && sameTime(before.liveDueAt, after.liveDueAt)
        : sameTime(after.overdueToldFor, after.liveDueAt)),
    told: (step, kind) => (kind === 'overdue' ? { ...step, overdueToldFor: step.liveDueAt } : step),
    owner: (step) => step.terms?.owner ?? step.owner,
    derive(step, now, closed) {
      const live = { ...step, liveDueAt: liveDueAt(step) };
      return { ...live, overdue: hasLapsed(step.overdue, nextStepDeadlines(live), now, closed) };
    },
  },
  follow_up: {
    noun: 'follow-up',
    table: followUps,
    present: presentFollowUp,
    title: titleOf,
    deadlines: followUpDeadlines,
    alreadyTold: (before, after, kind, wasArmed) =>
      kind === 'overdue' &&
      (wasArmed
        ? before.overdue && sameTime(before.dueAt, after.dueAt)
        : sameTime(after.overdueToldFor, after.dueAt)),
    told: (followUp, kind) =>
      kind === 'overdue' ? { ...followUp, overdueToldFor: followUp.dueAt } : followUp,
    owner: () => 'candidate',
    derive: (followUp, now, closed) => ({
      ...followUp,
      overdue: hasLapsed(followUp.overdue, followUpDeadlines(followUp), now, closed),
    }),
  },
  permission: {
    noun: 'permission',
    table: permissions,
    present: presentPermission,
    title: nobody,
    deadlines: permissionDeadlines,
    alreadyTold: never,
    told: same,
    owner: () => 'company',
    derive: (permission, now) =>
      permission.status === 'granted' && permission.expiresAt !== null && permission.expiresAt <= now
        ? { ...permission, status: 'expired' }
        : permission,
  },
  trial_period: {
    noun: 'trial period',
    table: trialPeriods,
    present: presentTrialPeriod,
    title: nobody,
    deadlines: trialDeadlines,
    alreadyTold: never,
    told: same,
    // An offer is the other's to answer; work is nobody's alone.
    owner: ({ status, agreement }) =>
      status === 'offered' || status === 'countered' ? whoseAnswer(agreement) : null,
    derive: same,
  },
};
