/**
 * One example of each event type, typed against the schemas: what `GET /v1/event-types` shows and a test sends. They tell
 * one story: Ada talks to Acme on the second of March, and each event is a moment of it.
 */
import type { Application } from '../applications/schema.ts';
import type { FollowUp } from '../follow-ups/schema.ts';
import type { Interview } from '../interviews/schema.ts';
import type { NextStep } from '../next-steps/schema.ts';
import type { Permission } from '../permissions/schema.ts';
import type { Progress, WhatsNext } from '../progress/schema.ts';
import type { TrialPeriod } from '../trial-periods/schema.ts';
import type { TestPing, WebhookEndpoint } from '../webhooks/schema.ts';
import type { EventBody, EventObjects } from './catalogue.ts';
import { isOfApplication, type eventFamilies, type EventFamily, type EventType } from './types.ts';

const suffix = '01hqkz5f00e8qb4m0j2x6w3r9t';
const applicationId = `app_${suffix}`;
const interviewId = `int_${suffix}`;
const permissionId = `perm_${suffix}`;

const created = '2026-03-02T09:00:00.000Z';
const ended = '2026-03-02T10:00:00.000Z';
const later = '2026-03-03T16:00:00.000Z';
const stamps = { metadata: {}, version: 2, createdAt: created, updatedAt: later };

const application: Application = {
  id: applicationId,
  externalId: 'application-4711',
  candidate: {
    externalId: 'candidate-42',
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    timeZone: 'Europe/London',
    locale: 'en',
  },
  company: { externalId: 'company-7', name: 'Acme' },
  position: { title: 'Data engineer', function: 'data', level: 'senior', location: 'Berlin' },
  status: 'active',
  stage: 'first-round',
  ...stamps,
};

const interview: Interview = {
  id: interviewId,
  applicationId,
  externalId: 'interview-1',
  title: 'First talk',
  kind: 'video',
  startsAt: created,
  endsAt: ended,
  endedAt: null,
  timeZone: 'Europe/Berlin',
  location: 'https://meet.example.com/first-talk',
  interviewers: [{ name: 'Grace Hopper', email: 'grace@example.com', role: 'Head of data' }],
  status: 'scheduled',
  outcome: null,
  noNextStepsReason: null,
  companyAnswer: null,
  cancelReason: null,
  noShowParty: null,
  ...stamps,
};
const completed: Interview = { ...interview, status: 'completed', endedAt: ended, outcome: 'agreed' };

const dueAt = '2026-03-05T16:00:00.000Z';
const consent = { at: ended, by: null };
const terms = {
  title: 'Give technical feedback',
  owner: 'company',
  dueAt,
  due: null,
  settledBy: 'parties',
  at: ended,
} as const;
const step: NextStep = {
  id: `step_${suffix}`,
  applicationId,
  interviewId,
  externalId: null,
  title: 'Give technical feedback',
  description: null,
  owner: 'company',
  assignee: { name: 'Grace Hopper', email: 'grace@example.com' },
  status: 'agreed',
  promise: 'dated',
  dueAt,
  due: null,
  timeZone: 'Europe/Berlin',
  overdue: false,
  agreement: { candidate: consent, company: consent },
  terms,
  proposals: [
    { party: 'candidate', at: ended, title: 'Give technical feedback', owner: 'company', dueAt, note: null },
  ],
  reminders: ['PT24H', 'PT1H'],
  overdueAfter: 'PT1H',
  completedAt: null,
  completedBy: null,
  completionNote: null,
  evidenceUrl: null,
  position: 0,
  ...stamps,
};
const proposed: NextStep = {
  ...step,
  status: 'proposed',
  agreement: { candidate: consent, company: null },
  terms: null,
};

const followUp: FollowUp = {
  id: `fup_${suffix}`,
  applicationId,
  interviewId,
  externalId: null,
  kind: 'research',
  topic: 'market',
  title: 'What the market does with streaming data',
  status: 'planned',
  findings: [
    {
      id: `find_${suffix}`,
      title: 'Half of your competitors stream',
      summary: 'Three of six process their data within a second.',
      url: 'https://example.com/market',
      publishedAt: '2026-01-15T00:00:00.000Z',
    },
  ],
  dueAt: '2026-03-03T10:00:00.000Z',
  overdue: false,
  reminders: ['PT1H'],
  overdueAfter: 'PT1H',
  permissionId,
  sentAt: null,
  channel: null,
  withinWindow: null,
  message: null,
  ...stamps,
};
const sent: FollowUp = {
  ...followUp,
  status: 'sent',
  sentAt: '2026-03-03T08:30:00.000Z',
  channel: 'email',
  withinWindow: true,
  message: { subject: 'What I found', body: 'As promised: what the market does with streaming data.' },
};

const permission: Permission = {
  id: permissionId,
  applicationId,
  interviewId,
  status: 'granted',
  grantedBy: { name: 'Grace Hopper', email: 'grace@example.com' },
  topics: ['market'],
  channels: ['email'],
  expiresAt: '2026-03-31T21:59:59.000Z',
  ...stamps,
};

const trialTerms: TrialPeriod['terms'] = {
  startsOn: '2026-03-09',
  days: 5,
  hoursPerDay: 6,
  scope: 'A first pipeline, from the shop to the dashboard.',
  goals: ['Orders are seen within a minute'],
  compensation: { amount: 2000, currency: 'EUR', per: 'total' },
  ownership: 'The company owns what is made.',
  confidentiality: null,
  endsOn: '2026-03-13',
};
const trial: TrialPeriod = {
  id: `trial_${suffix}`,
  applicationId,
  interviewId,
  status: 'offered',
  offeredBy: 'candidate',
  terms: trialTerms,
  agreedTerms: null,
  endsOn: trialTerms.endsOn,
  agreement: { candidate: consent, company: null },
  proposals: [
    {
      party: 'candidate',
      at: ended,
      terms: trialTerms,
      decisionDueAt: '2026-03-06T16:00:00.000Z',
      note: null,
    },
  ],
  timeZone: 'Europe/Berlin',
  decisionDueAt: '2026-03-06T16:00:00.000Z',
  startsAt: '2026-03-09T08:00:00.000Z',
  endsAt: '2026-03-13T16:00:00.000Z',
  outcome: null,
  ...stamps,
};
const accepted: TrialPeriod = {
  ...trial,
  status: 'accepted',
  agreedTerms: trialTerms,
  agreement: { candidate: consent, company: { at: later, by: 'Grace Hopper' } },
};

const whatsNext: WhatsNext = {
  type: 'next_step',
  id: step.id,
  title: step.title,
  owner: 'company',
  dueAt,
};

const progress: Progress = {
  applicationId,
  headline: 'The company is to give technical feedback by Thursday.',
  ball: 'company',
  momentum: 'moving',
  whatsNext,
  clarity: {
    score: 100,
    factors: [
      { key: 'has_next_step', met: true, weight: 30, detail: 'There is something to do next.' },
      { key: 'has_date', met: true, weight: 25, detail: 'What is next has a date.' },
      { key: 'both_agreed', met: true, weight: 20, detail: 'Both have agreed.' },
      { key: 'company_committed', met: true, weight: 15, detail: 'The company has promised something.' },
      { key: 'nothing_overdue', met: true, weight: 10, detail: 'Nothing is overdue.' },
    ],
  },
  missingFact: null,
  silence: { since: ended, days: 1, allowedUntil: '2026-03-05T17:00:00.000Z' },
  counts: { open: 1, overdue: 0, done: 1 },
  suggestions: [],
  asOf: later,
};

const endpoint: WebhookEndpoint = {
  id: `whe_${suffix}`,
  url: 'https://jobs.example.com/webhooks/afterview',
  description: 'Production',
  eventTypes: [],
  enabled: true,
  disabledReason: null,
  mode: 'test',
  version: 2,
  createdAt: created,
  updatedAt: later,
};

const ping: TestPing = { endpointId: endpoint.id, message: 'Hello from Afterview: this endpoint works.' };

type Example<F extends EventFamily> = { object: EventObjects[F]; previous?: Record<string, unknown> };
type Stories = { [F in EventFamily]: Record<(typeof eventFamilies)[F][number], Example<F>> };

const stories: Stories = {
  application: {
    created: { object: { ...application, version: 1, updatedAt: created } },
    updated: { object: application, previous: { stage: 'applied' } },
    status_changed: { object: { ...application, status: 'offer' }, previous: { status: 'active' } },
    deleted: { object: { ...application, status: 'withdrawn' } },
    stalled: { object: application },
  },
  interview: {
    scheduled: { object: { ...interview, version: 1, updatedAt: created } },
    rescheduled: {
      object: interview,
      previous: { startsAt: '2026-02-27T09:00:00.000Z', endsAt: '2026-02-27T10:00:00.000Z' },
    },
    updated: { object: interview, previous: { location: null } },
    starting: { object: interview },
    outcome_missing: { object: interview },
    completed: { object: completed, previous: { status: 'scheduled', endedAt: null, outcome: null } },
    ended_without_next_steps: {
      object: {
        ...completed,
        outcome: 'undated_promise',
        noNextStepsReason: 'undated_promise',
        companyAnswer: 'We will be in touch',
      },
    },
    canceled: {
      object: { ...interview, status: 'canceled', cancelReason: 'The position was filled' },
      previous: { status: 'scheduled', cancelReason: null },
    },
    no_show: {
      object: { ...interview, status: 'no_show', noShowParty: 'company' },
      previous: { status: 'scheduled', noShowParty: null },
    },
    reopened: { object: interview, previous: { status: 'canceled' } },
  },
  next_step: {
    proposed: { object: { ...proposed, version: 1 } },
    countered: { object: proposed, previous: { dueAt: '2026-03-04T16:00:00.000Z' } },
    agreed: { object: step, previous: { status: 'proposed', terms: null } },
    updated: { object: step, previous: { description: 'In writing' } },
    declined: { object: { ...proposed, status: 'declined' }, previous: { status: 'proposed' } },
    completed: {
      object: { ...step, status: 'done', completedAt: later, completedBy: 'company' },
      previous: { status: 'agreed', completedAt: null, completedBy: null },
    },
    reopened: { object: step, previous: { status: 'done' } },
    canceled: { object: { ...step, status: 'canceled' }, previous: { status: 'agreed' } },
    due_soon: { object: step },
    due: { object: step },
    overdue: { object: { ...step, overdue: true }, previous: { overdue: false } },
  },
  follow_up: {
    planned: { object: { ...followUp, findings: [], version: 1 } },
    updated: { object: followUp, previous: { findings: [] } },
    due_soon: { object: followUp },
    due: { object: followUp },
    overdue: { object: { ...followUp, overdue: true }, previous: { overdue: false } },
    sent: { object: sent, previous: { status: 'planned', sentAt: null } },
    acknowledged: { object: { ...sent, status: 'acknowledged' }, previous: { status: 'sent' } },
    discussed: { object: { ...sent, status: 'discussed' }, previous: { status: 'acknowledged' } },
    skipped: { object: { ...followUp, status: 'skipped' }, previous: { status: 'planned' } },
  },
  permission: {
    requested: { object: { ...permission, status: 'requested', grantedBy: null, version: 1 } },
    granted: { object: permission, previous: { status: 'requested', grantedBy: null } },
    declined: { object: { ...permission, status: 'declined', grantedBy: null } },
    revoked: { object: { ...permission, status: 'revoked' }, previous: { status: 'granted' } },
    expired: { object: { ...permission, status: 'expired' }, previous: { status: 'granted' } },
  },
  trial_period: {
    offered: { object: { ...trial, version: 1 } },
    updated: { object: trial, previous: { decisionDueAt: null } },
    countered: { object: { ...trial, status: 'countered' }, previous: { status: 'offered' } },
    accepted: { object: accepted, previous: { status: 'offered', agreedTerms: null } },
    declined: { object: { ...trial, status: 'declined' }, previous: { status: 'offered' } },
    withdrawn: { object: { ...trial, status: 'withdrawn' }, previous: { status: 'offered' } },
    decision_due: { object: trial },
    starting: { object: accepted },
    started: { object: { ...accepted, status: 'active' }, previous: { status: 'accepted' } },
    ending: { object: { ...accepted, status: 'active' } },
    completed: {
      object: { ...accepted, status: 'completed', outcome: 'hired' },
      previous: { status: 'active', outcome: null },
    },
  },
  progress: {
    ball_changed: { object: progress, previous: { ball: 'candidate' } },
    momentum_changed: { object: progress, previous: { momentum: 'overdue' } },
  },
  webhook_endpoint: {
    disabled: {
      object: { ...endpoint, enabled: false, disabledReason: 'failing' },
      previous: { enabled: true, disabledReason: null },
    },
    recovered: { object: endpoint, previous: { enabled: false, disabledReason: 'failing' } },
  },
  test: { ping: { object: ping } },
};

const told: ReadonlyMap<string, Example<EventFamily>> = new Map(
  Object.entries(stories).flatMap(([family, ofFamily]) =>
    Object.entries<Example<EventFamily>>(ofFamily).map(([name, one]) => [`${family}.${name}`, one]),
  ),
);

/** What a webhook receives for a type, as an example. */
export function exampleOf(type: EventType): EventBody {
  const one = told.get(type);
  if (one === undefined) throw new TypeError(`no example of ${type}`);
  const ofApplication = isOfApplication(type);
  const { object, previous } = one;
  return {
    id: `evt_${suffix}`,
    type,
    timestamp: later,
    applicationId: ofApplication ? applicationId : null,
    sequence: ofApplication ? 7 : null,
    mode: 'test',
    actor: { type: 'system', id: null },
    data: {
      object,
      ...(previous === undefined ? {} : { previous }),
      application: ofApplication
        ? { id: applicationId, externalId: application.externalId, candidateExternalId: 'candidate-42' }
        : null,
      whatsNext: ofApplication ? whatsNext : null,
    },
  };
}
