import type { Database } from '@afterview/core/db/connect';
import { listExpired, secondsOfPartitions } from '@afterview/core/retention/drop-expired';
import type { Retention } from '@afterview/core/retention/period';
import { overWaitingPairs } from '../deliveries/waiting-pairs.ts';

const selectState = overWaitingPairs(new URL('state.sql', import.meta.url), { most: '1000' });

type Counted = {
  armed: number;
  waiting: number;
  overdueSeconds: number;
  putOff: number;
  lagSeconds: number;
  healthy: number;
  failing: number;
  paused: number;
  disabled: number;
};

/** How things stand in the database, over all platforms. */
export type State = Counted & {
  /** For how long there are partitions to write to. */
  partitionsSeconds: number;
  partitionsExpired: number;
};

/** @throws when the database cannot be asked */
export async function readState(database: Database, retention: Retention): Promise<State> {
  const [[counted], partitionsSeconds, expired] = await Promise.all([
    database.unsafe<Counted[]>(selectState, [], { prepare: true }),
    secondsOfPartitions(database),
    listExpired(database, retention),
  ]);
  if (counted === undefined) throw new Error('nothing was counted');
  return { ...counted, partitionsSeconds, partitionsExpired: expired.length };
}
