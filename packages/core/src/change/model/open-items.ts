/** What is open in an application, who has to move it, and when that lapses. */
import type { Party } from '../../parties.ts';
import type { Rows } from '../subjects.ts';
import { isClosed, isOpenStep, liveDate, plus, type Stored } from './stored.ts';

export type Item = {
  type: keyof Rows;
  id: string;
  mover: Party | null;
  date: Date | null;
  lapsesAt: Date | null;
};

const only = ({ candidate, company }: Rows['next_step']['agreement']): Party | null => {
  if ((candidate === null) === (company === null)) return null;
  return candidate === null ? 'company' : 'candidate';
};
export const answerer = (agreement: Rows['next_step']['agreement']): Party | null => {
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

export function openItems(stored: Stored): Item[] {
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

export function nextOf(items: Item[]): Item | undefined {
  const inOrder = (a: Item, b: Item) => Number(a.date) - Number(b.date) || (a.id < b.id ? -1 : 1);
  const dated = items.filter(({ date }) => date !== null).toSorted(inOrder);
  return dated[0] ?? items.filter(({ date, mover }) => date === null && mover !== null).toSorted(inOrder)[0];
}
