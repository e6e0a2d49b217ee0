import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { subjectIds } from '@afterview/core/change/subjects';
import type { Database } from '@afterview/core/db/connect';
import type { DeadlineKind } from '@afterview/core/deadlines/kinds';
import type { SubjectType } from '@afterview/core/deadlines/table';
import { formatId, formatUuid, type Id } from '@afterview/core/ids';
import type { Retention } from '@afterview/core/retention/period';
import { listExpired } from '@afterview/core/retention/drop-expired';
import { openQueue, type QueueTarget } from '@afterview/queue/connection';
import { overWaitingPairs } from '../deliveries/waiting-pairs.ts';
import { readState, type State } from '../observe/state.ts';

const selectArmed = readFileSync(new URL('armed.sql', import.meta.url), 'utf8');
const selectWaiting = overWaitingPairs(new URL('waiting.sql', import.meta.url), { most: '$1' });

const shown = 10;
const countedSoon = 100_000;
const endpointsAtMost = 1_000;
const countedOfEach = 10_000;
const patienceMs = 2_000;

type ArmedRow = {
  id: Id<'deadline'>;
  kind: DeadlineKind;
  subject_type: SubjectType;
  subject_id: string;
  application_id: Id<'application'>;
  platform_id: Id<'platform'>;
  live: boolean;
  fires_at: string;
  claim_at: string;
  tries: number;
};

export type ArmedDeadline = {
  id: string;
  kind: DeadlineKind;
  subject: string;
  application: string;
  platform: string;
  mode: 'live' | 'test';
  firesAt: string;
  /** When it is claimed: `firesAt`, unless it was put off. */
  claimAt: string;
  tries: number;
};

/** How many deadlines of a kind are due, and will be within a minute, an hour and a day; each counts those before it. */
export type KindCount = { kind: DeadlineKind; overdue: number; minute: number; hour: number; day: number };

export type EndpointQueue = {
  endpoint: string;
  platform: string;
  state: 'healthy' | 'failing' | 'paused' | 'disabled' | 'gone';
  pausedUntil: string | null;
  failingSince: string | null;
  failures: number;
  /** Attempts that may be under way at once; null when the endpoint is gone. */
  cap: number | null;
  /** Counted to 10,000. */
  waiting: number;
  due: number;
  leased: number;
  /** Under way at a worker that is gone. */
  expired: number;
  oldestDueAt: string | null;
};

export type AlarmCounts =
  | { backend: 'off' }
  | { backend: 'redis' | 'postgres'; counts: Record<string, number> }
  | { backend: 'redis' | 'postgres'; error: string };

export type Inspection = {
  at: string;
  state: State;
  deadlines: {
    next: ArmedDeadline[];
    putOff: ArmedDeadline[];
    kinds: KindCount[];
    /** Whether there are more within a day than were counted. */
    more: boolean;
  };
  endpoints: EndpointQueue[];
  expiredPartitions: string[];
  alarms: AlarmCounts;
};

type Selected = { kinds: KindCount[]; more: boolean; next: ArmedRow[]; putOff: ArmedRow[] };
type WaitingRow = Omit<
  EndpointQueue,
  'endpoint' | 'platform' | 'pausedUntil' | 'failingSince' | 'oldestDueAt'
> & {
  endpointId: Id<'webhookEndpoint'>;
  platformId: Id<'platform'>;
  pausedUntil: Date | null;
  failingSince: Date | null;
  oldestDueAt: Date | null;
};

const presentArmed = (row: ArmedRow): ArmedDeadline => ({
  id: formatId('deadline', row.id),
  kind: row.kind,
  subject: formatUuid(subjectIds[row.subject_type], row.subject_id),
  application: formatId('application', row.application_id),
  platform: formatId('platform', row.platform_id),
  mode: row.live ? 'live' : 'test',
  firesAt: new Date(row.fires_at).toISOString(),
  claimAt: new Date(row.claim_at).toISOString(),
  tries: row.tries,
});

const instant = (at: Date | null) => at?.toISOString() ?? null;

const presentEndpoint = ({ endpointId, platformId, ...row }: WaitingRow): EndpointQueue => ({
  ...row,
  endpoint: formatId('webhookEndpoint', endpointId),
  platform: formatId('platform', platformId),
  failures: row.failures ?? 0,
  pausedUntil: instant(row.pausedUntil),
  failingSince: instant(row.failingSince),
  oldestDueAt: instant(row.oldestDueAt),
});

/** What is in the queue of alarms; that it cannot be had is part of the answer. */
export async function countAlarms(target: QueueTarget | null): Promise<AlarmCounts> {
  if (target === null) return { backend: 'off' };
  const backend = 'redisUrl' in target ? 'redis' : 'postgres';
  const queue = openQueue(target, () => {});
  try {
    // A queue that is away would be waited for until it is back.
    const counts = await Promise.race([queue.counts(), pause(patienceMs, null, { ref: false })]);
    return counts === null ? { backend, error: 'it does not answer' } : { backend, counts };
  } catch (error) {
    return { backend, error: error instanceof Error && error.message !== '' ? error.message : 'no answer' };
  } finally {
    await queue.close().catch(() => {});
  }
}

/** How the engine stands, read as the worker. It locks nothing, and stays quick with millions of rows. */
export async function inspect(
  database: Database,
  queue: QueueTarget | null,
  retention: Retention,
): Promise<Inspection> {
  const [state, [armed], waiting, expired, alarms] = await Promise.all([
    readState(database, retention),
    database.unsafe<Selected[]>(selectArmed, [shown, countedSoon]),
    database.unsafe<WaitingRow[]>(selectWaiting, [endpointsAtMost, countedOfEach]),
    listExpired(database, retention),
    countAlarms(queue),
  ]);
  if (armed === undefined) throw new Error('nothing was counted');
  return {
    at: new Date().toISOString(),
    state,
    deadlines: {
      next: armed.next.map(presentArmed),
      putOff: armed.putOff.map(presentArmed),
      kinds: armed.kinds,
      more: armed.more,
    },
    endpoints: waiting.map(presentEndpoint),
    expiredPartitions: expired.map(({ name }) => name),
    alarms,
  };
}
