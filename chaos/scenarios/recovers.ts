/**
 * Recovers: an endpoint answers 500 to everything, is pointed elsewhere, and asks for all that it missed. A worker is killed
 * while that is worked off. All of it comes, each under the id that it had.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { none, type Finding } from '../finding.ts';
import type { Extent, Scenario } from '../scenario.ts';

const scenario = 'recovers';
const events: Record<Extent, number> = { short: 200, usual: 1_000, long: 50_000 };
/** A killed worker's leases have to end; and what there is has to be sent. */
const patienceMs = 60_000;
const patienceForEachMs = 5;
const atOnce = 10;

const application = { candidate: {}, company: { name: 'Acme' }, position: { title: 'Engineer' } };

export const recovers: Scenario = {
  name: scenario,
  async run(system, extent): Promise<Finding[]> {
    const failing = await system.newConsumer('fail', ['application.created']);
    const healthy = await system.addEndpoint(failing, 'ok', ['test.ping']);
    const since = new Date(Date.now() - 1_000).toISOString();
    const count = events[extent];
    for (let made = 0; made < count; made += atOnce) {
      await Promise.all(
        Array.from({ length: atOnce }, () => failing.client.post('/v1/applications', application)),
      );
    }
    const ofTheRefused = system.verifier.look(scenario);
    const missed = () => new Set(system.ledger.at(failing.path).map(({ id }) => id));
    const { client, endpointId } = failing;
    const { url } = await client.get(`/v1/webhook-endpoints/${healthy.endpointId}`);
    await client.delete(`/v1/webhook-endpoints/${healthy.endpointId}`);
    await client.patch(`/v1/webhook-endpoints/${endpointId}`, { url });
    system.verifier.expect(healthy.path, failing.secret);
    await client.post(`/v1/webhook-endpoints/${endpointId}/recover`, { since });
    await system.kill(system.workers);
    const came = () => new Set(system.ledger.at(healthy.path).map(({ id }) => id));
    const total = () => new Set([...missed(), ...came()]).size;
    const until = performance.now() + patienceMs + count * patienceForEachMs;
    for (; came().size < count; await pause(500)) {
      if (performance.now() > until) break;
    }
    const lacking = Array.from({ length: Math.max(0, count - came().size) }, () => 'one');
    return [
      none(scenario, `not delivered in the end, of ${count}`, lacking),
      none(scenario, 'under another id', total() > count ? [`${total()} ids of ${count} events`] : []),
      ...ofTheRefused,
      ...system.verifier.look(scenario),
    ];
  },
};
