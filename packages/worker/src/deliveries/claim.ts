import { readFileSync } from 'node:fs';
import type { Database, Transaction } from '@afterview/core/db/connect';
import type { Id } from '@afterview/core/ids';
import { overWaitingPairs } from './waiting-pairs.ts';

export const claimLanes = overWaitingPairs(new URL('claim-lanes.sql', import.meta.url), {
  after: { platform: '$1', endpoint: '$2' },
});
const deleteOrphansOf = overWaitingPairs(new URL('delete-orphans.sql', import.meta.url));
export const claimDeliveries = readFileSync(new URL('claim-deliveries.sql', import.meta.url), 'utf8');
const lockLanesOff = overWaitingPairs(new URL('lanes-off.sql', import.meta.url));
const hold = readFileSync(new URL('hold.sql', import.meta.url), 'utf8');

/** A delivery that is ours to attempt until its lease ends. */
export type Claimed = {
  id: Id<'delivery'>;
  platformId: Id<'platform'>;
  live: boolean;
  endpointId: Id<'webhookEndpoint'>;
  eventId: Id<'event'>;
  /** This attempt's number, from 1: the fence. */
  attempt: number;
  /** Attempts before this round of the schedule. */
  attemptsBefore: number;
  /** Null when the event has expired. */
  body: string | null;
  /** The traceparent of what recorded the event, where that was traced. */
  trace: string | null;
  url: string;
  secret: Buffer;
  /** Those that it replaced and that are still valid: sealed, in base64. */
  previousSecrets: string[];
  /** How many attempts at once its endpoint may have. */
  cap: number;
  /** Whether the latest attempts there failed. */
  failing: boolean;
  /** How long its endpoint takes to answer, in milliseconds; null until it has answered once. */
  usualMs: number | null;
  /** Whether its endpoint fails or answers slowly. */
  doubtful: boolean;
};

/** An endpoint with something due, and whether somebody else holds its lane. */
type Lane = { endpointId: string; platformId: string; busy: boolean };

/** How many deliveries a worker may take on. */
export type Room = {
  all: number;
  /** Of them to endpoints in doubt. */
  doubtful: number;
  /** Endpoints that are in doubt here, whatever their lanes say. */
  slow: ReadonlySet<string>;
};

/** Where the next claim goes on, so that every endpoint has its turn. */
export type LaneCursor = { platformId: string; endpointId: string };

const beginning = '00000000-0000-0000-0000-000000000000';
export const fromTheBeginning: LaneCursor = { platformId: beginning, endpointId: beginning };

const lockedLanes = 100;

export type Claim = {
  claimed: Claimed[];
  cursor: LaneCursor;
  /** Whether somebody else had lanes in which something is due: they may leave some of it. */
  busy: boolean;
};

/** Claims as many deliveries as there is room for, a lease each, fairly over platforms and endpoints. */
export async function claim(
  database: Database,
  cursor: LaneCursor,
  room: Room,
  leaseMs: number,
): Promise<Claim & { nextInMs: number | null }> {
  return database.begin(async (transaction) => {
    // The commit behind it: who locks a lane and then waits for us keeps the other workers from it.
    const [claimed, nextInMs] = await Promise.all([
      sendClaim(transaction, cursor, room, leaseMs),
      nextInMsOf(transaction),
      transaction.commit(),
    ]);
    return { ...claimed, nextInMs };
  });
}

/** The same in a transaction under way, whose own deliveries it sees. All of it is sent when this returns; then it is to be committed. */
export async function sendClaim(
  transaction: Transaction,
  { platformId, endpointId }: LaneCursor,
  room: Room,
  leaseMs: number,
): Promise<Claim> {
  const locking = transaction
    .unsafe<Lane[]>(claimLanes, [platformId, endpointId, lockedLanes], { prepare: true })
    .execute();
  const claiming = transaction
    .unsafe<Claimed[]>(claimDeliveries, [[...room.slow], room.all, room.doubtful, leaseMs], {
      prepare: true,
    })
    .execute();
  const [lanes, claimed] = await Promise.all([locking, claiming]);
  const last = lanes.at(-1);
  return {
    claimed: [...claimed],
    cursor: last === undefined || lanes.length < lockedLanes ? fromTheBeginning : last,
    busy: lanes.some(({ busy }) => busy),
  };
}

/** Removes what waits for endpoints that are gone. */
export async function deleteOrphans(database: Database): Promise<void> {
  await database.unsafe(deleteOrphansOf, [], { prepare: true });
}

const heldAtOnce = 5_000;

/**
 * Puts aside what waits for endpoints that are off.
 * @returns whether there may be more of it
 */
export async function holdForLanesOff(database: Database): Promise<boolean> {
  return database.begin(async (transaction) => {
    const lanes = await transaction.unsafe<{ endpointId: string; platformId: string }[]>(lockLanesOff, [], {
      prepare: true,
    });
    if (lanes.length === 0) return false;
    const [counted] = await transaction.unsafe<{ held: number }[]>(
      hold,
      [lanes.map(({ endpointId }) => endpointId), lanes.map(({ platformId }) => platformId), heldAtOnce],
      { prepare: true },
    );
    return counted?.held === heldAtOnce;
  });
}

/** Milliseconds until the next delivery is due or the next lease ends, by the database's clock; null when none waits. */
export const nextDeliveryInMs = (database: Database): Promise<number | null> => nextInMsOf(database);

async function nextInMsOf(sql: Database | Transaction): Promise<number | null> {
  const [row] = await sql<{ ms: number }[]>`
    select (extract(epoch from due_at - clock_timestamp()) * 1000)::float8 as ms
    from delivery_queue where state <> 8 order by due_at limit 1`.execute();
  return row?.ms ?? null;
}
