import assert from 'node:assert/strict';
import type { Database } from '../../db/connect.ts';
import { getTableName, type PgTable } from '../../db/drizzle.ts';
import { fromRecord } from '../../db/records.ts';
import { deadlines, deadlinesSettled } from '../../deadlines/table.ts';
import type { Id } from '../../ids.ts';
import { progress } from '../../progress/table.ts';
import { applications } from '../../applications/table.ts';
import { followUps } from '../../follow-ups/table.ts';
import { interviews } from '../../interviews/table.ts';
import { nextSteps } from '../../next-steps/table.ts';
import { permissions } from '../../permissions/table.ts';
import { trialPeriods } from '../../trial-periods/table.ts';
import { subjects } from '../subjects.ts';
import type { Recorded, Stored } from './stored.ts';

type Json = Record<string, unknown>;
type Names =
  | 'application'
  | 'interview'
  | 'nextStep'
  | 'followUp'
  | 'permission'
  | 'trialPeriod'
  | 'armed'
  | 'fired';
type Read = Record<Names, Json[]> & {
  progress: Json;
  lastSequence: number;
  lastActivityAt: Date;
  recorded: (Omit<Recorded, 'body'> & { body: string })[];
};

const rowsOf = (table: PgTable, name: string, key = 'application_id') =>
  `(select coalesce(jsonb_agg(to_jsonb(r) order by r.id), '[]') from ${getTableName(table)} r
    where r.platform_id = h.platform_id and r.live = h.live and r.${key} = h.application_id) as ${name}`;

const select = `
  select h.last_sequence, h.last_activity_at, to_jsonb(p) as progress,
    ${rowsOf(subjects.application.table, 'application', 'id')}, ${rowsOf(subjects.interview.table, 'interview')},
    ${rowsOf(subjects.next_step.table, 'next_step')}, ${rowsOf(subjects.follow_up.table, 'follow_up')},
    ${rowsOf(subjects.permission.table, 'permission')}, ${rowsOf(subjects.trial_period.table, 'trial_period')},
    ${rowsOf(deadlines, 'armed')},
    ${rowsOf(deadlinesSettled, 'fired').replace(' where', " where r.status = 'fired' and")},
    (select coalesce(jsonb_agg(jsonb_build_object('sequence', e.sequence, 'type', e.type, 'body', e.body,
        'occurredAt', e.occurred_at, 'subjectId', t.subject_id, 'entry', to_jsonb(t)) order by e.sequence), '[]')
     from events e left join timeline t on t.platform_id = e.platform_id and t.application_id = e.application_id
       and t.event_id = e.id
     where e.platform_id = h.platform_id and e.live = h.live and e.application_id = h.application_id
       and e.sequence > $2) as recorded
  from application_heads h join progress p using (platform_id, application_id) where h.application_id = $1`;

/** All that is stored of an application. @param last the events up to this one are known */
export async function read(owner: Database, id: Id<'application'>, last: number): Promise<Stored> {
  const [row] = await owner.unsafe<Read[]>(select, [id, last], { prepare: true });
  assert.ok(row, 'the application has a head');
  const all = <T extends PgTable>(table: T, records: Json[]): T['$inferSelect'][] =>
    records.map((record) => fromRecord(table, record));
  return {
    rows: {
      application: all(applications, row.application),
      interview: all(interviews, row.interview),
      next_step: all(nextSteps, row.nextStep),
      follow_up: all(followUps, row.followUp),
      permission: all(permissions, row.permission),
      trial_period: all(trialPeriods, row.trialPeriod),
    },
    progress: fromRecord(progress, row.progress),
    lastSequence: row.lastSequence,
    lastActivityAt: row.lastActivityAt,
    armed: all(deadlines, row.armed),
    fired: all(deadlinesSettled, row.fired),
    recorded: row.recorded.map((one) => ({ ...one, body: JSON.parse(one.body) })),
  };
}
