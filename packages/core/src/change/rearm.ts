import { closedStatuses } from '../applications/closed.ts';
import { stillToTell, type Planned } from '../deadlines/policy.ts';
import type { DeadlineRow, SubjectType } from '../deadlines/table.ts';
import { newId, type Id } from '../ids.ts';
import type { ProgressRow } from '../progress/table.ts';
import type { Outcome } from './outcome.ts';
import { subjects, type Rows } from './subjects.ts';

export type RowMaps = { [T in SubjectType]: ReadonlyMap<string, Rows[T]> };

/** An application before a change, or after it. */
export type State = { rows: RowMaps; progress: ProgressRow | null };

const isSame = (a: Planned, b: Planned) => a.kind === b.kind && a.firesAt.getTime() === b.firesAt.getTime();

/** What of a plan is not in another. */
const without = (plan: readonly Planned[], other: readonly Planned[]): Planned[] =>
  plan.filter((planned) => !other.some((one) => isSame(planned, one)));

const isArmable = ({ rows }: State): boolean => {
  const [application] = rows.application.values();
  return application !== undefined && !closedStatuses.has(application.status);
};

/** Of an application itself only one thing falls due: that it has stalled, which follows from its progress. */
function planOf<T extends SubjectType>(type: T, row: Rows[T], { progress }: State): Planned[] {
  if (type !== 'application') return subjects[type].deadlines(row);
  const stalledAt = progress?.stalledAt ?? null;
  return stalledAt === null ? [] : [{ kind: 'stalled', firesAt: stalledAt }];
}

/** A deadline that was told. */
export type ToldDeadline = {
  subjectId: string;
  scheduleVersion: number;
  kind: Planned['kind'];
  firesAt: Date;
};

/** Of the schedule that it has now. That it is overdue is told for each date, which the row knows itself. */
const isToldOf = (
  { subjectId, scheduleVersion, kind }: ToldDeadline,
  row: { id: string; scheduleVersion: number },
): boolean => subjectId === row.id && scheduleVersion === row.scheduleVersion && kind !== 'overdue';

/**
 * What is armed follows the rows: instants that a subject has no longer are voided, those that are new are armed.
 * @param removed whether the application goes, and with it all that is armed
 * @param told what was told of a closed application: opening it does not tell it again
 * @param clockId the test clock by which the application lives
 */
export function rearm(
  before: State,
  after: State,
  {
    now,
    removed,
    told,
    clockId,
  }: { now: Date; removed: boolean; told: readonly ToldDeadline[]; clockId: Id<'testClock'> | null },
): Pick<Outcome, 'voided' | 'armed'> {
  const wasArmable = isArmable(before);
  const armable = isArmable(after) && !removed;
  const voided: Outcome['voided'] = [];
  const armed: DeadlineRow[] = [];
  const rearmAll = <T extends SubjectType>(type: T) => {
    for (const row of after.rows[type].values()) {
      const original = before.rows[type].get(row.id);
      // What is as it was stays as it is; but of an application progress decides.
      if (original === row && wasArmable === armable && type !== 'application') continue;
      const { alreadyTold, owner } = subjects[type];
      const was = original === undefined || !wasArmable ? [] : planOf(type, original, before);
      const is = armable ? planOf(type, row, after) : [];
      // Of these the old one stands: if it is still armed it will be told, else it has been. When an application opens
      // again nothing is armed, and what was told is known.
      const stands = (kind: Planned['kind']) =>
        original !== undefined &&
        alreadyTold(original, row, kind, wasArmable) &&
        is.some((planned) => planned.kind === kind && planned.firesAt <= now);
      // A promise that is another's now is armed anew as theirs, if it is still ahead.
      const handedOver =
        original !== undefined && owner(original) !== owner(row)
          ? is.filter((planned) => planned.firesAt > now && was.some((one) => isSame(one, planned)))
          : [];
      const toldOfIt = wasArmable ? [] : told.filter((one) => isToldOf(one, row));
      const gone = [...without(was, is).filter(({ kind }) => !stands(kind)), ...handedOver];
      const fresh = [
        ...without(without(is, was), toldOfIt).filter(({ kind }) => !stands(kind)),
        ...handedOver,
      ];
      voided.push(...gone.map((planned) => voidedFor(row.id, planned, now)));
      armed.push(...stillToTell(fresh, now).map((planned) => armedFor(type, row, planned, clockId)));
    }
  };
  rearmAll('application');
  rearmAll('interview');
  rearmAll('next_step');
  rearmAll('follow_up');
  rearmAll('permission');
  rearmAll('trial_period');
  return { voided, armed };
}

/** An overdue that is past may still be armed for the grace that it had before. */
const voidedFor = (subjectId: string, { kind, firesAt }: Planned, now: Date): Outcome['voided'][number] => ({
  subjectId,
  kind,
  firesAt: kind === 'overdue' && firesAt <= now ? null : firesAt,
});

const armedFor = <T extends SubjectType>(
  type: T,
  row: Rows[T],
  { kind, firesAt }: Planned,
  clockId: Id<'testClock'> | null,
): DeadlineRow => ({
  platformId: row.platformId,
  live: row.live,
  id: newId('deadline'),
  applicationId: 'applicationId' in row ? row.applicationId : row.id,
  subjectType: type,
  subjectId: row.id,
  scheduleVersion: row.scheduleVersion,
  kind,
  owner: subjects[type].owner(row),
  firesAt,
  claimAt: firesAt,
  tries: 0,
  clockId,
});
