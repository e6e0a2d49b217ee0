import { onlyParty } from '../agreement/agreement.ts';
import { after, defaults } from '../deadlines/policy.ts';
import type { FollowUpRow } from '../follow-ups/table.ts';
import { formatId } from '../ids.ts';
import type { InterviewRow } from '../interviews/table.ts';
import type { NextStepRow } from '../next-steps/table.ts';
import { otherParty, type Party } from '../parties.ts';

export const openItemTypes = ['next_step', 'follow_up', 'interview'] as const;

/** What the rules call an open item: something whose turn is still to come. */
export type OpenItem = {
  type: (typeof openItemTypes)[number];
  id: string;
  title: string;
  /** The party that has to move; null when the clock does. */
  mover: Party | null;
  date: Date | null;
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
          lapsesAt: after(row.endsAt, defaults.outcomeGrace),
        },
      ]
    : [];

export const isOpenStep = ({ status }: NextStepRow): boolean => status === 'proposed' || status === 'agreed';

/** A dated proposal that one party has agreed to waits for the other; every other step waits for its owner. */
function stepMover(row: NextStepRow): Party {
  const agreed = onlyParty(row.agreement);
  return row.status === 'proposed' && row.liveDueAt !== null && agreed !== null
    ? otherParty(agreed)
    : row.owner;
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
          lapsesAt: row.liveDueAt === null ? null : after(row.liveDueAt, row.overdueAfter),
        },
      ]
    : [];

export const openFollowUp = (row: FollowUpRow): OpenItem[] =>
  row.status === 'planned'
    ? [
        {
          type: 'follow_up',
          id: formatId('followUp', row.id),
          title: row.title,
          mover: 'candidate',
          date: row.dueAt,
          lapsesAt: after(row.dueAt, row.overdueAfter),
        },
      ]
    : [];

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
