/** The rows that the limit writes, and what it tells of them: as the product's, but for what those work out. */
import { randomUUID } from 'node:crypto';
import { typeId } from './ids.ts';
import { presentStep, type StepRow } from './limit-present.ts';

export type StepInput = {
  applicationId: string;
  title: string;
  owner: 'company' | 'candidate';
  dueAt: string;
};
export type Completion = {
  nextSteps: Omit<StepInput, 'applicationId'>[];
  research: { topic: string; title: string }[];
  trialPeriod: { terms: Record<string, unknown> & { startsOn: string }; decisionDueAt: string };
};

const hour = 3_600_000;
export const live = true;
const reminders = ['PT24H', 'PT1H'];
const system = { type: 'system', id: null };

/** A UUIDv7: the time, and the rest of a random one. */
function newId(now: Date): string {
  const time = now.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

export type Context = {
  platform: string;
  applicationId: string;
  interviewId: string | null;
  now: Date;
  position: number;
};

/** A step with a date to which both have agreed. */
export type AgreedStep = StepRow & { platformId: string };

export function stepOf(input: Omit<StepInput, 'applicationId'>, context: Context): AgreedStep {
  const { now } = context;
  const dueAt = new Date(input.dueAt);
  const consent = { at: now, by: null };
  return {
    platformId: context.platform,
    id: newId(now),
    applicationId: context.applicationId,
    interviewId: context.interviewId,
    externalId: null,
    title: input.title,
    description: null,
    owner: input.owner,
    assignee: null,
    status: 'agreed',
    dueAt,
    due: null,
    liveDueAt: dueAt,
    timeZone: 'UTC',
    overdue: false,
    agreement: { candidate: consent, company: consent },
    terms: { title: input.title, owner: input.owner, dueAt, due: null, settledBy: 'parties', at: now },
    proposals: [],
    reminders,
    overdueAfter: 'PT1H',
    completedAt: null,
    completedBy: null,
    completionNote: null,
    evidenceUrl: null,
    position: context.position,
    metadata: {},
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}

const owned = ({ platform, applicationId, interviewId, now }: Context) => ({
  platform_id: platform,
  live,
  application_id: applicationId,
  interview_id: interviewId,
  metadata: {},
  version: 1,
  schedule_version: 1,
  created_at: now,
  updated_at: now,
});

export const researchOf = (
  { topic, title }: Completion['research'][number],
  dueAt: Date,
  context: Context,
) => ({
  ...owned(context),
  id: newId(context.now),
  kind: 'research',
  topic,
  title,
  status: 'planned',
  findings: [],
  due_at: dueAt,
  due_within: 'PT24H',
  overdue: false,
  reminders,
  overdue_after: 'PT1H',
});

export const trialOf = ({ terms, decisionDueAt }: Completion['trialPeriod'], context: Context) => ({
  ...owned(context),
  id: newId(context.now),
  status: 'offered',
  offered_by: 'candidate',
  terms,
  agreement: { candidate: { at: context.now, by: null }, company: null },
  proposals: [{ terms, decisionDueAt, party: 'candidate', at: context.now, note: null }],
  time_zone: 'Europe/Berlin',
  decision_due_at: decisionDueAt,
  starts_at: `${terms.startsOn}T08:00:00Z`,
  ends_at: `${terms.startsOn}T16:00:00Z`,
});

export type Planned = {
  subjectType: string;
  subjectId: string;
  owner: string | null;
  kind: string;
  firesAt: Date;
};
export type Told = { type: string; subjectId: string; title: string | null; object: object };

export const planOf = (
  subjectType: string,
  subjectId: string,
  owner: string,
  dueAt: Date,
  now: Date,
): Planned[] =>
  [
    { kind: 'due_soon', firesAt: new Date(dueAt.getTime() - 24 * hour) },
    { kind: 'due_soon', firesAt: new Date(dueAt.getTime() - hour) },
    { kind: 'due', firesAt: dueAt },
    { kind: 'overdue', firesAt: new Date(dueAt.getTime() + hour) },
  ]
    .filter(({ firesAt }) => firesAt > now)
    .map((planned) => ({ subjectType, subjectId, owner, ...planned }));

export const stepRecord = (row: AgreedStep) => ({
  platform_id: row.platformId,
  id: row.id,
  live,
  application_id: row.applicationId,
  interview_id: row.interviewId,
  title: row.title,
  owner: row.owner,
  status: row.status,
  due_at: row.dueAt,
  live_due_at: row.liveDueAt,
  time_zone: row.timeZone,
  overdue: row.overdue,
  agreement: row.agreement,
  terms: row.terms,
  proposals: row.proposals,
  reminders: row.reminders,
  overdue_after: row.overdueAfter,
  position: row.position,
  metadata: row.metadata,
  version: row.version,
  schedule_version: 1,
  created_at: row.createdAt,
  updated_at: row.updatedAt,
});

export const deadlineRecord = (planned: Planned, { platform, applicationId, now }: Context) => ({
  id: newId(now),
  platform_id: platform,
  live,
  application_id: applicationId,
  subject_type: planned.subjectType,
  subject_id: planned.subjectId,
  schedule_version: 1,
  kind: planned.kind,
  owner: planned.owner,
  fires_at: planned.firesAt,
  claim_at: planned.firesAt,
  tries: 0,
});

/** An event, with all that its receiver gets, and its entry in the timeline. */
export function tell(
  told: readonly Told[],
  { platform, applicationId, now }: Context,
  lastSequence: number,
  next: object,
) {
  const application = { id: typeId('app', applicationId), externalId: null, candidateExternalId: null };
  return told.map(({ type, subjectId, title, object }, index) => {
    const id = newId(now);
    const sequence = lastSequence + index + 1;
    const shared = {
      platform_id: platform,
      live,
      application_id: applicationId,
      sequence,
      type,
      occurred_at: now,
    };
    const data = { object, application, whatsNext: next };
    const envelope = { id: typeId('evt', id), type, timestamp: now, applicationId: application.id, sequence };
    return {
      event: { ...shared, id, body: JSON.stringify({ ...envelope, mode: 'live', actor: system, data }) },
      entry: {
        ...shared,
        event_id: id,
        actor: system,
        subject_type: type.slice(0, type.indexOf('.')),
        subject_id: subjectId,
        title,
        override: false,
      },
    };
  });
}

export const agreed = (step: StepRow): Told => ({
  type: 'next_step.agreed',
  subjectId: step.id,
  title: step.title,
  object: presentStep(step),
});
