/**
 * What must hold of an application after every write, as the rules say it. It is worked out here from the stored rows
 * alone, and on purpose by other means than the product's policy.ts and project.ts: a test compares the two.
 */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { DeadlineKind } from '../deadlines/kinds.ts';
import { subjectTypes, type deadlinesSettled, type DeadlineRow } from '../deadlines/table.ts';
import type { EventBody } from '../events/catalogue.ts';
import { formatUuid, type IdKind } from '../ids.ts';
import type { Party } from '../parties.ts';
import { projectProgress } from '../progress/project.ts';
import type { ProgressRow } from '../progress/table.ts';
import { defaultSettings } from '../settings/table.ts';
import { subjectIds, type Rows } from './subjects.ts';

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

type Terms = { title: string; owner: Party; dueAt: string | null };

const ms = (duration: string) =>
  Temporal.Duration.from(duration).total({ unit: 'milliseconds', relativeTo: '2026-01-01' });
const plus = (date: Date, duration: string) => new Date(date.getTime() + ms(duration));
const minus = (date: Date, duration: string) => new Date(date.getTime() - ms(duration));
const byTime = (a: Date, b: Date) => a.getTime() - b.getTime();

export function applicationOf({ rows }: Stored): Rows['application'] {
  const [application] = rows.application;
  assert.ok(application, 'there is an application');
  return application;
}

export const isClosed = (stored: Stored): boolean =>
  ['hired', 'rejected', 'withdrawn', 'archived'].includes(applicationOf(stored).status);

export const isOpenStep = ({ status }: Rows['next_step']): boolean =>
  status === 'proposed' || status === 'agreed';

const liveDate = ({ terms, dueAt }: Rows['next_step']): Date | null => {
  if (terms === null) return dueAt;
  return terms.dueAt === null ? null : new Date(terms.dueAt);
};
const liveOwner = ({ terms, owner }: Rows['next_step']): Party => terms?.owner ?? owner;

// --- Deadlines ------------------------------------------------------------------------------------------------------

type Planned = { subjectId: string; kind: DeadlineKind; firesAt: Date; owner: Party | null };

/** `3` of the rules: a reminder each, `due`, `overdue`. */
function three(
  row: { id: string; reminders: string[]; overdueAfter: string },
  dueAt: Date | null,
  owner: Party,
): Planned[] {
  if (dueAt === null) return [];
  const soon = new Set(row.reminders.map((reminder) => minus(dueAt, reminder).getTime()));
  const plan = (kind: DeadlineKind, firesAt: Date): Planned => ({ subjectId: row.id, kind, firesAt, owner });
  return [
    ...[...soon].map((instant) => plan('due_soon', new Date(instant))),
    plan('due', dueAt),
    plan('overdue', plus(dueAt, row.overdueAfter)),
  ];
}

function ofTrial({ id: subjectId, ...trial }: Rows['trial_period']): Planned[] {
  const plan = (kind: DeadlineKind, firesAt: Date): Planned => ({ subjectId, kind, firesAt, owner: null });
  const offered = trial.status === 'offered' || trial.status === 'countered';
  if (offered && trial.decisionDueAt !== null)
    return [{ ...plan('decision_due', trial.decisionDueAt), owner: answerer(trial.agreement) }];
  const ending = plan('ending', trial.endsAt);
  if (trial.status === 'accepted') return [plan('starting', trial.startsAt), ending];
  return trial.status === 'active' ? [ending] : [];
}

/** Everything that the rows say will be told, past or not. */
function planned(stored: Stored, since: Date): Planned[] {
  if (isClosed(stored)) return [];
  const { interview, next_step: steps, follow_up: followUps, permission, trial_period: trials } = stored.rows;
  const ofInterview = ({
    id: subjectId,
    status,
    startsAt,
    endsAt,
    outcomeGrace,
  }: Rows['interview']): Planned[] =>
    status === 'scheduled'
      ? [
          { subjectId, kind: 'starting', firesAt: minus(startsAt, 'PT1H'), owner: null },
          { subjectId, kind: 'outcome_missing', firesAt: plus(endsAt, outcomeGrace), owner: null },
        ]
      : [];
  const ofPermission = ({ id: subjectId, status, expiresAt }: Rows['permission']): Planned[] =>
    status === 'granted' && expiresAt !== null
      ? [{ subjectId, kind: 'expires', firesAt: expiresAt, owner: 'company' }]
      : [];
  const lapses = openItems(stored).some(({ lapsesAt }) => lapsesAt !== null);
  const subjectId = applicationOf(stored).id;
  return [
    ...(lapses ? [] : [{ subjectId, kind: 'stalled' as const, firesAt: plus(since, 'P7D'), owner: null }]),
    ...interview.flatMap(ofInterview),
    ...steps.filter(isOpenStep).flatMap((step) => three(step, liveDate(step), liveOwner(step))),
    ...followUps
      .filter(({ status }) => status === 'planned')
      .flatMap((row) => three(row, row.dueAt, 'candidate')),
    ...permission.flatMap(ofPermission),
    ...trials.flatMap(ofTrial),
  ];
}

/** These are told at once when they were past before they were armed; the others are skipped. */
const toldLate = new Set<DeadlineKind>([
  'overdue',
  'outcome_missing',
  'expires',
  'stalled',
  'decision_due',
  'ending',
]);

const nameOf = ({ subjectId, kind, firesAt }: Omit<Planned, 'owner'>) =>
  `${kind} of ${subjectId} at ${firesAt.toISOString()}`;

function checkArmed({ before, after, now, since }: Write): void {
  const plan = new Map(planned(after, since).map((one) => [nameOf(one), one]));
  const armed = new Map(after.armed.map((one) => [nameOf(one), one]));
  assert.equal(armed.size, after.armed.length, 'nothing is armed twice');
  const isOverdue = (id: string) =>
    [...after.rows.next_step, ...after.rows.follow_up].some((row) => row.id === id && row.overdue);
  for (const [name, { subjectId, kind, firesAt, ...deadline }] of armed) {
    const wanted = plan.get(name);
    // An overdue that is past is told for the date that holds, whatever becomes of the grace.
    const stands = kind === 'overdue' && firesAt <= now && isOverdue(subjectId);
    if (wanted === undefined) assert.ok(stands, `armed, but not planned: ${name}`);
    else if (firesAt > now) assert.equal(deadline.owner, wanted.owner, `owner of ${name}`);
    assert.ok(
      after.rows[deadline.subjectType].some(({ id }) => id === subjectId),
      `subject of ${name}`,
    );
    assert.deepEqual(deadline.claimAt, firesAt, `when to claim ${name}`);
    const isNew = before !== null && before.armed.every(({ id }) => id !== deadline.id);
    if (isNew && firesAt <= now) assert.ok(toldLate.has(kind), `armed in the past: ${name}`);
  }
  const told = ({ subjectId, kind, firesAt }: Planned) =>
    after.fired.some(
      (one) =>
        one.subjectId === subjectId &&
        one.kind === kind &&
        (kind === 'overdue' || one.firesAt.getTime() === firesAt.getTime()),
    ) ||
    (kind === 'overdue' && after.armed.some((one) => one.subjectId === subjectId && one.kind === kind));
  for (const [name, one] of plan) {
    if (one.firesAt > now) assert.ok(armed.has(name), `planned, but not armed: ${name}`);
    else if (toldLate.has(one.kind)) assert.ok(armed.has(name) || told(one), `past, and never told: ${name}`);
  }
}

const openStatuses: Partial<Record<DeadlineKind, string[]>> = {
  due_soon: ['proposed', 'agreed', 'planned'],
  due: ['proposed', 'agreed', 'planned'],
  overdue: ['proposed', 'agreed', 'planned'],
  starting: ['scheduled', 'accepted'],
  outcome_missing: ['scheduled'],
  decision_due: ['offered', 'countered'],
  ending: ['accepted', 'active'],
  expires: ['granted'],
  stalled: ['active', 'offer'],
};

/** What was fired was armed, was due, was of something open, and is told by one event, once. */
function checkFired({ before, after, now }: Write): void {
  if (before === null) return;
  const fresh = after.fired.filter(({ id }) => before.fired.every((one) => one.id !== id));
  const names = after.fired.map((one) => `${nameOf(one)}, version ${one.scheduleVersion}`);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
    'nothing is told twice',
  );
  for (const one of fresh) {
    const name = nameOf(one);
    assert.ok(
      before?.armed.some(({ id }) => id === one.id),
      `fired, but not armed: ${name}`,
    );
    assert.ok(one.firesAt <= now, `fired early: ${name}`);
    const subject: { status: string } | undefined = before.rows[one.subjectType].find(
      ({ id }) => id === one.subjectId,
    );
    assert.ok(
      subject && openStatuses[one.kind]?.includes(subject.status),
      `fired, but ${subject?.status}: ${name}`,
    );
    assert.ok(!isClosed(before), `fired in a closed application: ${name}`);
  }
  const kindOf = ({ type }: Recorded) => type.slice(type.indexOf('.') + 1).replace('expired', 'expires');
  const told = after.recorded.filter((one) => Object.keys(openStatuses).includes(kindOf(one)));
  const telling = (one: Recorded) => `${kindOf(one)} of ${one.subjectId}`;
  const firing = fresh.map(({ kind, subjectId }) => `${kind} of ${subjectId}`);
  assert.deepEqual(told.map(telling).toSorted(), firing.toSorted(), 'an event for each that fired');
  if (fresh.length === 0) return;
  const statuses = ({ rows }: Stored) =>
    subjectTypes
      .filter((type) => type !== 'permission')
      .flatMap((type) => rows[type].map(({ id, status }) => [id, status]));
  assert.deepEqual(statuses(after), statuses(before), 'firing changes no status');
}

// --- Progress -------------------------------------------------------------------------------------------------------

type Item = { type: keyof Rows; id: string; mover: Party | null; date: Date | null; lapsesAt: Date | null };

const only = ({ candidate, company }: Rows['next_step']['agreement']): Party | null => {
  if ((candidate === null) === (company === null)) return null;
  return candidate === null ? 'company' : 'candidate';
};
const answerer = (agreement: Rows['next_step']['agreement']): Party | null => {
  const offering = only(agreement);
  if (offering === null) return null;
  return offering === 'candidate' ? 'company' : 'candidate';
};

function stepItem(step: Rows['next_step']): Item {
  const date = liveDate(step);
  const waiting = step.status === 'proposed' && date !== null ? answerer(step.agreement) : null;
  const lapsesAt = date && plus(date, step.overdueAfter);
  return { type: 'next_step', id: step.id, mover: waiting ?? step.owner, date, lapsesAt };
}

function trialItem({ id, status, agreement, decisionDueAt, startsAt, endsAt }: Rows['trial_period']): Item[] {
  const item = (mover: Party | null, date: Date | null): Item[] => [
    { type: 'trial_period', id, mover, date, lapsesAt: date },
  ];
  if (status === 'offered' || status === 'countered') return item(answerer(agreement), decisionDueAt);
  if (status === 'accepted') return item(null, startsAt);
  return status === 'active' ? item(null, endsAt) : [];
}

function openItems(stored: Stored): Item[] {
  if (isClosed(stored)) return [];
  const { rows } = stored;
  const inState = <Row extends { status: string }>(all: Row[], status: string) =>
    all.filter((row) => row.status === status);
  return [
    ...inState(rows.interview, 'scheduled').map(({ id, startsAt, endsAt, outcomeGrace }): Item => ({
      type: 'interview',
      id,
      mover: null,
      date: startsAt,
      lapsesAt: plus(endsAt, outcomeGrace),
    })),
    ...rows.next_step.filter(isOpenStep).map(stepItem),
    ...inState(rows.follow_up, 'planned').map(({ id, dueAt, overdueAfter }): Item => ({
      type: 'follow_up',
      id,
      mover: 'candidate',
      date: dueAt,
      lapsesAt: plus(dueAt, overdueAfter),
    })),
    ...inState(rows.permission, 'requested').map(({ id }): Item => ({
      type: 'permission',
      id,
      mover: 'company',
      date: null,
      lapsesAt: null,
    })),
    ...rows.trial_period.flatMap(trialItem),
  ];
}

function nextOf(items: Item[]): Item | undefined {
  const inOrder = (a: Item, b: Item) => Number(a.date) - Number(b.date) || (a.id < b.id ? -1 : 1);
  const dated = items.filter(({ date }) => date !== null).toSorted(inOrder);
  return dated[0] ?? items.filter(({ date, mover }) => date === null && mover !== null).toSorted(inOrder)[0];
}

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
export function expectedProgress(stored: Stored, since: Date, now: Date) {
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

function checkProgress({ before, after, now, since }: Write): void {
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

// --- Events and versions --------------------------------------------------------------------------------------------

function checkRecorded({ before, after, now }: Write): void {
  const { recorded, progress, lastSequence } = after;
  const first = before?.lastSequence ?? 0;
  assert.deepEqual(
    recorded.map(({ sequence }) => sequence),
    Array.from({ length: lastSequence - first }, (_, index) => first + index + 1),
    'gapless',
  );
  for (const { sequence, type, entry, body, occurredAt } of recorded) {
    assert.deepEqual(
      [entry.sequence, entry.type, body.sequence, body.type],
      [sequence, type, sequence, type],
      'the timeline',
    );
    assert.deepEqual(new Date(occurredAt), now, `when ${type} happened`);
    assert.deepEqual(body.data.whatsNext, progress.next, `what is next after ${type}`);
  }
  const count = (wanted: string) => recorded.filter(({ type }) => type === wanted).length;
  const changed = (key: 'ball' | 'momentum') => before !== null && before.progress[key] !== progress[key];
  assert.equal(count('progress.ball_changed'), Number(changed('ball')), 'ball_changed');
  assert.equal(count('progress.momentum_changed'), Number(changed('momentum')), 'momentum_changed');
}

function checkVersions({ before, after, now }: Write): void {
  if (before !== null && after.recorded.length === 0)
    assert.deepEqual({ ...after, recorded: [] }, { ...before, recorded: [] }, 'nothing is written');
  for (const type of subjectTypes) {
    for (const row of after.rows[type]) {
      const was = before?.rows[type].find(({ id }) => id === row.id);
      if (was !== undefined && isDeepStrictEqual(was, row)) continue;
      assert.equal(row.version, (was?.version ?? 0) + 1, `version of ${type}`);
      assert.deepEqual(row.updatedAt, now, `updatedAt of ${type}`);
      const last = after.recorded.findLast(
        ({ subjectId, type: told }) => subjectId === row.id && !told.startsWith('progress.'),
      );
      assert.ok(last && 'version' in last.body.data.object, `an event tells of ${type}`);
      assert.equal(
        last.body.data.object.version,
        row.version,
        `version that the last event tells of ${type}`,
      );
      const archived = before !== null && applicationOf(before).status === 'archived';
      assert.ok(type === 'application' || !archived, `${type} of an archived application`);
    }
    for (const { id } of before?.rows[type] ?? [])
      assert.ok(
        after.rows[type].some((row) => row.id === id),
        `${type} is still there`,
      );
  }
}

/** Nothing is overdue before its time, closed or not. */
function checkOverdue({ after, now }: Write): void {
  const { next_step: steps, follow_up: followUps } = after.rows;
  const tooEarly = (date: Date | null, grace: string) => date === null || plus(date, grace) > now;
  const early = [
    ...steps.filter((step) => step.overdue && tooEarly(liveDate(step), step.overdueAfter)),
    ...followUps.filter((one) => one.overdue && tooEarly(one.dueAt, one.overdueAfter)),
  ];
  assert.deepEqual(early, [], 'nothing is overdue before its time');
}

/** Once nothing more is due, what is stored holds for now, not only for when it was written. */
export function checkSettled(stored: Stored, since: Date, now: Date): void {
  assert.deepEqual(
    stored.armed.filter(({ firesAt }) => firesAt <= now),
    [],
    'nothing due is left',
  );
  assert.deepEqual(shown(stored.progress), expectedProgress(stored, since, now), 'progress still holds');
  if (isClosed(stored)) return;
  const { next_step: steps, follow_up: followUps, permission } = stored.rows;
  const lapsed = (date: Date | null, grace: string) => date !== null && plus(date, grace) <= now;
  for (const step of steps)
    assert.equal(step.overdue, isOpenStep(step) && lapsed(liveDate(step), step.overdueAfter), 'overdue step');
  for (const one of followUps)
    assert.equal(
      one.overdue,
      one.status === 'planned' && lapsed(one.dueAt, one.overdueAfter),
      'overdue follow-up',
    );
  for (const { status, expiresAt } of permission)
    assert.ok(status !== 'granted' || expiresAt === null || expiresAt > now, 'expired permission');
}

/** All that must hold after a write. */
export function checkWrite(write: Write): void {
  checkRecorded(write);
  checkVersions(write);
  checkProgress(write);
  checkOverdue(write);
  checkArmed(write);
  checkFired(write);
}

// --- Consent --------------------------------------------------------------------------------------------------------

/** What each party has said that it agrees to, of one step or trial, by its events alone. */
type Ledger = { said: { candidate: unknown; company: unknown }; terms: unknown; table: unknown };

const offered = ({ title, owner, dueAt }: Terms): Terms => ({ title, owner, dueAt });
const breaksSilence = ({ type, body }: Recorded) =>
  body.actor.type !== 'system' && !type.startsWith('application.') && !type.startsWith('progress.');

/** Follows an application's events: who agreed to what, and when a party last moved. */
export class Follower {
  since: Date;
  readonly #ledgers = new Map<string, Ledger>();

  constructor(since: Date) {
    this.since = since;
  }

  follow(recorded: readonly Recorded[]): void {
    const anchored = recorded.some(
      ({ type }) => type === 'interview.rescheduled' || type === 'interview.completed',
    );
    for (const one of recorded) {
      if (breaksSilence(one)) this.since = new Date(one.occurredAt);
      const { object } = one.body.data;
      const before = this.#ledgers.get(one.subjectId);
      if ('proposals' in object && 'owner' in object)
        this.#ledgers.set(one.subjectId, ofStep(before, one, object, anchored));
      else if ('agreedTerms' in object) this.#ledgers.set(one.subjectId, ofTrialPeriod(before, one, object));
    }
  }
}

type StepObject = Extract<EventBody['data']['object'], { proposals: unknown; owner: Party }>;
type TrialObject = Extract<EventBody['data']['object'], { agreedTerms: unknown }>;

const nobody = { candidate: null, company: null };
const agreeing = ({ candidate, company }: StepObject['agreement'], to: unknown) => ({
  candidate: candidate && to,
  company: company && to,
});

function saidOf(
  before: Ledger | undefined,
  { type, entry: { party } }: Recorded,
  step: StepObject,
  anchored: boolean,
): Ledger['said'] {
  const table = offered(step);
  if (before === undefined) return agreeing(step.agreement, table);
  if (type === 'next_step.countered') return party === null ? nobody : { ...nobody, [party]: table };
  if (type === 'next_step.declined' && step.terms !== null) return { candidate: table, company: table };
  if (party !== null && (type === 'next_step.agreed' || type === 'next_step.updated'))
    return { ...before.said, [party]: table };
  if (type !== 'next_step.updated' || isDeepStrictEqual(before.table, table)) return before.said;
  // An anchor that moves takes with it the date of what was agreed in words; the platform's word replaces theirs.
  const kept = (said: unknown) => (anchored && isDeepStrictEqual(said, before.table) ? table : null);
  return { candidate: kept(before.said.candidate), company: kept(before.said.company) };
}

function ofStep(before: Ledger | undefined, one: Recorded, step: StepObject, anchored: boolean): Ledger {
  const said = saidOf(before, one, step, anchored);
  const table = offered(step);
  const terms = step.terms && offered(step.terms);
  const name = `${one.type} of ${step.id}`;
  if (step.status === 'proposed') {
    for (const party of ['candidate', 'company'] as const)
      if (step.agreement[party] !== null)
        assert.deepEqual(said[party], table, `${name}: the ${party} agreed to it`);
  }
  if (step.status === 'agreed') {
    assert.deepEqual(terms, table, `${name}: what is agreed is what is on the table`);
    assert.ok(step.agreement.candidate && step.agreement.company, `${name}: both have agreed`);
  }
  if (step.terms !== null && !isDeepStrictEqual(terms, before?.terms)) {
    const { settledBy } = step.terms;
    if (settledBy === 'parties')
      assert.deepEqual(said, { candidate: terms, company: terms }, `${name}: agreed by both`);
    if (settledBy === 'platform')
      assert.ok(
        one.type === 'next_step.updated' && one.entry.party === null && !anchored,
        `${name}: recorded by the platform`,
      );
    if (settledBy === 'anchor')
      assert.ok(one.type === 'next_step.updated' && anchored, `${name}: moved by its anchor`);
  }
  return { said, terms, table };
}

function ofTrialPeriod(
  before: Ledger | undefined,
  { type, entry: { party } }: Recorded,
  trial: TrialObject,
): Ledger {
  const { terms: table, agreedTerms: terms } = trial;
  const first = before === undefined ? { ...nobody, [trial.offeredBy]: table } : before.said;
  const countered =
    type === 'trial_period.countered' && party !== null ? { ...nobody, [party]: table } : first;
  const said =
    type === 'trial_period.accepted' && party !== null ? { ...countered, [party]: table } : countered;
  if (!isDeepStrictEqual(terms, before?.terms ?? null))
    assert.deepEqual(said, { candidate: terms, company: terms }, `${type}: agreed by both`);
  return { said, terms, table };
}
