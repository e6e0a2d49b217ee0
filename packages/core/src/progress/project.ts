/** What happens next, from facts alone: the same facts and time give the same row, and every number follows from it. */
import { closedStatuses } from '../applications/closed.ts';
import type { ApplicationRow } from '../applications/table.ts';
import { after } from '../deadlines/policy.ts';
import type { FollowUpRow } from '../follow-ups/table.ts';
import type { InterviewRow } from '../interviews/table.ts';
import { isOpenStep } from '../next-steps/open.ts';
import type { NextStepRow } from '../next-steps/table.ts';
import type { Party } from '../parties.ts';
import type { PermissionRow } from '../permissions/table.ts';
import type { Settings } from '../settings/table.ts';
import type { TrialPeriodRow } from '../trial-periods/table.ts';
import {
  openFollowUp,
  openInterview,
  openNextStep,
  openPermission,
  openTrialPeriod,
  presentOpenItem,
  whatsNext,
  type OpenItem,
} from './open-items.ts';
import { factorKeys, type FactorKey } from './schema.ts';
import { suggest } from './suggestions.ts';
import type { Ball, Momentum, ProgressRow } from './table.ts';

export type ProgressFacts = {
  settings: Settings;
  application: ApplicationRow;
  interviews: readonly InterviewRow[];
  nextSteps: readonly NextStepRow[];
  followUps: readonly FollowUpRow[];
  permissions: readonly PermissionRow[];
  trialPeriods: readonly TrialPeriodRow[];
  /** How many of its steps were done, loaded or not. */
  doneSteps: number;
  /** When a party, or the platform, last moved something in it. */
  lastActivityAt: Date;
};

/** Everything in the application whose turn is still to come; nothing once it is closed. */
export function openItems(facts: ProgressFacts): OpenItem[] {
  if (closedStatuses.has(facts.application.status)) return [];
  return [
    ...facts.interviews.flatMap(openInterview),
    ...facts.nextSteps.flatMap(openNextStep),
    ...facts.followUps.flatMap((followUp) =>
      openFollowUp(
        followUp,
        facts.interviews.find(({ id }) => id === followUp.interviewId),
      ),
    ),
    ...facts.permissions.flatMap(openPermission),
    ...facts.trialPeriods.flatMap(openTrialPeriod),
  ];
}

function ballOf(items: readonly OpenItem[]): Ball {
  const movers = new Set(items.map(({ mover }) => mover).filter((mover): mover is Party => mover !== null));
  const [only] = movers;
  if (only === undefined) return 'nobody';
  return movers.size > 1 ? 'both' : only;
}

const hasLapsed = ({ lapsesAt }: OpenItem, now: Date): boolean => lapsesAt !== null && lapsesAt <= now;

const lapsesOf = (items: readonly OpenItem[]): Date[] =>
  items
    .flatMap(({ lapsesAt }) => (lapsesAt === null ? [] : [lapsesAt]))
    .toSorted((a, b) => a.getTime() - b.getTime());

function momentumOf(lapses: readonly Date[], closed: boolean, allowedUntil: Date, now: Date): Momentum {
  if (closed) return 'closed';
  if (lapses.some((lapse) => lapse <= now)) return 'overdue';
  if (lapses.length > 0) return 'moving';
  return now >= allowedUntil ? 'stalled' : 'waiting';
}

/** Which factors are met. */
function factorsOf(facts: ProgressFacts, items: readonly OpenItem[], now: Date): Record<FactorKey, boolean> {
  const dated = facts.nextSteps.filter((step) => isOpenStep(step) && step.liveDueAt !== null);
  return {
    has_next_step: items.length > 0,
    has_date: (whatsNext(items)?.date ?? null) !== null,
    both_agreed: dated.length > 0 && dated.every(({ status }) => status === 'agreed'),
    company_committed:
      dated.some((step) => (step.terms?.owner ?? step.owner) === 'company') ||
      facts.interviews.some(({ status }) => status === 'scheduled'),
    nothing_overdue: lapsesOf(items).every((lapse) => lapse > now),
  };
}

/** @param now the instant for which it holds */
export function projectProgress(facts: ProgressFacts, now: Date): ProgressRow {
  const { application, settings, nextSteps, doneSteps, lastActivityAt: since } = facts;
  const closed = closedStatuses.has(application.status);
  const items = openItems(facts);
  const next = whatsNext(items);
  const lapses = lapsesOf(items);
  const [firstLapse] = lapses;
  const allowedUntil = firstLapse ?? after(since, settings.stalledAfter);
  const met = factorsOf(facts, items, now);
  const open = nextSteps.filter(isOpenStep);
  return {
    platformId: application.platformId,
    live: application.live,
    applicationId: application.id,
    ball: ballOf(items),
    momentum: momentumOf(lapses, closed, allowedUntil, now),
    status: application.status,
    timeZone: next?.timeZone ?? application.candidate.timeZone ?? settings.timeZone,
    next: presentOpenItem(next),
    nextLapsed: next !== null && hasLapsed(next, now),
    unmet: closed
      ? []
      : factorKeys.filter((key) => !met[key]).map((key) => ({ key, ...suggest(key, facts, items, now) })),
    since,
    allowedUntil,
    stalledAt: closed || firstLapse !== undefined ? null : allowedUntil,
    openSteps: open.length,
    // By the dates, as momentum is: the flag of a step follows within moments, when its deadline fires.
    overdueSteps: items.filter((item) => item.type === 'next_step' && hasLapsed(item, now)).length,
    doneSteps,
    asOf: now,
  };
}
