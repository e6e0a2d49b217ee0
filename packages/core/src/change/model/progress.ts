import assert from 'node:assert/strict';
import { formatUuid, type IdKind } from '../../ids.ts';
import { projectProgress } from '../../progress/project.ts';
import type { ProgressRow } from '../../progress/table.ts';
import { defaultSettings } from '../../settings/table.ts';
import { subjectIds, type Rows } from '../subjects.ts';
import { nextOf, openItems, type Item } from './open-items.ts';
import {
  applicationOf,
  byTime,
  isClosed,
  isOpenStep,
  liveDate,
  liveOwner,
  plus,
  type Stored,
  type Write,
} from './stored.ts';

function unmetFactors({ rows }: Stored, items: Item[], lapsed: boolean): string[] {
  const dated = rows.next_step.filter((step) => isOpenStep(step) && liveDate(step) !== null);
  const met = {
    has_next_step: items.length > 0,
    has_date: nextOf(items)?.date instanceof Date,
    both_agreed: dated.length > 0 && dated.every(({ status }) => status === 'agreed'),
    company_committed:
      dated.some((step) => liveOwner(step) === 'company') ||
      rows.interview.some(({ status }) => status === 'scheduled'),
    nothing_overdue: !lapsed,
  };
  return Object.entries(met).flatMap(([key, isMet]) => (isMet ? [] : [key]));
}

/** The progress that the rules derive from the rows, for an instant. */
function expectedProgress(stored: Stored, since: Date, now: Date) {
  const closed = isClosed(stored);
  const items = openItems(stored);
  const movers = [...new Set(items.flatMap(({ mover }) => mover ?? []))];
  const lapses = items.flatMap(({ lapsesAt }) => lapsesAt ?? []).toSorted(byTime);
  const lapsed = lapses.some((lapse) => lapse <= now);
  const allowedUntil = lapses[0] ?? plus(since, 'P7D');
  const quiet = now >= allowedUntil ? 'stalled' : 'waiting';
  const open = lapsed ? 'overdue' : lapses.length > 0 ? 'moving' : quiet;
  const next = nextOf(items);
  const steps = stored.rows.next_step;
  return {
    ball: movers.length > 1 ? 'both' : (movers[0] ?? 'nobody'),
    momentum: closed ? 'closed' : open,
    next:
      next === undefined
        ? null
        : { id: typeId(next), owner: next.mover, dueAt: next.date?.toISOString() ?? null },
    unmet: closed ? [] : unmetFactors(stored, items, lapsed),
    since,
    allowedUntil: closed ? null : allowedUntil,
    stalledAt: closed || lapses.length > 0 ? null : allowedUntil,
    open: steps.filter(isOpenStep).length,
    overdue: items.filter(
      ({ type, lapsesAt }) => type === 'next_step' && lapsesAt !== null && lapsesAt <= now,
    ).length,
    done: steps.filter(({ status }) => status === 'done').length,
  };
}

const typeId = ({ type, id }: { type: keyof Rows; id: string }) => {
  const kind: IdKind = subjectIds[type];
  return formatUuid(kind, id);
};

const shown = ({ ball, momentum, next, unmet, since, allowedUntil, stalledAt, ...row }: ProgressRow) => ({
  ball,
  momentum,
  next: next && { id: next.id, owner: next.owner, dueAt: next.dueAt },
  unmet: unmet.map(({ key }) => key),
  since,
  allowedUntil: momentum === 'closed' ? null : allowedUntil,
  stalledAt,
  open: row.openSteps,
  overdue: row.overdueSteps,
  done: row.doneSteps,
});

/** Progress holds for the instant of the write, by the rules and by the product's own projection. */
export function checkProgress({ before, after, now, since }: Write): void {
  const { progress } = after;
  // What is as it was is not written anew; it holds for now all the same.
  const asOf = before === null || after.recorded.length > 0 ? now : progress.asOf;
  assert.deepEqual(shown(progress), expectedProgress(after, since, asOf), 'progress, as the rules say');
  assert.deepEqual(after.lastActivityAt, since, 'when a party last moved');
  const { application: _, ...rows } = after.rows;
  const facts = {
    settings: defaultSettings,
    application: applicationOf(after),
    interviews: rows.interview,
    nextSteps: rows.next_step,
    followUps: rows.follow_up,
    permissions: rows.permission,
    trialPeriods: rows.trial_period,
    doneSteps: progress.doneSteps,
    lastActivityAt: after.lastActivityAt,
  };
  assert.deepEqual({ ...progress, asOf }, projectProgress(facts, asOf), 'progress, as the product says');
}

/** What was written of it holds for now as well. */
export function checkProgressHolds(stored: Stored, since: Date, now: Date): void {
  assert.deepEqual(shown(stored.progress), expectedProgress(stored, since, now), 'progress still holds');
}
