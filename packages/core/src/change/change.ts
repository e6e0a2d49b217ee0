/**
 * One change of one application, in memory: what it was, and what a verb makes of it.
 *
 * A verb calls `put` for each resource that it changes, and says which event tells of it. All the rest follows here, so
 * that no verb can forget it: versions, deadlines by policy, gapless sequences, payloads with `previous` and
 * `whatsNext`, the timeline, progress. It holds no connection; unit-of-work.ts loads it under the application's lock,
 * and writes it.
 */
import { isDeepStrictEqual } from 'node:util';
import { closedStatuses } from '../applications/closed.ts';
import { entryOf, type Deed } from '../audit-log/record.ts';
import type { SubjectType } from '../deadlines/table.ts';
import { eventNameOf, type DeadlineKind } from '../deadlines/kinds.ts';
import { eventTypeOf, type ApplicationEventType, type EventTypeOf } from '../events/types.ts';
import { formatId, type Id } from '../ids.ts';
import type { OutlineRow } from '../outlines/table.ts';
import { Problem } from '../problems.ts';
import { presentProgress } from '../progress/present.ts';
import { projectProgress } from '../progress/project.ts';
import type { Progress } from '../progress/schema.ts';
import type { ProgressRow } from '../progress/table.ts';
import { wordsOf } from '../search/words.ts';
import type { Settings } from '../settings/table.ts';
import type { Actor, Tenant } from '../tenant.ts';
import type { Outcome } from './outcome.ts';
import { rearm, type ToldDeadline } from './rearm.ts';
import { previousFields, record, type Said, type Told } from './record.ts';
import { subjects, type Rows } from './subjects.ts';

/** An application and what of it a change can concern: what is open, or referred to, and what was asked for by id. */
export type Aggregate = {
  tenant: Tenant;
  /** The test clock by which it lives; null where time is the database's. */
  clockId: Id<'testClock'> | null;
  settings: Settings;
  lastSequence: number;
  /** When a party, or the platform, last moved something in it; null before it has begun. */
  lastActivityAt: Date | null;
  doneSteps: number;
  /** The highest position of its steps; -1 when it has none. */
  lastPosition: number;
  /** What was told of a closed application before: it is not told again when that is opened. */
  told: readonly ToldDeadline[];
  /** As it was last kept; null before it has begun. */
  progress: ProgressRow | null;
  outlines: readonly OutlineRow[];
  rows: { [T in SubjectType]: readonly Rows[T][] };
};

type RowMaps = { [T in SubjectType]: Map<string, Rows[T]> };

function mapOf<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  const map = new Map<string, Row>();
  for (const row of rows) map.set(row.id, row);
  return map;
}

const mapsOf = (rows: Aggregate['rows']): RowMaps => ({
  application: mapOf(rows.application),
  interview: mapOf(rows.interview),
  next_step: mapOf(rows.next_step),
  follow_up: mapOf(rows.follow_up),
  permission: mapOf(rows.permission),
  trial_period: mapOf(rows.trial_period),
});

/** Most deadlines that fire change nothing of it, and writing it anew is dear: it has many indexes. */
const isAsKept = (kept: ProgressRow, now: ProgressRow) => isDeepStrictEqual({ ...kept, asOf: now.asOf }, now);

/** Silence is broken by what a party or the platform does about more than the application itself. */
const breaksSilence = ({ type }: Told) => !type.startsWith('application.') && !type.startsWith('progress.');

export class Change {
  readonly tenant: Tenant;
  readonly actor: Actor;
  /** What holds for the platform where an input does not say. */
  readonly settings: Settings;
  /** The one instant at which all of it happens. */
  readonly now: Date;
  readonly #aggregate: Aggregate;
  readonly #before: RowMaps;
  readonly #after: RowMaps;
  readonly #outlines = new Map<string, OutlineRow>();
  readonly #told: Told[] = [];
  /** What no event tells of. */
  readonly #deeds: Deed[] = [];
  readonly #requestId: string | null;
  #removed = false;
  #erased = false;

  /** @param requestId of the request that asks for it; null when none does */
  constructor(aggregate: Aggregate, actor: Actor, now: Date, requestId: string | null = null) {
    this.tenant = aggregate.tenant;
    this.settings = aggregate.settings;
    this.actor = actor;
    this.now = now;
    this.#requestId = requestId;
    this.#aggregate = aggregate;
    this.#before = mapsOf(aggregate.rows);
    this.#after = mapsOf(aggregate.rows);
  }

  get application(): Rows['application'] {
    const [application] = this.#after.application.values();
    if (application === undefined) throw new Error('the application is not there yet');
    return application;
  }

  /** @throws Problem `not_found` when the application has no such resource */
  get<T extends SubjectType>(type: T, id: string): Rows[T] {
    const row = this.#after[type].get(id);
    if (row === undefined)
      throw new Problem('not_found', `The application has no such ${subjects[type].noun}.`);
    return row;
  }

  /** The highest position that a step has; -1 when there is none. */
  get lastPosition(): number {
    const positions = this.all('next_step').map(({ position }) => position);
    return Math.max(this.#aggregate.lastPosition, ...positions);
  }

  all<T extends SubjectType>(type: T): Rows[T][] {
    return [...this.#after[type].values()];
  }

  /** The outline of an interview that was asked for; null when it has none. */
  outline(interviewId: Id<'interview'>): OutlineRow | null {
    const before = this.#aggregate.outlines.find((outline) => outline.interviewId === interviewId);
    return this.#outlines.get(interviewId) ?? before ?? null;
  }

  /** @throws Problem `illegal_transition`: what is archived can be read, and brought back */
  assertNotArchived(): void {
    if (this.application.status !== 'archived') return;
    throw new Problem('illegal_transition', 'The application is archived; nothing in it can change.');
  }

  /** Saves `row` and records `event`. A row that is as it was is left alone, and nothing is recorded. */
  put<T extends SubjectType>(type: T, row: Rows[T], event: EventTypeOf<T>, said: Said = {}): Rows[T] {
    if (type !== 'application') this.assertNotArchived();
    const before = this.#after[type].get(row.id) ?? null;
    const saved = this.#save(type, row);
    if (saved !== before) this.#tell(type, before, saved, event, null, said);
    return saved;
  }

  /** Keeps the items of an outline. No event tells of it, so the audit log does. */
  putOutline(interviewId: Id<'interview'>, items: OutlineRow['items']): OutlineRow {
    this.assertNotArchived();
    const before = this.outline(interviewId);
    if (before !== null && isDeepStrictEqual(before.items, items)) return before;
    const saved = {
      ...this.tenant,
      interviewId,
      applicationId: this.application.id,
      items,
      version: (before?.version ?? 0) + 1,
      createdAt: before?.createdAt ?? this.now,
      updatedAt: this.now,
    };
    this.#outlines.set(interviewId, saved);
    const subjectId = formatId('interview', interviewId);
    this.#deeds.push({ action: 'outline.updated', subjectId, changed: ['items'] });
    return saved;
  }

  /** Records one more event about a row as it stands. */
  tell<T extends SubjectType>(type: T, row: Rows[T], event: EventTypeOf<T>): void {
    this.#tell(type, row, row, event, null, {});
  }

  /** Records that a deadline of `row` has fired, and brings the row up to the time. */
  fire<T extends SubjectType>(type: T, row: Rows[T], kind: DeadlineKind, deadlineId: Id<'deadline'>): void {
    const told = this.#save(type, subjects[type].told(row, kind));
    this.#tell(type, row, told, eventTypeOf(type, eventNameOf(kind)), deadlineId, {});
  }

  /** The application goes, and all that belongs to it, its timeline too; its events stay for as long as events do. */
  remove(): void {
    const subjectId = formatId('application', this.application.id);
    this.#deeds.push({ action: 'application.deleted', subjectId });
    this.#tell('application', null, this.application, 'application.deleted', null, {});
    this.#removed = true;
  }

  /** It goes in the same way, and its event says no more than that: what was told of it before is erased as well. */
  erase(): void {
    this.#tell('application', null, this.application, 'application.deleted', null, {});
    this.#removed = true;
    this.#erased = true;
  }

  /** What happens next in the application, as the change leaves it. */
  progress(): Progress {
    return presentProgress(this.#project(), 'en', this.now);
  }

  /** Everything there is to write, deadlines and payloads included. It ends the change. */
  finish(): Outcome {
    const { tenant, application, actor, now } = this;
    const requestId = this.#requestId;
    const { clockId, lastSequence, progress: before } = this.#aggregate;
    const progress = this.#project();
    this.#tellProgress(progress);
    const recorded = record(this.#told, {
      tenant,
      application,
      actor,
      requestId,
      now,
      lastSequence,
      next: this.#removed ? null : progress.next,
      erased: this.#erased,
    });
    return {
      tenant,
      applicationId: application.id,
      clockId,
      removed: this.#removed,
      lastSequence: lastSequence + recorded.length,
      lastActivityAt: this.#activityAt(),
      saved: this.#changed(),
      outlines: [...this.#outlines.values()],
      words: this.#changedWords(),
      progress,
      progressIs: before === null ? 'new' : isAsKept(before, progress) ? 'as kept' : 'changed',
      ...rearm(
        { rows: this.#before, progress: before },
        { rows: this.#after, progress },
        { now, removed: this.#removed, told: this.#aggregate.told, clockId },
      ),
      fired: this.#told.flatMap(({ deadlineId }, index) => {
        const eventId = recorded[index]?.event.id;
        return deadlineId === null || eventId === undefined ? [] : [{ id: deadlineId, eventId }];
      }),
      audit: this.#deeds.map((deed) => entryOf({ tenant, actor, requestId }, deed)),
      recorded,
    };
  }

  get #isClosed(): boolean {
    return closedStatuses.has(this.application.status);
  }

  #project(): ProgressRow {
    const isDone = ({ status }: Rows['next_step']) => status === 'done';
    const doneBefore = this.#aggregate.rows.next_step.filter(isDone).length;
    const facts = {
      settings: this.settings,
      application: this.application,
      interviews: this.all('interview'),
      nextSteps: this.all('next_step'),
      followUps: this.all('follow_up'),
      permissions: this.all('permission'),
      trialPeriods: this.all('trial_period'),
      doneSteps: this.#aggregate.doneSteps - doneBefore + this.all('next_step').filter(isDone).length,
      lastActivityAt: this.#activityAt(),
    };
    return projectProgress(facts, this.now);
  }

  #activityAt(): Date {
    const moved = this.actor.type !== 'system' && this.#told.some(breaksSilence);
    return moved ? this.now : (this.#aggregate.lastActivityAt ?? this.application.createdAt);
  }

  #save<T extends SubjectType>(type: T, row: Rows[T]): Rows[T] {
    const subject = subjects[type];
    const before = this.#after[type].get(row.id);
    const original = this.#before[type].get(row.id);
    const closed = type !== 'application' && this.#isClosed;
    const derived = subject.derive(row, this.now, closed);
    if (before !== undefined && isDeepStrictEqual(before, derived)) return before;
    const moved =
      original !== undefined && !isDeepStrictEqual(subject.deadlines(original), subject.deadlines(derived));
    const saved = {
      ...derived,
      version: (original?.version ?? 0) + 1,
      scheduleVersion: (original?.scheduleVersion ?? 0) + (original === undefined || moved ? 1 : 0),
      updatedAt: this.now,
    };
    this.#after[type].set(row.id, saved);
    return saved;
  }

  #tell<T extends SubjectType>(
    type: T,
    before: Rows[T] | null,
    after: Rows[T],
    event: ApplicationEventType,
    deadlineId: Id<'deadline'> | null,
    said: Said,
  ): void {
    const { present, title } = subjects[type];
    const object = present(after);
    const previous = before === null || before === after ? null : previousFields(present(before), object);
    const subject = { id: after.id, title: title(after) };
    this.#told.push({ type: event, subject, object, previous, said, deadlineId });
  }

  /** Of an application that has just begun nothing has changed yet. */
  #tellProgress(after: ProgressRow): void {
    const { progress: before } = this.#aggregate;
    if (before === null || this.#removed || this.#told.length === 0) return;
    const tell = (type: EventTypeOf<'progress'>, previous: Record<string, unknown>) => {
      const subject = { id: this.application.id, title: null };
      const object = presentProgress(after, 'en', this.now);
      this.#told.push({ type, subject, object, previous, said: {}, deadlineId: null });
    };
    if (before.ball !== after.ball) tell('progress.ball_changed', { ball: before.ball });
    if (before.momentum !== after.momentum) tell('progress.momentum_changed', { momentum: before.momentum });
  }

  #changed(): Outcome['saved'] {
    const changedIn = <T extends SubjectType>(type: T) =>
      this.#removed ? [] : this.all(type).filter((row) => this.#before[type].get(row.id) !== row);
    return {
      application: changedIn('application'),
      interview: changedIn('interview'),
      next_step: changedIn('next_step'),
      follow_up: changedIn('follow_up'),
      permission: changedIn('permission'),
      trial_period: changedIn('trial_period'),
    };
  }

  /** Of an application that is new, or older than search is, all of them. */
  #changedWords(): string[] | null {
    const [before] = this.#before.application.values();
    const known = before !== undefined && this.#aggregate.progress !== null;
    if (known && before === this.application) return null;
    const words = wordsOf(this.application);
    return known && isDeepStrictEqual(wordsOf(before), words) ? null : words;
  }
}
