import { whoseAnswer } from '../agreement/agreement.ts';
import { after } from '../deadlines/policy.ts';
import type { FollowUpRow } from '../follow-ups/table.ts';
import { formatId } from '../ids.ts';
import type { InterviewRow } from '../interviews/table.ts';
import { isOpenStep } from '../next-steps/open.ts';
import type { NextStepRow } from '../next-steps/table.ts';
import type { Party } from '../parties.ts';
import type { PermissionRow } from '../permissions/table.ts';
import type { TrialPeriodRow } from '../trial-periods/table.ts';
import type { openItemTypes, WhatsNext } from './schema.ts';

/** What the rules call an open item: something whose turn is still to come. */
export type OpenItem = {
  type: (typeof openItemTypes)[number];
  id: string;
  title: string;
  /** The party that has to move; null when the clock does. */
  mover: Party | null;
  date: Date | null;
  /** Where the date is meant, if the item says. */
  timeZone: string | null;
  /** When it counts as lapsed; null for what has no date. */
  lapsesAt: Date | null;
};

export const openInterview = (row: InterviewRow): OpenItem[] =>
  row.status === 'scheduled'
    ? [
        {
          type: 'interview',
          id: formatId('interview', row.id),
          title: row.title,
          mover: null,
          date: row.startsAt,
          timeZone: row.timeZone,
          lapsesAt: after(row.endsAt, row.outcomeGrace),
        },
      ]
    : [];

/** A dated proposal that one party has agreed to waits for the other; every other step waits for its owner. */
function stepMover(row: NextStepRow): Party {
  const answering = row.status === 'proposed' && row.liveDueAt !== null ? whoseAnswer(row.agreement) : null;
  return answering ?? row.owner;
}

export const openNextStep = (row: NextStepRow): OpenItem[] =>
  isOpenStep(row)
    ? [
        {
          type: 'next_step',
          id: formatId('nextStep', row.id),
          title: row.terms?.title ?? row.title,
          mover: stepMover(row),
          date: row.liveDueAt,
          timeZone: row.timeZone,
          lapsesAt: row.liveDueAt === null ? null : after(row.liveDueAt, row.overdueAfter),
        },
      ]
    : [];

/** @param interview the one that it follows, whose zone it is meant in */
export const openFollowUp = (row: FollowUpRow, interview: InterviewRow | undefined): OpenItem[] =>
  row.status === 'planned'
    ? [
        {
          type: 'follow_up',
          id: formatId('followUp', row.id),
          title: row.title,
          mover: 'candidate',
          date: row.dueAt,
          timeZone: interview?.timeZone ?? null,
          lapsesAt: after(row.dueAt, row.overdueAfter),
        },
      ]
    : [];

export const openPermission = (row: PermissionRow): OpenItem[] =>
  row.status === 'requested'
    ? [
        {
          type: 'permission',
          id: formatId('permission', row.id),
          title: 'Permission to connect',
          mover: 'company',
          date: null,
          timeZone: null,
          lapsesAt: null,
        },
      ]
    : [];

/** An offer waits for its answer; what was accepted waits for its start, what has begun for its end. */
function turnOfTrial({ status, agreement, decisionDueAt, startsAt, endsAt }: TrialPeriodRow) {
  switch (status) {
    case 'offered':
    case 'countered':
      return { mover: whoseAnswer(agreement), date: decisionDueAt };
    case 'accepted':
      return { mover: null, date: startsAt };
    case 'active':
      return { mover: null, date: endsAt };
    case 'declined':
    case 'withdrawn':
    case 'completed':
      return null;
  }
}

export function openTrialPeriod(row: TrialPeriodRow): OpenItem[] {
  const turn = turnOfTrial(row);
  if (turn === null) return [];
  const id = formatId('trialPeriod', row.id);
  const { timeZone } = row;
  return [{ type: 'trial_period', id, title: 'Trial period', ...turn, timeZone, lapsesAt: turn.date }];
}

export const presentOpenItem = (item: OpenItem | null): WhatsNext | null =>
  item === null
    ? null
    : {
        type: item.type,
        id: item.id,
        title: item.title,
        owner: item.mover,
        dueAt: item.date?.toISOString() ?? null,
      };

// The part of an id after its prefix sorts by creation time.
const suffix = (id: string) => id.slice(id.lastIndexOf('_') + 1);
const byId = (a: OpenItem, b: OpenItem) => (suffix(a.id) < suffix(b.id) ? -1 : 1);
const time = ({ date }: OpenItem) => date?.getTime() ?? 0;

/** The earliest-dated open item, else the oldest undated one that somebody has to move, else null. Ties go by id. */
export function whatsNext(items: readonly OpenItem[]): OpenItem | null {
  const dated = items.filter(({ date }) => date !== null);
  const undated = items.filter(({ date, mover }) => date === null && mover !== null);
  const [first] = dated.toSorted((a, b) => time(a) - time(b) || byId(a, b));
  return first ?? undated.toSorted(byId)[0] ?? null;
}
