/** The product against the limit, in rounds that take turns: whatever else the machine does meanwhile, it does to both. */
import { load, requestOf } from './load.ts';
import { median, quantile } from './numbers.ts';
import { operationsOn, type Operation } from './operations.ts';
import type { Program } from './processes.ts';
import type { Setting } from './setting.ts';

/** How long, and how often. */
export type Effort = {
  rounds: number;
  seconds: number;
  warmUpSeconds: number;
  paced: number;
  pacedSeconds: number;
};

export type Rounds = {
  perSecond: number[];
  /** Microseconds of the program's processor time for a request: other programs on the machine do not change it. */
  processor: number[];
  /** p99 in milliseconds of each paced round. */
  p99: number[];
  /** How many requests the program has answered in all of them. */
  answered: number;
  /** Bytes that it holds after them. */
  memory: number;
};

export type Compared = { operation: Operation; limit: Rounds; product: Rounds; pacedAt: number };

/** Enough to keep both cores busy, which have the load and Postgres to run beside the program. */
export const connections = 16;

const million = 1_000_000;

async function measure(program: Program, operation: Operation, keys: Keys | null, seconds: number) {
  const before = program.processorSeconds();
  const { perSecond, latencies } = await load({
    port: program.port,
    connections,
    ask: operation.asks(keys),
    seconds,
    rate: null,
  });
  const after = program.processorSeconds();
  const processor =
    before === null || after === null ? Number.NaN : ((after - before) * million) / latencies.length;
  return { perSecond, processor, answered: latencies.length };
}

type Keys = { board: string; completing: string };

/** @param prepare brings the rows back to what they were, before each round */
export async function compare(
  { product, limit, board, completing }: Setting,
  operation: Operation,
  effort: Effort,
  prepare: (operation: Operation) => Promise<void>,
): Promise<Compared> {
  const keys = { board: board.liveKey, completing: completing.liveKey };
  const sides = [
    { program: limit, keys: null, rounds: noRounds() },
    { program: product, keys, rounds: noRounds() },
  ] as const;
  const [ofLimit, ofProduct] = sides;
  for (const { program, keys: used } of sides) {
    await prepare(operation);
    await measure(program, operation, used, effort.warmUpSeconds);
  }
  for (let round = 0; round < effort.rounds; round += 1) {
    // Each is first as often as second.
    for (const { program, keys: used, rounds } of round % 2 === 0 ? sides : sides.toReversed()) {
      await prepare(operation);
      const { perSecond, processor, answered } = await measure(program, operation, used, effort.seconds);
      rounds.answered += answered;
      rounds.perSecond.push(perSecond);
      rounds.processor.push(processor);
    }
  }
  const pacedAt = median(ofLimit.rounds.perSecond) / 2;
  for (let round = 0; round < effort.paced; round += 1) {
    for (const { program, keys: used, rounds } of sides) {
      await prepare(operation);
      const ask = operation.asks(used);
      const paced = { port: program.port, connections, ask, seconds: effort.pacedSeconds, rate: pacedAt };
      const { latencies } = await load(paced);
      rounds.answered += latencies.length;
      rounds.p99.push(quantile(latencies, 0.99));
    }
  }
  for (const { program, rounds } of sides) rounds.memory = program.memory() ?? Number.NaN;
  return { operation, limit: ofLimit.rounds, product: ofProduct.rounds, pacedAt };
}

const noRounds = (): Rounds => ({ perSecond: [], processor: [], p99: [], answered: 0, memory: Number.NaN });

const floorRounds = 5;

/** How near the limit's GET is to a route that asks Postgres for nothing. */
export async function measureFloor(
  { limit }: Setting,
  applications: number,
  effort: Effort,
): Promise<number> {
  const [get] = operationsOn(applications, 0);
  if (get === undefined) throw new Error('there is no GET');
  const nothing = requestOf('GET', '/select-1', null);
  const seconds = Math.min(1, effort.seconds);
  const to = { port: limit.port, connections, seconds, rate: null };
  const ratios: number[] = [];
  await load({ ...to, ask: get.asks(null), seconds: effort.warmUpSeconds });
  for (let round = 0; round < Math.min(floorRounds, effort.rounds); round += 1) {
    const floor = await load({ ...to, ask: () => nothing });
    const { perSecond } = await load({ ...to, ask: get.asks(null) });
    ratios.push(perSecond / floor.perSecond);
  }
  return median(ratios);
}
