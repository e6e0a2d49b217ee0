/** The engine beside the limit and its peers, in rounds that take turns, on both backends. */
import { setTimeout as pause } from 'node:timers/promises';
import { besideCommits } from '@afterview/chaos/beside-commits';
import {
  dateSteps,
  dueOnly,
  sqlInstant,
  untilInstant,
  untilTold,
  type Arrival,
} from '@afterview/chaos/dated';
import { randomFrom } from '@afterview/chaos/random';
import { inSystem, type System } from '@afterview/chaos/system';
import { quantile, told } from '../numbers.ts';
import { claimsAmong, type Claims } from './claims.ts';
import { withContenders, type Contender } from './contenders.ts';

export type Extent = {
  quick: boolean;
  large: boolean;
  /** Of the backends, those whose name holds this. */
  only: string;
};

/** Of each round, in order. */
export type Raced = {
  name: string;
  perSecond: number[];
  p50: number[];
  p99: number[];
  /** The longest that a commit took beside what is late, in milliseconds. */
  commit: number[];
  missing: number;
};
export type OfBackend = { backend: 'postgres' | 'redis'; raced: Raced[]; claims: Claims[] };

const rate = 250;
const patienceMs = 60_000;
const longestLeadMs = 60_000;

async function until(arrivals: () => Arrival[], count: number): Promise<Arrival[]> {
  for (const end = performance.now() + patienceMs; ; await pause(250)) {
    const came = arrivals();
    if (came.length >= count || performance.now() > end) return came;
  }
}

const latenessOf = (came: readonly Arrival[]) => came.map(({ dueAt, at }) => at - dueAt);

type Load = Record<'warmUpMs' | 'burst' | 'seconds', number>;
type Placed = { arrivals: () => Arrival[]; lastDueAt: number };

/**
 * Gives it `count` webhooks that are due later, and lets Postgres do before what would else come at some moment of what is
 * measured: writing out what the load before has left, and a vacuum. That comes when they are in place, for queues that it finds
 * empty are planned for as empty; the checkpoint before, or each page is logged once more. When the machine was too slow for
 * that, they are let pass, and others have twice the time.
 */
async function place(
  system: System,
  contender: Contender,
  count: number,
  everyMs: number,
  leadMs = 5_000 + count * 1.5,
): Promise<Placed> {
  await system.owner`checkpoint`;
  const from = Date.now() + leadMs;
  const arrivals = await contender.schedule(count, from, everyMs);
  await system.owner`vacuum analyze`;
  if (Date.now() < from) return { arrivals, lastDueAt: from + count * everyMs };
  if (leadMs > longestLeadMs) throw new Error('the machine is too slow to be ready before the first is due');
  await until(arrivals, count);
  return place(system, contender, count, everyMs, leadMs * 2);
}

async function round(system: System, contender: Contender, raced: Raced, load: Load): Promise<void> {
  const { warmUpMs, burst, seconds } = load;
  await contender.start();
  // Programs run for days; how they begin is shown by `pnpm chaos`, as what is overdue at a start. The more code there is,
  // the longer it takes to be compiled for good: each has the same time for it.
  for (const end = performance.now() + warmUpMs; performance.now() < end;) {
    await until(await contender.schedule(burst, Date.now() + 1_000, 0), burst);
  }
  const atOnceGiven = await place(system, contender, burst, 0);
  const atOnce = await until(atOnceGiven.arrivals, burst);
  raced.perSecond.push(atOnce.length / (Math.max(...latenessOf(atOnce)) / 1000));
  raced.missing += burst - atOnce.length;
  const count = rate * seconds;
  const steadilyGiven = await place(system, contender, count, 1000 / rate);
  const { result: steady, longestMs } = await besideCommits(system.owner, async () => {
    // To look at what came takes a processor that is wanted.
    await untilInstant(steadilyGiven.lastDueAt);
    return until(steadilyGiven.arrivals, count);
  });
  raced.p50.push(quantile(latenessOf(steady), 0.5));
  raced.p99.push(quantile(latenessOf(steady), 0.99));
  raced.commit.push(longestMs);
  raced.missing += count - steady.length;
  // A whole run takes half an hour: what it came to so far is told.
  const latest = [raced.perSecond, raced.p50, raced.p99, raced.commit].map((each) => told(each.at(-1) ?? 0));
  system.say(` ${contender.name}: ${latest.join(', ')}`);
  await contender.stop();
}

/** One of our own, for the peers to send as much. */
async function bodyOfOurs(system: System): Promise<string> {
  const consumer = await system.newConsumer('ok', dueOnly);
  await dateSteps(system, consumer, 1, sqlInstant(Date.now() + 500));
  await untilTold(system, consumer, 1, patienceMs);
  const [entry] = system.ledger.at(consumer.path);
  if (entry === undefined) throw new Error('nothing was told');
  return entry.body;
}

export async function benchEngine(
  { quick, large, only }: Extent,
  say: (line: string) => void,
): Promise<OfBackend[]> {
  const results: OfBackend[] = [];
  const rounds = quick ? 1 : 5;
  // To an endpoint that is new: the first hundreds show how it is approached, the thousands how much goes there. In seconds as few
  // as 5, one wait for the disk would be the p99.
  const load = quick
    ? { warmUpMs: 1_000, burst: 1_000, seconds: 3 }
    : { warmUpMs: 20_000, burst: 10_000, seconds: 20 };
  const sizes = [10_000, ...(quick ? [] : [100_000]), ...(large ? [1_000_000] : [])];
  const backends = (['postgres', 'redis'] as const).filter((backend) => backend.includes(only));
  if (backends.length === 0) throw new Error(`no backend has ${only} in its name: postgres, redis`);
  for (const backend of backends) {
    say(`The queue in ${backend}`);
    const result = await inSystem({ backend, random: randomFrom(1), say }, async (system) => {
      const like = await bodyOfOurs(system);
      await system.stopWorkers();
      const raced = await withContenders(system, like, async (contenders) => {
        const all = contenders.map((contender): { contender: Contender; result: Raced } => ({
          contender,
          result: { name: contender.name, perSecond: [], p50: [], p99: [], commit: [], missing: 0 },
        }));
        for (let turn = 0; turn < rounds; turn += 1) {
          for (const { contender, result: ofOne } of all) {
            await round(system, contender, ofOne, load);
            // Kept, they would cost the later rounds more than the earlier ones.
            system.ledger.forget();
          }
        }
        return all.map(({ result: ofOne }) => ofOne);
      });
      return { backend, raced, claims: await claimsAmong(system, sizes, say) };
    });
    results.push(result);
  }
  return results;
}
