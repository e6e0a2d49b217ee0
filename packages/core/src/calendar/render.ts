import ical, { escape, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { WholeApplication } from '../applications/whole.ts';
import type { FollowUpRow } from '../follow-ups/table.ts';
import { formatId } from '../ids.ts';
import type { InterviewRow } from '../interviews/table.ts';
import type { NextStepRow } from '../next-steps/table.ts';
import type { Party } from '../parties.ts';
import type { TrialPeriodRow } from '../trial-periods/table.ts';

type Entry = ICalEventData & { id: string; start: Date; end: Date | null; summary: string };

const { CONFIRMED, TENTATIVE, CANCELLED } = ICalEventStatus;
const { OPAQUE, TRANSPARENT } = ICalEventTransparency;

const hour = 60 * 60;

/** Zero-length events break RFC 5545 (§3.8.2.2), and calendars draw them as a line, or as an hour of their own choice. */
const dueMinutes = 15;

/**
 * An application as an iCalendar object (RFC 5545). The same input gives the same bytes: no clock, no random ids.
 *
 * Events only: Google ignores to-dos. No METHOD: this is a snapshot and not a message (§3.7.2), and PUBLISH would want an
 * ORGANIZER in each event (RFC 5546 §3.2.1) and the same `method` in the Content-Type. Google, Apple and today's Outlook
 * do without; macOS 10.15 refused files that had one (https://github.com/UWFlow/uwflow/pull/108).
 */
export function renderCalendar(whole: WholeApplication): string {
  const { company, position } = whole.application;
  const calendar = ical({
    prodId: { company: 'Afterview', product: 'Afterview', language: 'EN' },
    // The library escapes the texts of events, and not this one.
    name: escape(printable(`${company.name}: ${position.title}`), false),
    ttl: hour,
    events: entriesOf(whole).toSorted(inOrder),
  });
  // The library leaves out the last line break, which §3.1 asks for.
  return `${calendar.toString()}\r\n`;
}

const entriesOf = (whole: WholeApplication): Entry[] => [
  ...whole.interviews.map(interviewEntry),
  ...whole.nextSteps.flatMap(stepEntries),
  ...whole.followUps.map(followUpEntry),
  ...whole.trialPeriods.flatMap((trial) => [
    trialEntry(trial, whole.application.company.name),
    ...decisionEntries(trial),
  ]),
];

function inOrder(a: Entry, b: Entry): number {
  if (a.start.getTime() !== b.start.getTime()) return a.start.getTime() - b.start.getTime();
  return a.id < b.id ? -1 : 1;
}

const interviewStatus: Record<InterviewRow['status'], ICalEventStatus> = {
  scheduled: CONFIRMED,
  completed: CONFIRMED,
  // It took its time in the calendar, whoever stayed away.
  no_show: CONFIRMED,
  canceled: CANCELLED,
};

const interviewEntry = (row: InterviewRow): Entry => ({
  ...history(row),
  id: uid(formatId('interview', row.id)),
  start: row.startsAt,
  // It may end as it starts; then it has no end here, since DTEND must be later (§3.8.2.2), and seconds count.
  end: row.endsAt.getTime() - row.startsAt.getTime() < 1000 ? null : row.endsAt,
  summary: printable(row.title),
  location: row.location === null ? null : printable(row.location),
  description: interviewersOf(row),
  status: interviewStatus[row.status],
  // One that will not take place takes no time, whatever a calendar makes of its status.
  transparency: row.status === 'canceled' ? TRANSPARENT : OPAQUE,
  categories: [{ name: 'Interview' }],
});

/** Their names alone: calendars are shared. A name with an `@` is an address that was given as a name. */
function interviewersOf({ interviewers }: InterviewRow): string | null {
  const names = interviewers.map(({ name }) => printable(name)).filter((name) => !name.includes('@'));
  return names.length === 0 ? null : `Interviewers: ${names.join(', ')}`;
}

const stepStatus: Record<NextStepRow['status'], ICalEventStatus> = {
  proposed: TENTATIVE,
  agreed: CONFIRMED,
  done: CONFIRMED,
  declined: CANCELLED,
  canceled: CANCELLED,
};

const partyNames: Record<Party, string> = { candidate: 'Candidate', company: 'Company' };

function stepEntries(row: NextStepRow): Entry[] {
  if (row.liveDueAt === null) return [];
  const { owner, title } = row.terms ?? row;
  return [
    {
      ...history(row),
      ...dueAt(row.liveDueAt),
      id: uid(formatId('nextStep', row.id)),
      summary: ticked(row.status === 'done', `${partyNames[owner]}: ${title}`),
      description: row.description === null ? null : printable(row.description),
      status: stepStatus[row.status],
      categories: [{ name: 'Next step' }],
    },
  ];
}

const followUpDone: readonly FollowUpRow['status'][] = ['sent', 'acknowledged', 'discussed'];

const followUpEntry = (row: FollowUpRow): Entry => ({
  ...history(row),
  ...dueAt(row.dueAt),
  id: uid(formatId('followUp', row.id)),
  summary: ticked(followUpDone.includes(row.status), `Follow-up: ${row.title}`),
  status: row.status === 'skipped' ? CANCELLED : CONFIRMED,
  categories: [{ name: 'Follow-up' }],
});

const trialStatus: Record<TrialPeriodRow['status'], ICalEventStatus> = {
  offered: TENTATIVE,
  countered: TENTATIVE,
  accepted: CONFIRMED,
  active: CONFIRMED,
  completed: CONFIRMED,
  declined: CANCELLED,
  withdrawn: CANCELLED,
};

/** All day, from its first day to its last: its terms say how many hours, not which. Days are read in UTC. */
function trialEntry(row: TrialPeriodRow, company: string): Entry {
  const { startsOn, endsOn, scope } = row.agreedTerms ?? row.terms;
  return {
    ...history(row),
    id: uid(formatId('trialPeriod', row.id)),
    allDay: true,
    start: new Date(startsOn),
    // The day after: DTEND is exclusive.
    end: new Date(Temporal.PlainDate.from(endsOn).add({ days: 1 }).toString()),
    summary: printable(`Trial period: ${company}`),
    description: printable(scope),
    status: trialStatus[row.status],
    transparency: TRANSPARENT,
    categories: [{ name: 'Trial period' }],
  };
}

/** When the trial on the table wants an answer; once there is one, there is nothing to decide. */
function decisionEntries(row: TrialPeriodRow): Entry[] {
  const open = row.status === 'offered' || row.status === 'countered';
  if (!open || row.decisionDueAt === null) return [];
  return [
    {
      ...history(row),
      ...dueAt(row.decisionDueAt),
      id: uid(`${formatId('trialPeriod', row.id)}-decision`),
      summary: 'Decision on the trial period',
      status: CONFIRMED,
      categories: [{ name: 'Decision' }],
    },
  ];
}

const uid = (id: string) => `${id}@afterview`;

/**
 * What tells a calendar that an event it knows has changed: SEQUENCE (RFC 5546 §2.1.4). DTSTAMP is that of the change,
 * as an object without METHOD wants (RFC 5545 §3.8.7.2).
 */
const history = (row: { version: number; createdAt: Date; updatedAt: Date }) => ({
  sequence: row.version - 1,
  stamp: row.updatedAt,
  lastModified: row.updatedAt,
  created: row.createdAt,
});

/**
 * The quarter of an hour that ends when it is due. Had it started then, what is due at midnight would stand on the wrong
 * day, and reminders, which count from the start, could come too late. It takes nobody's time.
 */
const dueAt = (due: Date) => ({
  start: new Date(due.getTime() - dueMinutes * 60_000),
  end: due,
  transparency: TRANSPARENT,
});

/** No status of an event says that it is done (§3.8.1.11), so its title does. */
const ticked = (done: boolean, title: string) => `${done ? '✓ ' : ''}${printable(title)}`;

/** Without the control characters that a TEXT may not have (§3.3.11). The library escapes line breaks. */
const printable = (text: string) => text.replaceAll(/(?![\t\r\n])\p{Cc}/gu, '');
