/** Progress, from facts: the same facts and time give the same answer, and every number follows from the factors. */
import { closedStatuses } from '../applications/closed.ts';
import type { ApplicationRow } from '../applications/table.ts';
import { after, defaults } from '../deadlines/policy.ts';
import type { FollowUpRow } from '../follow-ups/table.ts';
import { formatId } from '../ids.ts';
import type { InterviewRow } from '../interviews/table.ts';
import type { NextStepRow } from '../next-steps/table.ts';
import type { Party } from '../parties.ts';
import { headline } from './headline.ts';
import {
  isOpenStep,
  openFollowUp,
  openInterview,
  openNextStep,
  whatsNext,
  type OpenItem,
} from './open-items.ts';
import type { balls, FactorKey, momenta, Progress, WhatsNext } from './schema.ts';
import { suggestions } from './suggestions.ts';

export type ProgressFacts = {
  application: ApplicationRow;
  interviews: readonly InterviewRow[];
  nextSteps: readonly NextStepRow[];
  followUps: readonly FollowUpRow[];
  /** How many of its steps were done, loaded or not. */
  doneSteps: number;
  /** When a party, or the platform, last moved something in it. */
  lastActivityAt: Date;
};

export type Ball = (typeof balls)[number];
export type Momentum = (typeof momenta)[number];
type Factor = { key: FactorKey; met: boolean; weight: number; detail: string };

const day = 86_400_000;
const earliest = (dates: readonly Date[]): Date | null =>
  dates.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;

/** Everything in the application whose turn is still to come; nothing once it is closed. */
export function openItems({ application, interviews, nextSteps, followUps }: ProgressFacts): OpenItem[] {
  if (closedStatuses.has(application.status)) return [];
  return [
    ...interviews.flatMap(openInterview),
    ...nextSteps.flatMap(openNextStep),
    ...followUps.flatMap(openFollowUp),
  ];
}

export function ballOf(items: readonly OpenItem[]): Ball {
  const movers = new Set(items.map(({ mover }) => mover).filter((mover): mover is Party => mover !== null));
  const [only] = movers;
  if (only === undefined) return 'nobody';
  return movers.size > 1 ? 'both' : only;
}

const lapses = (items: readonly OpenItem[]): Date[] =>
  items.flatMap(({ lapsesAt }) => (lapsesAt === null ? [] : [lapsesAt]));

/** Until when nothing has to happen: what was agreed, else as long as the platform bears silence. */
const allowedUntil = (items: readonly OpenItem[], since: Date): Date =>
  earliest(lapses(items)) ?? after(since, defaults.stalledAfter);

function momentumOf(items: readonly OpenItem[], closed: boolean, since: Date, now: Date): Momentum {
  if (closed) return 'closed';
  const all = lapses(items);
  if (all.some((lapse) => lapse <= now)) return 'overdue';
  if (all.length > 0) return 'moving';
  return now >= allowedUntil(items, since) ? 'stalled' : 'waiting';
}

function factorsOf(facts: ProgressFacts, items: readonly OpenItem[], now: Date): Factor[] {
  const dated = facts.nextSteps.filter((step) => isOpenStep(step) && step.liveDueAt !== null);
  const next = whatsNext(items);
  const factor = (key: FactorKey, weight: number, met: boolean, detail: string): Factor => ({
    key,
    met,
    weight,
    detail,
  });
  return [
    factor('has_next_step', 30, items.length > 0, 'There is something that happens next.'),
    factor('has_date', 25, next !== null && next.date !== null, 'What happens next has a date.'),
    factor(
      'both_agreed',
      20,
      dated.length > 0 && dated.every(({ status }) => status === 'agreed'),
      'Both parties have agreed to every dated step.',
    ),
    factor(
      'company_committed',
      15,
      dated.some((step) => (step.terms?.owner ?? step.owner) === 'company') ||
        facts.interviews.some(({ status }) => status === 'scheduled'),
      'The company has promised something by a date.',
    ),
    factor(
      'nothing_overdue',
      10,
      lapses(items).every((lapse) => lapse > now),
      'Nothing is overdue.',
    ),
  ];
}

const questions: Record<FactorKey, { question: string; why: string }> = {
  has_next_step: {
    question: 'What happens next, and who does it?',
    why: 'Nothing is agreed, so nobody can be waited for.',
  },
  has_date: { question: 'By when will that be?', why: 'A promise without a date cannot be late.' },
  both_agreed: {
    question: 'Do we both mean the same step and the same date?',
    why: 'What only one side agreed to may surprise the other.',
  },
  company_committed: {
    question: 'What will the company do, and by when?',
    why: 'So far only the candidate has something to do.',
  },
  nothing_overdue: {
    question: 'Has this been done, or what is its new date?',
    why: 'Something is past what was agreed.',
  },
};

export const presentWhatsNext = (item: OpenItem | null): WhatsNext | null =>
  item === null
    ? null
    : {
        type: item.type,
        id: item.id,
        title: item.title,
        owner: item.mover,
        dueAt: item.date?.toISOString() ?? null,
      };

/** @param now the instant for which it holds */
export function readProgress(facts: ProgressFacts, now: Date): Progress {
  const { application, nextSteps, doneSteps, lastActivityAt: since } = facts;
  const closed = closedStatuses.has(application.status);
  const items = openItems(facts);
  const open = nextSteps.filter(isOpenStep);
  const ball = ballOf(items);
  const momentum = momentumOf(items, closed, since, now);
  const next = whatsNext(items);
  const factors = closed ? [] : factorsOf(facts, items, now);
  const unmet = factors.filter(({ met }) => !met);
  const [missing] = unmet;
  return {
    applicationId: formatId('application', application.id),
    headline: headline(momentum, next, application.status),
    ball,
    momentum,
    whatsNext: presentWhatsNext(next),
    clarity: closed
      ? { score: 100, factors: [{ key: 'decided', met: true, weight: 100, detail: 'It is decided.' }] }
      : { score: factors.reduce((sum, { met, weight }) => sum + (met ? weight : 0), 0), factors },
    missingFact: missing === undefined ? null : questions[missing.key],
    silence: closed
      ? null
      : {
          since: since.toISOString(),
          days: Math.max(0, Math.floor((now.getTime() - since.getTime()) / day)),
          allowedUntil: allowedUntil(items, since).toISOString(),
        },
    counts: { open: open.length, overdue: open.filter(({ overdue }) => overdue).length, done: doneSteps },
    suggestions: unmet.map(({ key }) => suggestions[key](facts, items, now)),
    asOf: now.toISOString(),
  };
}
