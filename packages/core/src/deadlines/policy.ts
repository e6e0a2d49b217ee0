import type { InterviewRow } from '../interviews/table.ts';
import type { FollowUpRow } from '../follow-ups/table.ts';
import { isOpenStep } from '../next-steps/open.ts';
import type { NextStepRow } from '../next-steps/table.ts';
import type { PermissionRow } from '../permissions/table.ts';
import type { TrialPeriodRow } from '../trial-periods/table.ts';
import type { DeadlineKind } from './kinds.ts';

/** A deadline to arm: what, and the instant at which it fires. */
export type Planned = { kind: DeadlineKind; firesAt: Date };

export type DueTerms = {
  /** The live date; null for an undated promise, which has no deadlines. */
  dueAt: Date | null;
  /** How long before the live date to remind, ISO 8601 durations. */
  reminders: readonly string[];
  /** How long after it the subject is overdue, an ISO 8601 duration. */
  overdueAfter: string;
};

/** How long before an interview to tell that it is about to start. */
const startingBefore = 'PT1H';

/** How long a duration is in elapsed time: a day is 24 hours here, whatever the zone does meanwhile. */
export function milliseconds(duration: string): number {
  const known = lengths.get(duration);
  if (known !== undefined) return known;
  const length = Temporal.Duration.from(duration).total({
    unit: 'milliseconds',
    relativeTo: '1970-01-01T00:00Z[UTC]',
  });
  if (lengths.size >= lengthsAtMost) lengths.clear();
  lengths.set(duration, length);
  return length;
}

// A platform says the same few over and over.
const lengths = new Map<string, number>();
const lengthsAtMost = 1_000;

/** `duration` after `instant`, in elapsed time. */
export const after = (instant: Date, duration: string): Date =>
  new Date(instant.getTime() + milliseconds(duration));

const before = (instant: Date, duration: string) => new Date(instant.getTime() - milliseconds(duration));

/** The deadlines of a dated promise: a `due_soon` per reminder, `due`, `overdue`. Coinciding reminders are one. */
export function dueDeadlines({ dueAt, reminders, overdueAfter }: DueTerms): Planned[] {
  if (dueAt === null) return [];
  const soon = [...new Set(reminders.map((reminder) => before(dueAt, reminder).getTime()))]
    .toSorted((a, b) => a - b)
    .map((instant): Planned => ({ kind: 'due_soon', firesAt: new Date(instant) }));
  return [...soon, { kind: 'due', firesAt: dueAt }, { kind: 'overdue', firesAt: after(dueAt, overdueAfter) }];
}

export const nextStepDeadlines = (step: NextStepRow): Planned[] =>
  isOpenStep(step)
    ? dueDeadlines({ dueAt: step.liveDueAt, reminders: step.reminders, overdueAfter: step.overdueAfter })
    : [];

export const followUpDeadlines = (followUp: FollowUpRow): Planned[] =>
  followUp.status === 'planned' ? dueDeadlines(followUp) : [];

export const interviewDeadlines = (interview: InterviewRow): Planned[] =>
  interview.status === 'scheduled'
    ? [
        { kind: 'starting', firesAt: before(interview.startsAt, startingBefore) },
        { kind: 'outcome_missing', firesAt: after(interview.endsAt, interview.outcomeGrace) },
      ]
    : [];

export const permissionDeadlines = ({ status, expiresAt }: PermissionRow): Planned[] =>
  status === 'granted' && expiresAt !== null ? [{ kind: 'expires', firesAt: expiresAt }] : [];

/** An offer has the date of its decision; what was accepted starts and ends, what has begun ends. */
export function trialDeadlines({ status, decisionDueAt, startsAt, endsAt }: TrialPeriodRow): Planned[] {
  switch (status) {
    case 'offered':
    case 'countered':
      return decisionDueAt === null ? [] : [{ kind: 'decision_due', firesAt: decisionDueAt }];
    case 'accepted':
      return [
        { kind: 'starting', firesAt: startsAt },
        { kind: 'ending', firesAt: endsAt },
      ];
    case 'active':
      return [{ kind: 'ending', firesAt: endsAt }];
    case 'declined':
    case 'withdrawn':
    case 'completed':
      return [];
  }
}

/** Of these there is nothing to tell any more when they have passed before they were armed; the others are told at once. */
const skippedWhenPast: ReadonlySet<DeadlineKind> = new Set(['due_soon', 'due', 'starting']);

/** What of a plan is to be armed at `now`. */
export const stillToTell = (planned: readonly Planned[], now: Date): Planned[] =>
  planned.filter(({ kind, firesAt }) => firesAt > now || !skippedWhenPast.has(kind));

/** Whether the grace after a dated promise has passed. */
export const isOverdue = (planned: readonly Planned[], now: Date): boolean =>
  planned.some(({ kind, firesAt }) => kind === 'overdue' && firesAt <= now);
