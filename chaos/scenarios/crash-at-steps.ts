/**
 * A crash at each step: an api and a worker that end, as by `kill -9`, before a commit, after it, before an alarm is set,
 * when a webhook has been sent, when it has been answered; again and again. Then others go on where they left off.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { openClient } from '../client.ts';
import { none, type Finding } from '../finding.ts';
import { play } from '../load.ts';
import { openBook, type Book } from '../promises.ts';
import type { Scenario } from '../scenario.ts';
import { settle } from '../settle.ts';
import type { Consumer } from '../system.ts';

const hook = ['--import', new URL('../crash-at.ts', import.meta.url).pathname];

const ofWorkers = ['commit', 'committed', 'alarm', 'send', 'record'] as const;
const ofApis = ['commit', 'committed', 'alarm'] as const;

/** How often each step is reached before it is the last. */
const workerCrashesAfter = '4';
const apiCrashesAfter = '12';
const crashedWithinMs = 15_000;

export const crashAtSteps: Scenario = {
  name: 'crash at each step',
  async run(system, extent) {
    const scenario = 'crash at each step';
    const { random } = system;
    // An endpoint to each step: a killed worker's leases keep that of its own waiting until they end.
    const kept: { where: string; consumer: Consumer; book: Book }[] = [];
    const another = async (where: string) => {
      const one = { where, consumer: await system.newConsumer(), book: openBook() };
      kept.push(one);
      return one;
    };
    const each = extent === 'short' ? 40 : extent === 'usual' ? 120 : 400;
    const load = {
      random,
      count: each,
      perSecond: 40,
      applications: 5,
      dueIn: [300, 1_200],
      left: 0.7,
    } as const;
    const unreached: string[] = [];
    const told: string[] = [];
    const note = (where: string, crashes: number) => {
      told.push(`${where} ${crashes}`);
      if (crashes === 0) unreached.push(where);
    };
    for (const step of ofApis) {
      system.say(` an api at ${step}`);
      const environment = { CRASH_AT: step, CRASH_AFTER: apiCrashesAfter };
      const { program, url } = await system.startApi({ nodeArguments: hook, environment });
      await program.untilReady();
      const { consumer, book } = await another(`an api at ${step}`);
      await play({ ...load, book, client: openClient([url], consumer.key) });
      note(`api ${step}`, program.crashes().length);
      await program.stop();
    }
    await system.stopWorkers();
    for (const step of ofWorkers) {
      // In Redis and in Postgres alike the api sets most alarms; the worker only those of its horizon, when it starts.
      const after = step === 'alarm' ? '1' : workerCrashesAfter;
      system.say(` a worker at ${step}`);
      const environment = { CRASH_AT: step, CRASH_AFTER: after };
      const worker = system.startWorker({ nodeArguments: hook, environment });
      const { consumer, book } = await another(`a worker at ${step}`);
      await play({ ...load, book, client: consumer.client });
      // On a busy machine it comes up when all has been agreed.
      for (const until = performance.now() + crashedWithinMs; performance.now() < until; await pause(50)) {
        if (worker.crashes().length > 0) break;
      }
      note(`worker ${step}`, worker.crashes().length);
      await worker.stop();
    }
    await system.startWorkers();
    const reached: Finding = {
      scenario,
      property: 'crashes',
      figure: told.join(', '),
      bound: 'at least one of each',
      met: unreached.length === 0,
      mayMiss: false,
    };
    const settled: Finding[] = [];
    for (const { where, consumer, book } of kept) {
      settled.push(...(await settle(`${scenario}, ${where}`, system, consumer, book)));
    }
    return [...settled, reached, none(scenario, 'programs that ended by themselves', [...system.crashes()])];
  },
};
