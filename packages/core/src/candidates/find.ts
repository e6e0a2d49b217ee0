import { presentApplication } from '../applications/present.ts';
import { applications } from '../applications/table.ts';
import type { Database } from '../db/connect.ts';
import { getTableName, type PgTable } from '../db/drizzle.ts';
import { equals, lister } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import { fromRecord } from '../db/records.ts';
import { read, writtenStatement } from '../db/tenancy.ts';
import type { EventBody } from '../events/catalogue.ts';
import { presentFollowUp } from '../follow-ups/present.ts';
import { followUps } from '../follow-ups/table.ts';
import { formatId, type Id } from '../ids.ts';
import { presentInterview } from '../interviews/present.ts';
import { interviews } from '../interviews/table.ts';
import { presentNextStep } from '../next-steps/present.ts';
import { nextSteps } from '../next-steps/table.ts';
import { presentOutline } from '../outlines/present.ts';
import { outlines } from '../outlines/table.ts';
import { presentPermission } from '../permissions/present.ts';
import { permissions } from '../permissions/table.ts';
import type { Tenant } from '../tenant.ts';
import { presentTimelineEntry } from '../timeline/find.ts';
import { timeline } from '../timeline/table.ts';
import { presentTrialPeriod } from '../trial-periods/present.ts';
import { trialPeriods } from '../trial-periods/table.ts';
import { deliveriesOfEvents, presentDelivery } from '../webhooks/deliveries.ts';
import { mentions } from './mentions.ts';
import type { CandidateApplication } from './schema.ts';
import { candidateApplications } from './table.ts';

type Json = Record<string, unknown>;
type Told = { id: Id<'event'>; body: string };
type Found = { application: Json | null; told: Told[] } & Record<
  'interviews' | 'outlines' | 'nextSteps' | 'followUps' | 'permissions' | 'trialPeriods' | 'timeline',
  Json[]
>;

const rowsOf = (table: PgTable, order = 'id') => `
  (select coalesce(jsonb_agg(to_jsonb(r) order by r.${order}), '[]') from ${getTableName(table)} r
   where r.platform_id = $1::uuid and r.live = $2::boolean and r.application_id = $3::uuid) as ${getTableName(table)}`;

const select = writtenStatement<Found>(
  `select
    (select to_jsonb(a) from applications a
     where a.platform_id = $1::uuid and a.live = $2::boolean and a.id = $3::uuid) as application,
    ${rowsOf(interviews)}, ${rowsOf(outlines, 'interview_id')}, ${rowsOf(nextSteps)}, ${rowsOf(followUps)},
    ${rowsOf(permissions)}, ${rowsOf(trialPeriods)}, ${rowsOf(timeline, 'sequence')},
    (select coalesce(json_agg(json_build_object('id', e.id, 'body', e.body) order by e.sequence), '[]') from events e
     where e.platform_id = $1::uuid and e.live = $2::boolean and e.application_id = $3::uuid) as told`,
  ['platformId', 'live', 'applicationId'],
);

const all = <T extends PgTable>(table: T, records: readonly Json[]): T['$inferSelect'][] =>
  records.map((record) => fromRecord(table, record));

const list = lister(candidateApplications, {
  key: candidateApplications.applicationId,
  keyOf: ({ applicationId }) => applicationId,
});

/** Everything that is kept of a candidate, an application at a time, the newest first; of one that is not known, nothing. */
export async function exportCandidate(
  database: Database,
  tenant: Tenant,
  candidateExternalId: string,
  page: PageRequest,
): Promise<Page<CandidateApplication>> {
  const theirs = equals(candidateApplications.candidateExternalId, candidateExternalId);
  const { rows, nextCursor } = await list(database, tenant, [theirs], page);
  const exported: CandidateApplication[] = [];
  for (const { applicationId } of rows) {
    // One after the other: each may be large.
    // oxlint-disable-next-line no-await-in-loop
    exported.push(await exportApplication(database, tenant, candidateExternalId, applicationId));
  }
  return { rows: exported, nextCursor };
}

/** Of an application that is another's by now, what was told while it was theirs. */
async function exportApplication(
  database: Database,
  tenant: Tenant,
  candidateExternalId: string,
  id: Id<'application'>,
): Promise<CandidateApplication> {
  const [found] = await read(database, tenant, select, { applicationId: id });
  if (found === undefined) throw new Error('a select of values gave no row');
  const application = found.application === null ? null : fromRecord(applications, found.application);
  const isAnothers = application !== null && application.candidate.externalId !== candidateExternalId;
  const told = found.told.map(({ id: eventId, body }) => ({ eventId, body: eventOf(body) }));
  const theirs = told.filter(({ body }) => !isAnothers || mentions(body, candidateExternalId));
  const eventIds = theirs.map(({ eventId }) => eventId);
  const deliveries = await deliveriesOfEvents(database, tenant, eventIds);
  const toldOf = new Set(eventIds);
  const rows = <T extends PgTable>(table: T, records: readonly Json[]) =>
    isAnothers ? [] : all(table, records);
  return {
    applicationId: formatId('application', id),
    application: application === null || isAnothers ? null : presentApplication(application),
    interviews: rows(interviews, found.interviews).map(presentInterview),
    outlines: rows(outlines, found.outlines).map((row) => presentOutline(row.interviewId, row)),
    nextSteps: rows(nextSteps, found.nextSteps).map(presentNextStep),
    followUps: rows(followUps, found.followUps).map(presentFollowUp),
    permissions: rows(permissions, found.permissions).map(presentPermission),
    trialPeriods: rows(trialPeriods, found.trialPeriods).map(presentTrialPeriod),
    timeline: all(timeline, found.timeline)
      .filter(({ eventId }) => !isAnothers || toldOf.has(eventId))
      .map(presentTimelineEntry),
    events: theirs.map(({ body }) => body),
    deliveries: deliveries.map(presentDelivery),
  };
}

const eventOf = (body: string): EventBody => JSON.parse(body);
