import assert from 'node:assert/strict';
import type { DeadlineKind } from '../../deadlines/kinds.ts';
import { subjectTypes } from '../../deadlines/table.ts';
import type { Party } from '../../parties.ts';
import type { Rows } from '../subjects.ts';
import { answerer, openItems } from './open-items.ts';
import {
  applicationOf,
  isClosed,
  isOpenStep,
  liveDate,
  liveOwner,
  minus,
  plus,
  type Recorded,
  type Stored,
  type Write,
} from './stored.ts';

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

/** Armed is what the rules plan, once. */
export function checkArmed({ before, after, now, since }: Write): void {
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
export function checkFired({ before, after, now }: Write): void {
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
