/**
 * Isolated: beside a healthy endpoint, another of the same platform is told the same and hangs, drips its answer, answers
 * with a gigabyte, or with 500. The healthy one is told as soon as without it, and the worker needs no more memory.
 */
import { besideCommits } from '../beside-commits.ts';
import { quantile } from '../quantile.ts';
import { dateSteps, dueOnly, sqlInstant, untilInstant, untilTold } from '../dated.ts';
import { none, type Finding } from '../finding.ts';
import type { Extent, Scenario } from '../scenario.ts';
import type { System } from '../system.ts';

const scenario = 'isolated';
const kinds = ['hang', 'drip', 'gigabyte', 'fail'] as const;
const perSecond = 100;
const seconds: Record<Extent, number> = { short: 3, usual: 6, long: 30 };

/** Making them takes a millisecond each, at most; what is due before it is made would count as late. */
const leadMs = 2_500;
const slowerAtMost = 1.2;
/** What is still in the noise of a single process: below it, slower is not slower. */
const noiseMs = 15;
const grownAtMost = 64 * 1_048_576;

const memoryOf = ({ workers }: System) => Math.max(...workers.map((worker) => worker.memory() ?? Number.NaN));

/** Lateness at the healthy endpoint, p99 in milliseconds. @param beside how the other one answers; null for none */
async function healthyBeside(
  system: System,
  extent: Extent,
  beside: (typeof kinds)[number] | null,
): Promise<{ p99: number; missing: number; longestMs: number }> {
  const count = perSecond * seconds[extent];
  const consumer = await system.newConsumer('ok', dueOnly);
  const bad = beside === null ? null : await system.addEndpoint(consumer, beside, dueOnly);
  const from = Date.now() + leadMs + count;
  await dateSteps(
    system,
    consumer,
    count,
    `${sqlInstant(from)} + n * interval '${1000 / perSecond} milliseconds'`,
  );
  await untilInstant(from);
  const { result: arrivals, longestMs } = await besideCommits(system.owner, () =>
    untilTold(system, consumer, count, 60_000),
  );
  if (bad !== null) await consumer.client.delete(`/v1/webhook-endpoints/${bad.endpointId}`);
  const p99 = quantile(
    arrivals.map(({ dueAt, at }) => at - dueAt),
    0.99,
  );
  return { p99, missing: count - arrivals.length, longestMs };
}

export const isolated: Scenario = {
  name: scenario,
  async run(system, extent) {
    await healthyBeside(system, 'short', null); // to warm up
    const alone = await healthyBeside(system, extent, null);
    const findings: Finding[] = system.verifier.look(scenario);
    const memoryBefore = memoryOf(system);
    let missing = alone.missing;
    for (const kind of kinds) {
      const { p99, missing: more, longestMs } = await healthyBeside(system, extent, kind);
      missing += more;
      findings.push({
        scenario,
        property: `healthy p99 beside one that answers with ${kind}`,
        figure: `${p99} ms, ${alone.p99} ms without; a commit up to ${longestMs} ms, ${alone.longestMs} without`,
        bound: `${slowerAtMost}x, or ${noiseMs} ms more`,
        met: p99 <= Math.max(alone.p99 * slowerAtMost, alone.p99 + noiseMs),
        mayMiss: true,
      });
      findings.push(...system.verifier.look(scenario));
    }
    const grown = memoryOf(system) - memoryBefore;
    const megabytes = (bytes: number) => Math.round(bytes / 1_048_576);
    return [
      ...findings,
      {
        scenario,
        property: 'memory of a worker',
        figure: `${megabytes(memoryBefore)} MiB, then ${megabytes(grown)} more`,
        bound: `${megabytes(grownAtMost)} MiB more`,
        met: !(grown > grownAtMost),
        mayMiss: true,
      },
      none(
        scenario,
        'not told at the healthy one',
        Array.from({ length: missing }, () => 'one'),
      ),
    ];
  },
};
