import type { Database } from '../db/connect.ts';
import { and, desc, eq, lt, sql } from '../db/drizzle.ts';
import { afterKey, isOf, pageOf, type Page, type PageRequest } from '../db/page.ts';
import { query, read, statement } from '../db/tenancy.ts';
import type { ApplicationFamily } from '../events/types.ts';
import { formatId, formatUuid, type Id, type IdKind } from '../ids.ts';
import type { Tenant } from '../tenant.ts';
import type { TimelineEntry } from './schema.ts';
import { sentences } from './sentences.ts';
import { timeline, type TimelineRow } from './table.ts';

const kinds: Record<ApplicationFamily, IdKind> = {
  application: 'application',
  interview: 'interview',
  next_step: 'nextStep',
  follow_up: 'followUp',
  permission: 'permission',
  trial_period: 'trialPeriod',
  progress: 'application',
};

const select = (continued: boolean) =>
  statement<TimelineRow>(
    query
      .select()
      .from(timeline)
      .where(
        and(
          eq(timeline.platformId, sql.placeholder('platformId')),
          eq(timeline.live, sql.placeholder('live')),
          eq(timeline.applicationId, sql.placeholder('applicationId')),
          continued ? lt(timeline.sequence, sql.placeholder('sequence')) : undefined,
        ),
      )
      .orderBy(desc(timeline.sequence))
      .limit(sql.placeholder('limit')),
  );
const first = select(false);
const next = select(true);

const isSequence = (text: string) => /^[1-9]\d{0,14}$/.test(text);

const list = 'timeline';

/** What happened, the latest first. */
export async function listTimeline(
  database: Database,
  tenant: Tenant,
  applicationId: Id<'application'>,
  { limit, after }: PageRequest,
): Promise<Page<TimelineRow>> {
  const [, sequence] = afterKey(after, [isOf(list), isSequence]) ?? [];
  const values = { applicationId, limit: limit + 1 };
  const rows =
    sequence === undefined
      ? await read(database, tenant, first, values)
      : await read(database, tenant, next, { ...values, sequence: Number(sequence) });
  return pageOf(rows, limit, (row) => [list, String(row.sequence)]);
}

/** A sentence that tells it: what, of which title, for whom, by whose hand. */
function sentenceOf({ type, title, party, saidBy }: TimelineRow): string {
  const what = title === null ? sentences[type] : `${sentences[type]}: “${title}”`;
  const who = [party, saidBy].filter((one) => one !== null).join(', ');
  return who === '' ? `${what}.` : `${what} (${who}).`;
}

export const presentTimelineEntry = (row: TimelineRow): TimelineEntry => ({
  id: formatId('event', row.eventId),
  applicationId: formatId('application', row.applicationId),
  sequence: row.sequence,
  type: row.type,
  at: row.occurredAt.toISOString(),
  text: sentenceOf(row),
  actor: row.actor,
  subject: { id: formatUuid(kinds[row.subjectType], row.subjectId), title: row.title },
  party: row.party,
  by: row.saidBy,
  note: row.note,
  override: row.override,
  requestId: row.requestId,
});
