/**
 * Punctual: how late a date is told, from the instant itself to the request at the receiver: at a steady rate of steps that
 * were agreed over the API; ten thousand at one instant; and what the first and the last of a hundred thousand are that are
 * overdue when the workers start.
 */
import { besideCommits } from '../beside-commits.ts';
import { quantile } from '../quantile.ts';
import {
  arrivalsAt,
  dateSteps,
  dueOnly,
  sqlInstant,
  untilInstant,
  untilTold,
  type Arrival,
} from '../dated.ts';
import { none, type Finding } from '../finding.ts';
import type { Extent, Scenario } from '../scenario.ts';
import type { Consumer, System } from '../system.ts';

const perSecond = 250;
const steady: Record<Extent, number> = { short: 4, usual: 8, long: 20 };
const burst: Record<Extent, number> = { short: 2_000, usual: 10_000, long: 10_000 };
const backlog: Record<Extent, number> = { short: 10_000, usual: 30_000, long: 100_000 };
/** Making them comes first, and must be over by the first date. */
const madeASecond = 100;
const callers = 16;
/** An application has a handful of open steps; each that fires is told with what is next of all of them. */
const ofEachApplication = 5;

const latenessOf = (arrivals: readonly Arrival[]) => arrivals.map(({ dueAt, at }) => at - dueAt);
const scenario = 'punctual';

const notTold = (what: string, count: number, arrivals: readonly Arrival[]): Finding =>
  none(
    scenario,
    `not told, of ${what}`,
    Array.from({ length: Math.max(0, count - arrivals.length) }, () => 'one'),
  );

const early = (what: string, arrivals: readonly Arrival[]): Finding =>
  none(
    scenario,
    `told before their time, of ${what}`,
    latenessOf(arrivals)
      .filter((ms) => ms < 0)
      .map((ms) => `${-ms} ms`),
  );

/** Steps by way of the API, so that each is told to the queue, due one after the other. */
async function agreeSteadily({ client }: Consumer, count: number, from: number): Promise<void> {
  const agree = async (applicationId: unknown, index: number) =>
    client.post('/v1/next-steps', {
      applicationId,
      title: 'Send it',
      owner: 'candidate',
      agreedBy: ['candidate', 'company'],
      dueAt: new Date(from + (index * 1000) / perSecond).toISOString(),
      reminders: [],
    });
  let next = 0;
  const call = async () => {
    for (let first = next; first < count; first = next) {
      next += ofEachApplication;
      const { id } = await client.post('/v1/applications', {
        candidate: {},
        company: { name: 'Acme' },
        position: { title: 'Engineer' },
      });
      for (let index = first; index < Math.min(count, first + ofEachApplication); index += 1) {
        await agree(id, index);
      }
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
}

async function atRate(system: System, extent: Extent): Promise<Finding[]> {
  const count = perSecond * steady[extent];
  const consumer = await system.newConsumer('ok', dueOnly);
  const from = Date.now() + 1_000 + (count * 1000) / madeASecond;
  await agreeSteadily(consumer, count, from);
  if (Date.now() > from) system.say('  the machine was too slow to agree them before they fell due');
  await untilInstant(from);
  const { result: arrivals, longestMs } = await besideCommits(system.owner, () =>
    untilTold(system, consumer, count, 60_000 + (count * 1000) / perSecond),
  );
  const lateness = latenessOf(arrivals);
  const p99 = quantile(lateness, 0.99);
  const bound = system.backend === 'postgres' ? 60 : 150;
  const what = `${count} at ${perSecond}/s`;
  return [
    {
      scenario,
      property: `lateness of ${what}`,
      figure: `p50 ${quantile(lateness, 0.5)} ms, p99 ${p99} ms, most ${quantile(lateness, 1)} ms; a commit up to ${longestMs} ms`,
      bound: `p99 ${bound} ms`,
      met: p99 <= bound,
      mayMiss: true,
    },
    notTold(what, count, arrivals),
    early(what, arrivals),
  ];
}

async function atOnce(system: System, extent: Extent): Promise<Finding[]> {
  const count = burst[extent];
  const consumer = await system.newConsumer('ok', dueOnly);
  const instant = Date.now() + 3_000 + count;
  await dateSteps(system, consumer, count, sqlInstant(instant));
  const arrivals = await untilTold(system, consumer, count, 120_000);
  const lateness = latenessOf(arrivals);
  const seconds = quantile(lateness, 1) / 1000;
  const what = `${count} at one instant`;
  return [
    {
      scenario,
      property: what,
      figure: `first after ${Math.min(...lateness)} ms, all after ${seconds.toFixed(1)} s: ${Math.round(count / seconds)}/s`,
      bound: 'first within 1 s',
      met: Math.min(...lateness) <= 1_000,
      mayMiss: true,
    },
    notTold(what, count, arrivals),
    early(what, arrivals),
  ];
}

async function overdueAtStart(system: System, extent: Extent): Promise<Finding[]> {
  const count = backlog[extent];
  const consumer = await system.newConsumer('ok', dueOnly);
  await system.stopWorkers();
  const now = Date.now();
  await dateSteps(system, consumer, count, `${sqlInstant(now)} - n * interval '10 milliseconds'`);
  await system.startWorkers();
  const ready = Date.now();
  // Those of the other scenarios are told no later.
  const arrivals = await untilTold(system, consumer, count, 300_000);
  const ats = arrivals.map(({ at }) => at).toSorted((a, b) => a - b);
  const first = (ats[0] ?? Number.NaN) - ready;
  const last = ((ats.at(-1) ?? Number.NaN) - ready) / 1000;
  const what = `${count} overdue at start`;
  return [
    {
      scenario,
      property: what,
      figure: `first ${first} ms after ready, all after ${last.toFixed(1)} s: ${Math.round(count / last)}/s`,
      bound: 'first within 1 s',
      met: first <= 1_000,
      mayMiss: true,
    },
    notTold(what, count, arrivalsAt(system, consumer)),
  ];
}

export const punctual: Scenario = {
  name: scenario,
  async run(system, extent) {
    // New workers are late at first, until their statements are planned: those that are overdue at their start tell of it.
    await atRate(system, 'short');
    const findings: Finding[] = [];
    for (const part of [atRate, atOnce, overdueAtStart]) {
      findings.push(...(await part(system, extent)), ...system.verifier.look(scenario));
    }
    return findings;
  },
};
