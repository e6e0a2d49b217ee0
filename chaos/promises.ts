/**
 * What the client was promised, as it was acknowledged; and what of that is missing in the receiver's own ledger, or is
 * there though it was taken back. Nothing here asks the sender.
 */
import { toldBy, type Entry, type Told } from './ledger.ts';

/** One date of one step, until it was moved or ended. */
type Version = {
  dueAt: number;
  /** When it was agreed, as the answer says: a date that had passed by then is overdue at once, and not due. */
  since: number;
  /** When the reply came that ended it. */
  endedAt: number | null;
};

export type Promised = {
  id: string;
  overdueAfterMs: number;
  versions: Version[];
  /** Types of events that a reply has acknowledged, beside those of its dates. */
  told: string[];
  over: boolean;
};

export type Book = {
  promised: Promised[];
  made(id: string, version: Omit<Version, 'endedAt'>, overdueAfterMs: number): Promised;
};

export function openBook(): Book {
  const promised: Promised[] = [];
  return {
    promised,
    made(id, version, overdueAfterMs) {
      const one: Promised = {
        id,
        overdueAfterMs,
        versions: [{ ...version, endedAt: null }],
        told: ['next_step.agreed'],
        over: false,
      };
      promised.push(one);
      return one;
    },
  };
}

/** The reply to a move, or to what ended it, came now. @param next the next version; null when there is none */
export function ended(promised: Promised, told: string, next: Omit<Version, 'endedAt'> | null): void {
  const last = promised.versions.at(-1);
  if (last !== undefined) last.endedAt = Date.now();
  promised.told.push(told);
  if (next === null) promised.over = true;
  else promised.versions.push({ ...next, endedAt: null });
}

/** Each step's events, once each, in the order in which they were recorded. */
export function eventsOf(entries: readonly Entry[]): Map<string, Told[]> {
  const seen = new Set<string>();
  const byStep = new Map<string, Told[]>();
  for (const entry of entries) {
    if (seen.has(entry.id)) continue;
    seen.add(entry.id);
    const told = toldBy(entry);
    const known = byStep.get(told.data.object.id);
    if (known === undefined) byStep.set(told.data.object.id, [told]);
    else known.push(told);
  }
  for (const events of byStep.values()) events.sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0));
  return byStep;
}

const dueOf = ({ data }: Told) => Date.parse(data.object.dueAt ?? '');

function missingOf(promised: Promised, events: readonly Told[], now: number): string[] {
  const left = events.map(({ type }) => type);
  const missing = promised.told.filter((type) => {
    const index = left.indexOf(type);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
  const live = promised.versions.at(-1);
  if (live === undefined || promised.over) return missing;
  const wanted = [
    ...(live.since < live.dueAt ? [{ type: 'next_step.due', at: live.dueAt }] : []),
    { type: 'next_step.overdue', at: live.dueAt + promised.overdueAfterMs },
  ].filter(({ at }) => at <= now);
  for (const { type } of wanted) {
    if (!events.some((event) => event.type === type && dueOf(event) === live.dueAt)) missing.push(type);
  }
  return missing;
}

/** The client's list less the receiver's: what was acknowledged and has not come. @param now what is due by then */
export function lostOf({ promised }: Book, entries: readonly Entry[], now: number): string[] {
  const byStep = eventsOf(entries);
  return promised.flatMap((one) =>
    missingOf(one, byStep.get(one.id) ?? [], now).map(
      (type) => `${one.id} ${type} ${new Date(one.versions.at(-1)?.dueAt ?? 0).toISOString()}`,
    ),
  );
}

const isFired = ({ type }: Told) => /^next_step\.(due|overdue)$/.test(type);
const isEnd = ({ type }: Told) => /^next_step\.(completed|canceled|declined)$/.test(type);

/** Of one step: what was recorded for a date after it was moved or ended, or before it had come, or twice. */
function falseOf({ id, versions, overdueAfterMs }: Promised, events: readonly Told[]): string[] {
  const complaints: string[] = [];
  const seen = new Set<string>();
  let isOver = false;
  for (const event of events) {
    isOver ||= isEnd(event);
    if (!isFired(event)) continue;
    const { type, timestamp, sequence } = event;
    const due = dueOf(event);
    const at = Date.parse(timestamp);
    const version = versions.find(({ dueAt }) => dueAt === due);
    const complain = (why: string) => complaints.push(`${id} ${type} #${sequence} ${why}`);
    if (isOver) complain('after its end');
    if (version === undefined) complain('for a date that nobody agreed to');
    else if (version.endedAt !== null && at > version.endedAt) complain('after the reply that ended it');
    if (at < due + (type === 'next_step.overdue' ? overdueAfterMs : 0)) complain('before its time');
    if (seen.has(`${type} ${due}`)) complain('twice');
    seen.add(`${type} ${due}`);
  }
  return complaints;
}

export function falseIn({ promised }: Book, entries: readonly Entry[]): string[] {
  const byStep = eventsOf(entries);
  return promised.flatMap((one) => falseOf(one, byStep.get(one.id) ?? []));
}
