import type { InterviewRow } from '../interviews/table.ts';
import type { FollowUpRow } from '../follow-ups/table.ts';
import type { NextStepRow } from '../next-steps/table.ts';
import { onlyParty } from '../agreement/agreement.ts';
import { formatId } from '../ids.ts';
import { otherParty, type Party } from '../parties.ts';

/** What the rules call an open item: something whose turn is still to come. */
export type OpenItem = {
  type: 'next_step' | 'follow_up' | 'interview';
  id: string;
  title: string;
  /** The party that has to move; null when the clock does. */
  mover: Party | null;
  date: Date | null;
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
        },
      ]
    : [];

/** A dated proposal that one party has agreed to waits for the other; every other step waits for its owner. */
function stepMover(row: NextStepRow): Party {
  const agreed = onlyParty(row.agreement);
  return row.status === 'proposed' && row.liveDueAt !== null && agreed !== null
    ? otherParty(agreed)
    : row.owner;
}

export const openNextStep = (row: NextStepRow): OpenItem[] =>
  row.status === 'proposed' || row.status === 'agreed'
    ? [
        {
          type: 'next_step',
          id: formatId('nextStep', row.id),
          title: row.terms?.title ?? row.title,
          mover: stepMover(row),
          date: row.liveDueAt,
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
        },
      ]
    : [];

const byDate = (a: OpenItem, b: OpenItem) =>
  (a.date?.getTime() ?? 0) - (b.date?.getTime() ?? 0) || (a.id < b.id ? -1 : 1);

/** The earliest-dated open item, else the oldest undated one that somebody has to move, else null. Ties go by id. */
export function whatsNext(items: readonly OpenItem[]): OpenItem | null {
  const dated = items.filter((item) => item.date !== null).toSorted(byDate);
  const undated = items
    .filter((item) => item.date === null && item.mover !== null)
    .toSorted((a, b) => (suffix(a.id) < suffix(b.id) ? -1 : 1));
  return dated[0] ?? undated[0] ?? null;
}

// The part of an id after its prefix sorts by creation time.
const suffix = (id: string) => id.slice(id.lastIndexOf('_') + 1);
