/** What it costs to claim what is due among ever more that is armed, and what those cost the queue. */
import { dateSteps, dueOnly, sqlInstant } from '@afterview/chaos/dated';
import type { System } from '@afterview/chaos/system';
import { connect, type Database } from '@afterview/core/db/connect';
import { claimByPlatform, claimInOrder } from '@afterview/core/deadlines/claim-due';
import { median } from '../numbers.ts';

export type Claims = {
  armed: number;
  /** Milliseconds, medians. */
  ofNone: number;
  ofFiveHundred: number;
  /** The same with turns of platforms, as where more is due than a batch. */
  byPlatform: number;
  queueBytes: number;
  plan: string;
};

const batch = 500;
const rounds = 15;

/** Nothing is kept of a trial. */
class Undo extends Error {}

type Claim = { text: string; parameters: readonly (number | string[] | null)[] };
const inOrder: Claim = { text: claimInOrder, parameters: [batch, null, [], null] };
const byPlatform: Claim = { text: claimByPlatform, parameters: [batch, null, []] };

async function undone(database: Database, work: (run: (claim: Claim) => Promise<unknown>) => Promise<void>) {
  try {
    await database.begin(async (transaction) => {
      await work(({ text, parameters }) => transaction.unsafe(text, [...parameters], { prepare: true }));
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
}

async function timeOf(claim: Claim, database: Database): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await undone(database, async (run) => {
      const start = performance.now();
      await run(claim);
      times.push(performance.now() - start);
    });
  }
  return median(times);
}

async function planOfClaim(database: Database): Promise<string> {
  let plan = '';
  await undone(database, async (run) => {
    const rows: unknown = await run({
      ...inOrder,
      text: `explain (analyze, buffers, costs off) ${inOrder.text}`,
    });
    const lines: { queryPlan?: string; 'QUERY PLAN'?: string }[] = JSON.parse(JSON.stringify(rows));
    plan = lines.map((line) => Object.values(line).join('')).join('\n');
  });
  return plan;
}

/** @param sizes how many are armed, each more than the one before */
export async function claimsAmong(
  system: System,
  sizes: readonly number[],
  say: (line: string) => void,
): Promise<Claims[]> {
  const worker = connect(system.databaseUrl, 'worker', 1);
  const consumer = await system.newConsumer('ok', dueOnly);
  const measured: Claims[] = [];
  let armed = 0;
  try {
    for (const size of sizes) {
      say(`arming ${size}`);
      await dateSteps(system, consumer, size - armed, `now() + interval '1 day' + n * interval '1 second'`);
      armed = size;
      await system.owner`vacuum analyze deadlines`;
      const queueBytes = await system.queue.memory();
      const ofNone = await timeOf(inOrder, worker);
      await dateSteps(system, consumer, batch, `${sqlInstant(Date.now())} - n * interval '1 millisecond'`);
      const ofFiveHundred = await timeOf(inOrder, worker);
      const ofPlatforms = await timeOf(byPlatform, worker);
      measured.push({
        armed,
        ofNone,
        ofFiveHundred,
        byPlatform: ofPlatforms,
        queueBytes,
        plan: await planOfClaim(worker),
      });
      await system.owner`delete from deadlines where claim_at <= now()`;
    }
    return measured;
  } finally {
    await worker.end({ timeout: 1 });
  }
}
