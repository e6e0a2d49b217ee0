import { applications } from '../applications/table.ts';
import { fromRecord } from '../db/records.ts';
import type { Transaction } from '../db/connect.ts';
import { followUps } from '../follow-ups/table.ts';
import type { Id } from '../ids.ts';
import { interviews } from '../interviews/table.ts';
import { nextSteps } from '../next-steps/table.ts';
import type { Aggregate } from './change.ts';

type Loaded = {
  platformId: Id<'platform'>;
  live: boolean;
  lastSequence: number;
  lastActivityAt: Date;
  doneSteps: number;
  application: Record<string, unknown>;
  interviews: Record<string, unknown>[];
  nextSteps: Record<string, unknown>[];
  followUps: Record<string, unknown>[];
};

/**
 * Applications whose locks are held, each with what is open in it and the subjects asked for by id.
 * A statement of its own, after the lock, so that its snapshot is no older than the lock.
 */
export async function loadAggregates(
  transaction: Transaction,
  applicationIds: readonly string[],
  subjectIds: readonly string[],
): Promise<Aggregate[]> {
  const rows = await transaction.unsafe<Loaded[]>(
    `select h.platform_id, h.live, h.last_sequence, h.last_activity_at, to_jsonb(a) as application,
       (select count(*)::int from next_steps s where s.platform_id = h.platform_id and s.application_id = h.application_id
          and s.status = 'done') as done_steps,
       (select coalesce(jsonb_agg(to_jsonb(i) order by i.id), '[]') from interviews i
        where i.platform_id = h.platform_id and i.application_id = h.application_id
          and (i.status = 'scheduled' or i.id = any($2))) as interviews,
       (select coalesce(jsonb_agg(to_jsonb(s) order by s.id), '[]') from next_steps s
        where s.platform_id = h.platform_id and s.application_id = h.application_id
          and (s.status in ('proposed', 'agreed') or s.id = any($2))) as next_steps,
       (select coalesce(jsonb_agg(to_jsonb(f) order by f.id), '[]') from follow_ups f
        where f.platform_id = h.platform_id and f.application_id = h.application_id
          and (f.status = 'planned' or f.id = any($2))) as follow_ups
     from application_heads h
     join applications a on a.platform_id = h.platform_id and a.id = h.application_id
     where h.application_id = any($1)`,
    [[...applicationIds], [...subjectIds]],
    { prepare: true },
  );
  return rows.map((row) => ({
    tenant: { platformId: row.platformId, live: row.live },
    lastSequence: row.lastSequence,
    lastActivityAt: row.lastActivityAt,
    doneSteps: row.doneSteps,
    application: fromRecord(applications, row.application),
    interviews: row.interviews.map((record) => fromRecord(interviews, record)),
    nextSteps: row.nextSteps.map((record) => fromRecord(nextSteps, record)),
    followUps: row.followUps.map((record) => fromRecord(followUps, record)),
  }));
}
