/**
 * One change of one application, in memory: what it was, and what a verb makes of it.
 *
 * A verb calls `put` for each resource that it changes, and says which event tells of it. All the rest follows here, so
 * that no verb can forget it: versions, deadlines by policy, gapless sequences, payloads with `previous` and
 * `whatsNext`. It holds no connection; unit-of-work.ts loads it under the application's lock, and writes it.
 */
import { isDeepStrictEqual } from 'node:util';
import { closedStatuses } from '../applications/closed.ts';
import { stillToTell, type Planned } from '../deadlines/policy.ts';
import type { DeadlineRow, SubjectType } from '../deadlines/table.ts';
import type { EventBody } from '../events/catalogue.ts';
import type { EventType, EventTypeOf } from '../events/types.ts';
import { formatId, newId, type Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import { whatsNext } from '../progress/open-items.ts';
import { openItems, presentWhatsNext, readProgress, type ProgressFacts } from '../progress/read.ts';
import type { Progress, WhatsNext } from '../progress/schema.ts';
import { modeOf, type Actor, type Tenant } from '../tenant.ts';
import { subjects, type Rows } from './subjects.ts';

/** An application and what of it a change can concern: what is open, and what was asked for by id. */
export type Aggregate = {
  tenant: Tenant;
  lastSequence: number;
  /** When a party, or the platform, last moved something in it; null before it has begun. */
  lastActivityAt: Date | null;
  doneSteps: number;
  application: Rows['application'] | null;
  interviews: readonly Rows['interview'][];
  nextSteps: readonly Rows['next_step'][];
  followUps: readonly Rows['follow_up'][];
};

type RowMaps = { [T in SubjectType]: Map<string, Rows[T]> };

type Told = {
  type: EventBody['type'];
  object: EventBody['data']['object'];
  previous: Record<string, unknown> | null;
  /** The deadline whose firing this tells of. */
  deadlineId: Id<'deadline'> | null;
};

export type EventRow = {
  id: Id<'event'>;
  platformId: Id<'platform'>;
  live: boolean;
  applicationId: Id<'application'>;
  sequence: number;
  type: string;
  occurredAt: Date;
  body: string;
};

/** What there is to write. */
export type Outcome = {
  tenant: Tenant;
  applicationId: Id<'application'>;
  lastSequence: number;
  lastActivityAt: Date;
  saved: { [T in SubjectType]: Rows[T][] };
  voided: { subjectId: string; kind: DeadlineRow['kind']; firesAt: Date }[];
  armed: DeadlineRow[];
  fired: { id: Id<'deadline'>; eventId: Id<'event'> }[];
  events: EventRow[];
};

const isSame = (a: Planned, b: Planned) => a.kind === b.kind && a.firesAt.getTime() === b.firesAt.getTime();

/** What of a plan is not in another. */
const without = (plan: readonly Planned[], other: readonly Planned[]): Planned[] =>
  plan.filter((planned) => !other.some((one) => isSame(planned, one)));

const mapOf = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

const noun: Record<SubjectType, string> = {
  application: 'application',
  interview: 'interview',
  next_step: 'next step',
  follow_up: 'follow-up',
};

/** The fields of `before` that differ in `after`; null when none does. Every change has another version and time. */
function previousFields(before: object, after: object): Record<string, unknown> | null {
  const now = new Map<string, unknown>(Object.entries(after));
  const changed = Object.entries(before).filter(
    ([name, value]) => name !== 'version' && name !== 'updatedAt' && !isDeepStrictEqual(value, now.get(name)),
  );
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

export class Change {
  readonly tenant: Tenant;
  readonly actor: Actor;
  /** The one instant at which all of it happens. */
  readonly now: Date;
  readonly #lastSequence: number;
  readonly #lastActivityAt: Date | null;
  readonly #doneSteps: number;
  readonly #before: RowMaps;
  readonly #after: RowMaps;
  readonly #told: Told[] = [];

  constructor(aggregate: Aggregate, actor: Actor, now: Date) {
    this.tenant = aggregate.tenant;
    this.actor = actor;
    this.now = now;
    this.#lastSequence = aggregate.lastSequence;
    this.#lastActivityAt = aggregate.lastActivityAt;
    this.#doneSteps = aggregate.doneSteps;
    const rows = (): RowMaps => ({
      application: mapOf(aggregate.application === null ? [] : [aggregate.application]),
      interview: mapOf(aggregate.interviews),
      next_step: mapOf(aggregate.nextSteps),
      follow_up: mapOf(aggregate.followUps),
    });
    this.#before = rows();
    this.#after = rows();
  }

  get application(): Rows['application'] {
    const [application] = this.#after.application.values();
    if (application === undefined) throw new Error('the application is not there yet');
    return application;
  }

  /** @throws Problem `not_found` when the application has no such resource */
  get<T extends SubjectType>(type: T, id: string): Rows[T] {
    const row = this.#after[type].get(id);
    if (row === undefined) throw new Problem('not_found', `The application has no such ${noun[type]}.`);
    return row;
  }

  all<T extends SubjectType>(type: T): Rows[T][] {
    return [...this.#after[type].values()];
  }

  /** Saves `row` and records `event`. A row that is as it was is left alone, and nothing is recorded. */
  put<T extends SubjectType>(type: T, row: Rows[T], event: EventTypeOf<T>): Rows[T] {
    const before = this.#after[type].get(row.id) ?? null;
    if (type !== 'application' && this.application.status === 'archived') {
      throw new Problem('illegal_transition', 'The application is archived; nothing in it can change.');
    }
    const saved = this.#save(type, row);
    if (saved !== before) this.#tell(type, before, saved, event, null);
    return saved;
  }

  /** Records one more event about a row as it stands. */
  tell<T extends SubjectType>(type: T, row: Rows[T], event: EventTypeOf<T>): void {
    this.#tell(type, row, row, event, null);
  }

  /** Records that a deadline of `row` has fired, and brings the row up to the time. */
  fire<T extends SubjectType>(
    type: T,
    row: Rows[T],
    event: EventTypeOf<T>,
    deadlineId: Id<'deadline'>,
  ): void {
    const before = row;
    const saved = this.#save(type, row);
    this.#tell(type, before, saved, event, deadlineId);
  }

  /** What happens next in the application, as the change leaves it. */
  progress(): Progress {
    return readProgress(this.#facts(), this.now);
  }

  /** Everything there is to write, deadlines and payloads included. */
  finish(): Outcome {
    const next = presentWhatsNext(whatsNext(openItems(this.#facts())));
    const events = this.#told.map((told, index) => this.#event(told, this.#lastSequence + index + 1, next));
    const changed = this.#changed();
    const rearmed = this.#rearmed();
    const fired = this.#told.flatMap(({ deadlineId }, index) => {
      const event = events[index];
      return deadlineId === null || event === undefined ? [] : [{ id: deadlineId, eventId: event.id }];
    });
    return {
      tenant: this.tenant,
      applicationId: this.application.id,
      lastSequence: this.#lastSequence + events.length,
      lastActivityAt: this.#activityAt(),
      saved: changed,
      voided: rearmed.voided,
      armed: rearmed.armed,
      fired,
      events,
    };
  }

  #facts(): ProgressFacts {
    const isDone = ({ status }: Rows['next_step']) => status === 'done';
    const doneBefore = [...this.#before.next_step.values()].filter(isDone).length;
    return {
      application: this.application,
      interviews: this.all('interview'),
      nextSteps: this.all('next_step'),
      followUps: this.all('follow_up'),
      doneSteps: this.#doneSteps - doneBefore + this.all('next_step').filter(isDone).length,
      lastActivityAt: this.#activityAt(),
    };
  }

  /** Silence is broken by what a party or the platform does about more than the application itself. */
  #activityAt(): Date {
    const moved =
      this.actor.type !== 'system' && this.#told.some(({ type }) => !type.startsWith('application.'));
    return moved ? this.now : (this.#lastActivityAt ?? this.application.createdAt);
  }

  #save<T extends SubjectType>(type: T, row: Rows[T]): Rows[T] {
    const subject = subjects[type];
    const before = this.#after[type].get(row.id);
    const original = this.#before[type].get(row.id);
    const derived = subject.derive(row, this.now);
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
    event: EventType,
    deadlineId: Id<'deadline'> | null,
  ): void {
    const { present } = subjects[type];
    const object = present(after);
    const previous = before === null ? null : previousFields(present(before), object);
    this.#told.push({ type: event, object, previous, deadlineId });
  }

  #event({ type, object, previous }: Told, sequence: number, next: WhatsNext | null): EventRow {
    const id = newId('event');
    const { application } = this;
    const applicationId = formatId('application', application.id);
    const body: EventBody = {
      id: formatId('event', id),
      type,
      timestamp: this.now.toISOString(),
      applicationId,
      sequence,
      mode: modeOf(this.tenant),
      actor: this.actor,
      data: {
        object,
        ...(previous === null ? {} : { previous }),
        application: {
          id: applicationId,
          externalId: application.externalId,
          candidateExternalId: application.candidate.externalId,
        },
        whatsNext: next,
      },
    };
    return {
      ...this.tenant,
      id,
      applicationId: application.id,
      sequence,
      type,
      occurredAt: this.now,
      body: JSON.stringify(body),
    };
  }

  #changed(): Outcome['saved'] {
    const changedIn = <T extends SubjectType>(type: T) =>
      this.all(type).filter((row) => this.#before[type].get(row.id) !== row);
    return {
      application: changedIn('application'),
      interview: changedIn('interview'),
      next_step: changedIn('next_step'),
      follow_up: changedIn('follow_up'),
    };
  }

  /** What is armed follows the rows: instants that a subject has no longer are voided, those that are new are armed. */
  #rearmed(): Pick<Outcome, 'voided' | 'armed'> {
    const [applicationBefore] = this.#before.application.values();
    const wasClosed = applicationBefore !== undefined && closedStatuses.has(applicationBefore.status);
    const isClosed = closedStatuses.has(this.application.status);
    const voided: Outcome['voided'] = [];
    const armed: DeadlineRow[] = [];
    const rearm = <T extends SubjectType>(type: T) => {
      for (const row of this.all(type)) {
        const original = this.#before[type].get(row.id);
        const { deadlines, alreadyTold } = subjects[type];
        const before = original === undefined || wasClosed ? [] : deadlines(original);
        const after = isClosed ? [] : deadlines(row);
        // Of these the old one stands: if it is still armed it will be told, else it has been.
        const stands = (kind: Planned['kind']) =>
          original !== undefined &&
          alreadyTold(original, row, kind) &&
          after.some((planned) => planned.kind === kind && planned.firesAt <= this.now);
        const gone = without(before, after).filter(({ kind }) => !stands(kind));
        const fresh = without(after, before).filter(({ kind }) => !stands(kind));
        voided.push(...gone.map((planned) => ({ subjectId: row.id, ...planned })));
        armed.push(...stillToTell(fresh, this.now).map((planned) => this.#armed(type, row, planned)));
      }
    };
    rearm('interview');
    rearm('next_step');
    rearm('follow_up');
    return { voided, armed };
  }

  #armed<T extends SubjectType>(type: T, row: Rows[T], { kind, firesAt }: Planned): DeadlineRow {
    return {
      ...this.tenant,
      id: newId('deadline'),
      applicationId: this.application.id,
      subjectType: type,
      subjectId: row.id,
      scheduleVersion: row.scheduleVersion,
      kind,
      owner: subjects[type].owner(row),
      firesAt,
      claimAt: firesAt,
      tries: 0,
      clockId: null,
    };
  }
}
