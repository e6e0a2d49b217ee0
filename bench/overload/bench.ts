/**
 * pnpm bench overload: what becomes of the API, of its callers and of what it has acknowledged when twice as much is asked of
 * it as it can do, for minutes, and then half. Half of the requests write an application, half read a step.
 */
import type { Database } from '@afterview/core/db/connect';
import { seededId, typeId, uuidOf } from '../ids.ts';
import { requestOf } from '../load.ts';
import { quantile } from '../numbers.ts';
import type { Program } from '../processes.ts';
import { seedBoard } from '../seed.ts';
import { inSetting, type Setting } from '../setting.ts';
import { load, type Loaded, type Request } from './load.ts';

const applications = 1_000;
/** Enough to keep it busy, and far fewer than are shed. */
const fewConnections = 64;
/** Three times what a process works on at once. */
const manyConnections = 600;
const warmUpSeconds = 5;
const capacitySeconds = 20;

export type Phase = {
  name: string;
  /** Requests a second that were due, null for as many as were answered. */
  rate: number | null;
  loaded: Loaded;
  p50: number;
  p99: number;
  /** Of the api's memory in bytes, its highest. */
  memory: number;
  /** Of the api, seconds of processor time a second. */
  processor: number;
};

export type Overloaded = {
  phases: Phase[];
  /** Of before and after: requests a second that are served when each caller waits for its answer. */
  capacity: number;
  /** Microseconds of the api's processor time for a request that is served, and for one that is shed. */
  served: number;
  shed: number;
  acknowledged: number;
  /** Acknowledged, and not in the database. */
  missing: number;
  /** In the database, and answered with something else than an acknowledgement. */
  unexpected: number;
  /** Of the api in bytes, after the load of half its capacity that came before and after. */
  memoryBefore: number;
  memoryAfter: number;
};

function requests(key: string): () => Request {
  let asked = 0;
  const write = {
    text: requestOf('POST', '/v1/applications', key, {
      candidate: { name: 'Ada Lovelace' },
      company: { name: 'Acme' },
      position: { title: 'Engineer' },
    }),
    isWrite: true,
  };
  return () => {
    asked += 1;
    if (asked % 2 === 0) return write;
    const step = typeId('step', seededId('step', (asked * 7919) % applications));
    return { text: requestOf('GET', `/v1/next-steps/${step}`, key), isWrite: false };
  };
}

async function watched(
  product: Program,
  key: string,
  phase: Pick<Phase, 'name' | 'rate'> & { connections: number; seconds: number },
): Promise<Phase> {
  const { name, rate, connections, seconds } = phase;
  let memory = 0;
  const look = () => (memory = Math.max(memory, product.memory() ?? 0));
  const looking = setInterval(look, 250);
  const before = product.processorSeconds() ?? Number.NaN;
  const loaded = await load({ port: product.port, connections, next: requests(key), seconds, rate });
  const processor = ((product.processorSeconds() ?? Number.NaN) - before) / loaded.seconds;
  clearInterval(looking);
  look();
  const { latencies } = loaded;
  return {
    name,
    rate,
    loaded,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    memory,
    processor,
  };
}

/** What is there of what was acknowledged, by the client's ledger. */
async function compareLedger(owner: Database, platformId: string, phases: readonly Phase[]) {
  const written = phases.flatMap(({ loaded }) => loaded.written);
  const rows = await owner<{ id: string }[]>`
    select id from applications where platform_id = ${platformId} and external_id is null`;
  const there = new Set(rows.map(({ id }) => id));
  const missing = written.filter((id) => !there.has(uuidOf(id))).length;
  return { acknowledged: written.length, missing, unexpected: there.size - (written.length - missing) };
}

const million = 1_000_000;
const shedIn = ({ loaded }: Phase): number => loaded.answers.get('503 overloaded') ?? 0;

/** What a served request costs is known from when none was shed; the rest of what was used, those cost that were. */
function costsOf(unshed: readonly Phase[], twice: Phase): { served: number; shed: number } {
  const used = ({ processor, loaded }: Phase) => processor * loaded.seconds * million;
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const served = sum(unshed.map(used)) / sum(unshed.map(({ loaded }) => loaded.latencies.length));
  return { served, shed: (used(twice) - served * twice.loaded.latencies.length) / shedIn(twice) };
}

export const goodput = ({ loaded }: Phase): number => loaded.latencies.length / loaded.seconds;

export function benchOverload(minutes: number, say: (line: string) => void): Promise<Overloaded> {
  return inSetting(async ({ owner, board, product }: Setting) => {
    await seedBoard(owner, { platformId: board.id, from: 0, to: applications });
    const phases: Phase[] = [];
    const run = async (name: string, rate: number | null, connections: number, seconds: number) => {
      say(
        `${name}: ${Math.round(seconds)} s${rate === null ? '' : ` at ${Math.round(rate)} requests a second`}`,
      );
      const phase = await watched(product, board.liveKey, { name, rate, connections, seconds });
      phases.push(phase);
      return phase;
    };
    await run('warm-up', null, fewConnections, warmUpSeconds);
    const measured = () => run('capacity', null, fewConnections, capacitySeconds);
    const before = await measured();
    const asked = goodput(before);
    const half = Math.min(60, minutes * 30);
    const { memory: memoryBefore } = await run('half before', asked / 2, manyConnections, half);
    const twice = await run('twice', asked * 2, manyConnections, minutes * 60);
    // Whatever else the machine does has changed meanwhile.
    const after = await measured();
    await run('half after', asked / 2, manyConnections, half);
    const memoryAfter = product.memory() ?? Number.NaN;
    return {
      phases,
      capacity: (goodput(before) + goodput(after)) / 2,
      ...costsOf([before, after], twice),
      ...(await compareLedger(owner, board.id, phases)),
      memoryBefore,
      memoryAfter,
    };
  });
}
