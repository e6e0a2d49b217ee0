/**
 * What falls due as a clock moves, in memory: instant by instant, whichever application it is in, each told at its own.
 *
 * What one deadline changes can arm another, or end it. So the plan goes as far as nothing that was armed on the way comes
 * before what is next; the rest is for the next step, which finds it among the rows.
 */
import { Change, type Aggregate } from '../change/change.ts';
import { leftBy } from '../change/leave.ts';
import type { Outcome } from '../change/outcome.ts';
import { fire, inOrder } from '../deadlines/fire-due.ts';
import type { DeadlineRow } from '../deadlines/table.ts';
import type { Id } from '../ids.ts';
import { system } from '../tenant.ts';

export type Plan = {
  /** What to write, one after the other; within each no application comes twice. */
  waves: Outcome[][];
  /** The time that it has reached. */
  now: Date;
  fired: number;
  /** When the first of what was armed on the way fires; null where nothing was. */
  nextArmed: Date | null;
  /** Whether it has come to the end of what was due. */
  complete: boolean;
};

/** What falls due in one application at one instant: one change. */
type Tick = { at: Date; applicationId: Id<'application'>; deadlines: DeadlineRow[] };

/** When a deadline fires by a clock: never before the clock's time, which does not go back. */
const instantOf = ({ claimAt }: DeadlineRow, now: Date): Date => (claimAt > now ? claimAt : now);

function ticksOf(due: readonly DeadlineRow[], now: Date): Tick[] {
  const byInstant = Map.groupBy(due, (deadline) => instantOf(deadline, now).getTime());
  return [...byInstant]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([at, together]) =>
      [...Map.groupBy(together.toSorted(inOrder), ({ applicationId }) => applicationId)].map(
        ([applicationId, deadlines]) => ({ at: new Date(at), applicationId, deadlines }),
      ),
    );
}

type Ended = Outcome['voided'][number];

const endedBy = ({ subjectId, kind, firesAt }: DeadlineRow, ended: readonly Ended[]): boolean =>
  ended.some(
    (one) =>
      one.subjectId === subjectId &&
      one.kind === kind &&
      (one.firesAt === null || one.firesAt.getTime() === firesAt.getTime()),
  );

const earlier = (a: Date | null, b: Date): Date => (a === null || b < a ? b : a);

/**
 * @param due deadlines of one clock, the first ones
 * @param aggregates the applications that they are in, under their locks
 * @param now the clock's time
 * @throws Error when an application is not there
 */
export function planAdvance(
  due: readonly DeadlineRow[],
  aggregates: ReadonlyMap<Id<'application'>, Aggregate>,
  now: Date,
): Plan {
  const held = new Map(aggregates);
  const ended: Ended[] = [];
  const plan: Plan = { waves: [], now, fired: 0, nextArmed: null, complete: true };
  let wave: Outcome[] = [];
  let inWave = new Set<string>();
  for (const { at, applicationId, deadlines } of ticksOf(due, now)) {
    if (plan.nextArmed !== null && plan.nextArmed <= at) return { ...plan, complete: false };
    const aggregate = held.get(applicationId);
    if (aggregate === undefined)
      throw new Error(`a deadline of an application that is gone: ${applicationId}`);
    plan.now = at;
    const valid = deadlines.filter((deadline) => !endedBy(deadline, ended));
    if (valid.length === 0) continue;
    const change = new Change(aggregate, system, at);
    for (const deadline of valid) fire(change, deadline);
    const outcome = change.finish();
    held.set(applicationId, leftBy(aggregate, outcome));
    ended.push(...outcome.voided);
    for (const { firesAt } of outcome.armed) plan.nextArmed = earlier(plan.nextArmed, firesAt);
    if (wave.length === 0 || inWave.has(applicationId)) {
      wave = [];
      inWave = new Set();
      plan.waves.push(wave);
    }
    wave.push(outcome);
    inWave.add(applicationId);
    plan.fired += valid.length;
  }
  return plan;
}
