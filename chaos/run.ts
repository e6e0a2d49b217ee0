import { none, type Finding } from './finding.ts';
import type { Backend } from './queue-server.ts';
import { randomFrom } from './random.ts';
import type { Extent, Scenario } from './scenario.ts';
import { closedToSsrf } from './scenarios/closed-to-ssrf.ts';
import { crashAtSteps } from './scenarios/crash-at-steps.ts';
import { isolated } from './scenarios/isolated.ts';
import { nothingFalse } from './scenarios/nothing-false.ts';
import { punctual } from './scenarios/punctual.ts';
import { nothingLost } from './scenarios/nothing-lost.ts';
import { recovers } from './scenarios/recovers.ts';
import { rotation } from './scenarios/rotation.ts';
import { inSystem } from './system.ts';

export const scenarios: readonly Scenario[] = [
  nothingLost,
  crashAtSteps,
  nothingFalse,
  closedToSsrf,
  rotation,
  recovers,
  isolated,
  punctual,
];

export type Wanted = {
  backend: Backend;
  seed: number;
  extent: Extent;
  /** Of scenarios, those whose name holds one of these; all when there is none. */
  only: readonly string[];
  say: (line: string) => void;
};

/** Runs the scenarios, one after the other, in one system. @throws Error when a part does not start */
export function runChaos({ backend, seed, extent, only, say }: Wanted): Promise<Finding[]> {
  return inSystem({ backend, random: randomFrom(seed), say }, async (system) => {
    const findings: Finding[] = [];
    const wanted = ({ name }: Scenario) => only.length === 0 || only.some((part) => name.includes(part));
    for (const { name, run } of scenarios.filter(wanted)) {
      say(name);
      // One that failed may have left none.
      if (system.workers.length === 0) await system.startWorkers();
      const found = await run(system, extent).catch((error: unknown) => [
        none(name, 'run to its end', [String(error)]),
      ]);
      // Each request of the run is looked at: what a scenario leaves, here.
      found.push(...system.verifier.look(name));
      for (const { property, figure, bound, met } of found) {
        say(`  ${met ? 'met' : 'MISSED'}: ${property}: ${figure} (${bound})`);
      }
      findings.push(...found);
    }
    return findings;
  });
}
