/**
 * Nothing lost: under load, with one fault after the other, everything that a client was promised comes to the receiver,
 * and what it took back does not. Firing goes on while the queue is away.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { faults, type Fault } from '../faults.ts';
import type { Finding } from '../finding.ts';
import { none } from '../finding.ts';
import { play } from '../load.ts';
import { openBook } from '../promises.ts';
import type { Scenario } from '../scenario.ts';
import { settle } from '../settle.ts';
import type { System } from '../system.ts';

const shortly: readonly Fault[] = [
  faults.processes,
  faults.wiped,
  faults.away3,
  faults.listeners,
  faults.crashed,
  faults.connections,
];
const usually: readonly Fault[] = Object.values(faults).filter((fault) => fault !== faults.away120);
const atLength: readonly Fault[] = Object.values(faults);

const perSecond = 40;
const calmMs = 700;

async function underFaults(
  system: System,
  scenario: string,
  series: readonly Fault[],
  seconds: number,
): Promise<Finding[]> {
  const consumer = await system.newConsumer();
  const book = openBook();
  const { client } = consumer;
  const { random } = system;
  const crashesBefore = system.crashes().length;
  const playing = play({
    client,
    book,
    random,
    count: perSecond * seconds,
    perSecond,
    applications: 20,
    dueIn: [600, 3_000],
    left: 0.6,
  });
  // Should it fail while a fault is still under way.
  playing.catch(() => {});
  for (const fault of series) {
    await pause(calmMs);
    system.say(`  ${fault.name}`);
    await fault.happen(system);
  }
  await playing;
  const crashed = none(scenario, 'programs that ended by themselves', system.crashes().slice(crashesBefore));
  return [...(await settle(scenario, system, consumer, book)), crashed];
}

/** How long the load goes on: for as long as the faults, and a little longer. */
const secondsOf = (fault: Fault) => (fault === faults.away120 ? 125 : fault === faults.away20 ? 25 : 9);

export const nothingLost: Scenario = {
  name: 'nothing lost',
  async run(system, extent) {
    if (extent === 'short') return underFaults(system, 'nothing lost', shortly, 14);
    const findings: Finding[] = [];
    for (const fault of extent === 'long' ? atLength : usually) {
      system.say(` ${fault.name}`);
      findings.push(...(await underFaults(system, fault.name, [fault], secondsOf(fault))));
    }
    return findings;
  },
};
