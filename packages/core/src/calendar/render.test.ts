import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { nobodyAgreed } from '../agreement/agreement.ts';
import type { WholeApplication } from '../applications/whole.ts';
import { followUpStatuses, type FollowUpRow } from '../follow-ups/table.ts';
import { formatId, idOfName } from '../ids.ts';
import { interviewStatuses, type InterviewRow } from '../interviews/table.ts';
import { nextStepStatuses, type NextStepRow } from '../next-steps/table.ts';
import { trialStatuses, type TrialPeriodRow, type TrialTerms } from '../trial-periods/table.ts';
import { renderCalendar } from './render.ts';

const created = new Date('2026-11-01T08:00:00.000Z');
const updated = new Date('2026-11-02T09:30:15.250Z');
const applicationId = idOfName('application', 'the application');

const row = {
  platformId: idOfName('platform', 'the platform'),
  live: true,
  applicationId,
  externalId: null,
  interviewId: null,
  timeZone: 'Europe/Berlin',
  metadata: {},
  version: 1,
  scheduleVersion: 1,
  createdAt: created,
  updatedAt: updated,
};
const promise = { overdue: false, overdueToldFor: null, reminders: [], overdueAfter: 'PT1H' };

const interview = (own: Partial<InterviewRow> = {}): InterviewRow => ({
  ...row,
  id: idOfName('interview', 'the interview'),
  title: 'Technical interview',
  kind: 'technical',
  startsAt: new Date('2026-11-10T13:00:00.000Z'),
  endsAt: new Date('2026-11-10T14:30:00.000Z'),
  endedAt: null,
  location: 'Room 4; 2nd floor, left',
  interviewers: [
    { name: 'Ada Byron', email: 'ada@acme.example', role: 'Engineer' },
    { name: 'Grace Hopper', email: null, role: null },
  ],
  status: 'scheduled',
  outcome: null,
  noNextStepsReason: null,
  companyAnswer: null,
  outcomeGrace: 'PT1H',
  cancelReason: null,
  noShowParty: null,
  ...own,
});

const step = (own: Partial<NextStepRow> = {}): NextStepRow => ({
  ...row,
  ...promise,
  id: idOfName('nextStep', 'the step'),
  title: 'Send references',
  description: 'Two of them',
  owner: 'candidate',
  assignee: { name: 'Sam', email: 'sam@example.com' },
  status: 'proposed',
  dueAt: new Date('2026-11-12T17:00:00.000Z'),
  due: null,
  liveDueAt: new Date('2026-11-12T17:00:00.000Z'),
  agreement: nobodyAgreed,
  terms: null,
  proposals: [],
  completedAt: null,
  completedBy: null,
  completionNote: null,
  evidenceUrl: null,
  position: 0,
  ...own,
});

const followUp = (own: Partial<FollowUpRow> = {}): FollowUpRow => ({
  ...row,
  ...promise,
  id: idOfName('followUp', 'the follow-up'),
  kind: 'research',
  topic: 'market',
  title: 'Share the market study',
  status: 'planned',
  findings: [],
  dueAt: new Date('2026-11-11T16:00:00.000Z'),
  dueWithin: null,
  permissionId: null,
  sentAt: null,
  channel: null,
  withinWindow: null,
  message: { subject: 'Private', body: 'Nothing for a calendar' },
  ...own,
});

const terms: TrialTerms = {
  startsOn: '2026-12-07',
  days: 5,
  hoursPerDay: 8,
  scope: 'Build the importer',
  goals: [],
  compensation: { amount: 500, currency: 'EUR', per: 'day' },
  ownership: null,
  confidentiality: null,
  endsOn: '2026-12-11',
};

const trial = (own: Partial<TrialPeriodRow> = {}): TrialPeriodRow => ({
  ...row,
  id: idOfName('trialPeriod', 'the trial'),
  status: 'offered',
  offeredBy: 'candidate',
  terms,
  agreedTerms: null,
  agreement: nobodyAgreed,
  proposals: [],
  decisionDueAt: null,
  startsAt: new Date('2026-12-07T08:00:00.000Z'),
  endsAt: new Date('2026-12-11T16:00:00.000Z'),
  outcome: null,
  ...own,
});

const whole = (own: Partial<WholeApplication> = {}): WholeApplication => ({
  application: {
    ...row,
    id: applicationId,
    candidate: { externalId: null, name: 'Sam', email: 'sam@example.com', timeZone: null, locale: null },
    company: { externalId: null, name: 'Acme' },
    position: { title: 'Engineer', function: null, level: null, location: null },
    status: 'active',
    stage: null,
  },
  interviews: [],
  nextSteps: [],
  followUps: [],
  permissions: [],
  trialPeriods: [],
  ...own,
});

const named = (company: string, title: string): WholeApplication => {
  const { application } = whole();
  return whole({
    application: {
      ...application,
      company: { ...application.company, name: company },
      position: { ...application.position, title },
    },
  });
};

const everything = whole({
  interviews: [interview()],
  nextSteps: [step()],
  followUps: [followUp()],
  trialPeriods: [trial({ decisionDueAt: new Date('2026-11-20T12:00:00.000Z') })],
});

const parse = (text: string) => ICAL.Component.fromString(text);

/** What a calendar would see of one event. */
function seen(component: ICAL.Component) {
  const text = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null;
  return {
    uid: text('uid'),
    sequence: Number(text('sequence')),
    summary: text('summary'),
    description: text('description'),
    location: text('location'),
    status: text('status'),
    start: text('dtstart'),
    end: text('dtend'),
    transparency: text('transp'),
    categories: text('categories'),
    stamp: text('dtstamp'),
    modified: text('last-modified'),
    created: text('created'),
  };
}

const events = (own: Partial<WholeApplication>) =>
  parse(renderCalendar(whole(own)))
    .getAllSubcomponents()
    .map(seen);

/** The library does not know NAME (RFC 7986 §5.1): it is a text, as SUMMARY is. */
function calendarName(calendar: ICAL.Component) {
  const raw = calendar.getFirstPropertyValue('name')?.toString() ?? '';
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(raw);
  return ICAL.Property.fromString(`SUMMARY:${raw}`).getFirstValue();
}

const lines = (text: string) => text.split('\r\n');
const octets = (line: string) => new TextEncoder().encode(line).length;

/** Every line as RFC 5545 §3.1 wants it: CRLF ends it, nothing else breaks it, and it has 75 octets at most. */
function expectWellFormed(text: string) {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/(?!\t)\p{Cc}/u);
  expect(lines(text).filter((line) => octets(line) > 75)).toEqual([]);
}

test('the calendar says whose it is, what it is called and how often to come back', () => {
  const text = renderCalendar(everything);
  expectWellFormed(text);
  const calendar = parse(text);
  const properties = calendar.getAllProperties().map((one) => [one.name, one.getFirstValue()?.toString()]);
  expect(Object.fromEntries(properties)).toEqual({
    version: '2.0',
    prodid: '-//Afterview//Afterview//EN',
    name: 'Acme: Engineer',
    'x-wr-calname': 'Acme: Engineer',
    'refresh-interval': 'PT1H',
    'x-published-ttl': 'PT1H',
  });
  expect(new Set(calendar.getAllSubcomponents().map(({ name }) => name))).toEqual(new Set(['vevent']));
});

test('an application with nothing in it is a calendar still', () => {
  const text = renderCalendar(whole());
  expectWellFormed(text);
  expect(parse(text).getAllSubcomponents()).toEqual([]);
});

test('an interview takes its time, at its place, with its interviewers', () => {
  expect(events({ interviews: [interview()] })).toEqual([
    {
      uid: `${formatId('interview', interview().id)}@afterview`,
      sequence: 0,
      summary: 'Technical interview',
      description: 'Interviewers: Ada Byron, Grace Hopper',
      location: 'Room 4; 2nd floor, left',
      status: 'CONFIRMED',
      start: '2026-11-10T13:00:00Z',
      end: '2026-11-10T14:30:00Z',
      transparency: 'OPAQUE',
      categories: 'Interview',
      stamp: '2026-11-02T09:30:15Z',
      modified: '2026-11-02T09:30:15Z',
      created: '2026-11-01T08:00:00Z',
    },
  ]);
});

test('an interview without place and interviewers says nothing of them', () => {
  const [event] = events({ interviews: [interview({ location: null, interviewers: [] })] });
  expect(event).toMatchObject({ location: null, description: null });
});

test('an interview that ends as it starts has a start alone', () => {
  const { startsAt } = interview();
  expect(events({ interviews: [interview({ endsAt: startsAt })] })).toMatchObject([
    { start: '2026-11-10T13:00:00Z', end: null },
  ]);
});

test('no address and no attendee gets into a calendar', () => {
  const address = { name: 'grace@acme.example', email: 'grace@acme.example', role: null };
  const interviewers = [...interview().interviewers, address];
  const text = renderCalendar({ ...everything, interviews: [interview({ interviewers })] });
  expect(text.replaceAll('\r\n ', '')).not.toMatch(/ATTENDEE|ORGANIZER|METHOD|example|mailto|Private|EUR/i);
});

test('the states of an interview', () => {
  const status = (one: InterviewRow['status']) =>
    events({ interviews: [interview({ status: one })] })[0]?.status;
  expect(Object.fromEntries(interviewStatuses.map((one) => [one, status(one)]))).toEqual({
    scheduled: 'CONFIRMED',
    completed: 'CONFIRMED',
    canceled: 'CANCELLED',
    no_show: 'CONFIRMED',
  });
});

test('a dated step ends when it is due, and takes nobody’s time', () => {
  expect(events({ nextSteps: [step()] })).toMatchObject([
    {
      uid: `${formatId('nextStep', step().id)}@afterview`,
      description: 'Two of them',
      start: '2026-11-12T16:45:00Z',
      end: '2026-11-12T17:00:00Z',
      transparency: 'TRANSPARENT',
      categories: 'Next step',
    },
  ]);
});

test('what is agreed of a step goes before what is on the table', () => {
  const agreed = step({
    owner: 'candidate',
    status: 'agreed',
    dueAt: new Date('2026-11-20T17:00:00.000Z'),
    liveDueAt: new Date('2026-11-13T17:00:00.000Z'),
    terms: {
      title: 'Send the contract',
      owner: 'company',
      dueAt: '2026-11-13T17:00:00.000Z',
      due: null,
      settledBy: 'parties',
      at: '2026-11-02T09:30:15.250Z',
    },
  });
  expect(events({ nextSteps: [agreed] })).toMatchObject([
    { summary: 'Company: Send the contract', end: '2026-11-13T17:00:00Z' },
  ]);
});

test('the states of a step', () => {
  const state = (status: NextStepRow['status']) => {
    const [event] = events({ nextSteps: [step({ status })] });
    return [event?.status, event?.summary];
  };
  expect(Object.fromEntries(nextStepStatuses.map((one) => [one, state(one)]))).toEqual({
    proposed: ['TENTATIVE', 'Candidate: Send references'],
    agreed: ['CONFIRMED', 'Candidate: Send references'],
    done: ['CONFIRMED', '✓ Candidate: Send references'],
    declined: ['CANCELLED', 'Candidate: Send references'],
    canceled: ['CANCELLED', 'Candidate: Send references'],
  });
});

test('an undated step is in no calendar', () => {
  expect(events({ nextSteps: [step({ liveDueAt: null })] })).toEqual([]);
});

test('a follow-up ends when it is due', () => {
  expect(events({ followUps: [followUp()] })).toMatchObject([
    {
      uid: `${formatId('followUp', followUp().id)}@afterview`,
      description: null,
      start: '2026-11-11T15:45:00Z',
      end: '2026-11-11T16:00:00Z',
      transparency: 'TRANSPARENT',
      categories: 'Follow-up',
    },
  ]);
});

test('the states of a follow-up', () => {
  const state = (status: FollowUpRow['status']) => {
    const [event] = events({ followUps: [followUp({ status })] });
    return [event?.status, event?.summary];
  };
  expect(Object.fromEntries(followUpStatuses.map((one) => [one, state(one)]))).toEqual({
    planned: ['CONFIRMED', 'Follow-up: Share the market study'],
    sent: ['CONFIRMED', '✓ Follow-up: Share the market study'],
    acknowledged: ['CONFIRMED', '✓ Follow-up: Share the market study'],
    discussed: ['CONFIRMED', '✓ Follow-up: Share the market study'],
    skipped: ['CANCELLED', 'Follow-up: Share the market study'],
  });
});

test('a trial lasts all day, from its first day to its last', () => {
  expect(events({ trialPeriods: [trial()] })).toMatchObject([
    {
      uid: `${formatId('trialPeriod', trial().id)}@afterview`,
      summary: 'Trial period: Acme',
      description: 'Build the importer',
      start: '2026-12-07',
      end: '2026-12-12',
      transparency: 'TRANSPARENT',
      categories: 'Trial period',
    },
  ]);
});

test('a trial of one day, at the end of a year, in the terms that were agreed', () => {
  const agreedTerms = { ...terms, startsOn: '2026-12-31', endsOn: '2026-12-31' };
  const [event] = events({ trialPeriods: [trial({ status: 'accepted', agreedTerms })] });
  expect(event).toMatchObject({ start: '2026-12-31', end: '2027-01-01' });
});

test('the states of a trial, and while it is open the date for the decision', () => {
  const decisionDueAt = new Date('2026-11-20T12:00:00.000Z');
  const state = (status: TrialPeriodRow['status']) =>
    events({ trialPeriods: [trial({ status, decisionDueAt })] }).map(
      (event) => `${event.categories} ${event.status}`,
    );
  expect(Object.fromEntries(trialStatuses.map((one) => [one, state(one)]))).toEqual({
    offered: ['Decision CONFIRMED', 'Trial period TENTATIVE'],
    countered: ['Decision CONFIRMED', 'Trial period TENTATIVE'],
    accepted: ['Trial period CONFIRMED'],
    declined: ['Trial period CANCELLED'],
    withdrawn: ['Trial period CANCELLED'],
    active: ['Trial period CONFIRMED'],
    completed: ['Trial period CONFIRMED'],
  });
});

test('the decision is an event of its own', () => {
  const decisionDueAt = new Date('2026-11-20T12:00:00.000Z');
  const [decision] = events({ trialPeriods: [trial({ version: 3, decisionDueAt })] });
  expect(decision).toMatchObject({
    uid: `${formatId('trialPeriod', trial().id)}-decision@afterview`,
    sequence: 2,
    summary: 'Decision on the trial period',
    start: '2026-11-20T11:45:00Z',
    end: '2026-11-20T12:00:00Z',
    transparency: 'TRANSPARENT',
  });
});

test('an update and a cancellation are of the same event, in a later revision', () => {
  const versions = [
    interview(),
    interview({ version: 2, startsAt: new Date('2026-11-10T12:00:00.000Z') }),
    interview({ version: 5, status: 'canceled', updatedAt: new Date('2026-11-05T10:00:00.000Z') }),
  ].flatMap((one) => events({ interviews: [one] }));
  const { uid } = versions[0] ?? {};
  expect(versions).toMatchObject([
    { uid, sequence: 0, status: 'CONFIRMED', start: '2026-11-10T13:00:00Z' },
    { uid, sequence: 1, status: 'CONFIRMED', start: '2026-11-10T12:00:00Z' },
    {
      uid,
      sequence: 4,
      status: 'CANCELLED',
      stamp: '2026-11-05T10:00:00Z',
      modified: '2026-11-05T10:00:00Z',
    },
  ]);
});

const hostile: [string, string][] = [
  ['separators and a line of its own', 'a,b;c\\n\r\nEND:VEVENT'],
  ['backslashes and quotes', String.raw`\\N \; "x" : =`],
  ['a bare CR', 'one\rEND:VCALENDAR'],
  ['emoji', '👩‍👩‍👧‍👦 Gespräch 面接 🎉'.repeat(8)],
  ['300 characters', 'x'.repeat(300)],
  ['300 wide characters, off by one', `a${'面'.repeat(299)}`],
];

test.each(hostile)('a title comes out as it went in: %s', (_what, title) => {
  const text = renderCalendar({
    ...named(title, title),
    interviews: [
      interview({ title, location: title, interviewers: [{ name: title, email: null, role: null }] }),
    ],
    nextSteps: [step({ title, description: title })],
    followUps: [followUp({ title })],
    trialPeriods: [trial({ terms: { ...terms, scope: title } })],
  });
  expectWellFormed(text);
  const calendar = parse(text);
  // Line breaks have one form in iCalendar.
  const read = title.replaceAll(/\r\n?/g, '\n');
  expect(calendarName(calendar)).toBe(`${read}: ${read}`);
  expect(calendar.getAllSubcomponents().map(seen)).toMatchObject([
    { summary: read, location: read, description: `Interviewers: ${read}` },
    { summary: `Follow-up: ${read}` },
    { summary: `Candidate: ${read}`, description: read },
    { summary: `Trial period: ${read}`, description: read },
  ]);
});

test('control characters, which a calendar may not contain, are left out', () => {
  const title = 'a\u0000b\u0007c\u0085d\u007F\te';
  const text = renderCalendar({ ...named(title, title), interviews: [interview({ title })] });
  expectWellFormed(text);
  expect(parse(text).getAllSubcomponents().map(seen)).toMatchObject([{ summary: 'abcd\te' }]);
});

test('the same input gives the same bytes, whatever the order of the rows', () => {
  const steps = ['one', 'two', 'three'].map((name) => step({ id: idOfName('nextStep', name) }));
  const text = renderCalendar({ ...everything, nextSteps: steps });
  expect(renderCalendar({ ...everything, nextSteps: steps.toReversed() })).toBe(text);
});

test('events stand in the order of their starts, then of their ids', () => {
  const steps = ['one', 'two', 'three'].map((name) => step({ id: idOfName('nextStep', name) }));
  const order = events({ ...everything, nextSteps: steps }).map(({ start, uid }) => `${start} ${uid}`);
  expect(order).toEqual(order.toSorted());
  expect(order).toHaveLength(7);
});
