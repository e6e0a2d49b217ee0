/**
 * Rotation: a secret is replaced while events are delivered. Until the overlap ends whoever still verifies with the old one
 * finds nothing amiss, and whoever has the new one finds it on every attempt that began after they were given it.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { none, type Finding } from '../finding.ts';
import type { Entry } from '../ledger.ts';
import type { Extent, Scenario } from '../scenario.ts';
import { unverified } from '../verify.ts';

const scenario = 'rotation';
const events: Record<Extent, number> = { short: 300, usual: 1_000, long: 10_000 };
const perSecond = 60;
const patienceMs = 30_000;

const application = { candidate: {}, company: { name: 'Acme' }, position: { title: 'Engineer' } };

/** The timestamp of an attempt is in whole seconds: those of the very second may have begun before. */
const beganAfter =
  (instant: number) =>
  ({ timestamp }: Entry) =>
    Number(timestamp) * 1000 > instant;

export const rotation: Scenario = {
  name: scenario,
  async run(system, extent): Promise<Finding[]> {
    const consumer = await system.newConsumer('ok', ['application.created']);
    const count = events[extent];
    let rotated: { secret: string; at: number } | null = null;
    for (let made = 0; made < count; made += 1) {
      if (made === Math.floor(count / 2)) {
        const path = `/v1/webhook-endpoints/${consumer.endpointId}/rotate-secret`;
        const { secret } = await consumer.client.post(path, { overlap: 'PT1H' });
        rotated = { secret: String(secret), at: Date.now() };
      }
      await Promise.all([consumer.client.post('/v1/applications', application), pause(1000 / perSecond)]);
    }
    if (rotated === null) throw new Error('nothing was rotated');
    const entries = () => system.ledger.at(consumer.path);
    for (const until = performance.now() + patienceMs; entries().length < count; await pause(50)) {
      if (performance.now() > until) break;
    }
    const after = entries().filter(beganAfter(rotated.at));
    return [
      // With the old secret.
      ...system.verifier.look(scenario),
      none(
        scenario,
        `unverified with the new one, of ${after.length} after it`,
        unverified(after, rotated.secret),
      ),
      {
        scenario,
        property: 'delivered after the rotation',
        figure: String(after.length),
        bound: 'some',
        met: after.length > 0,
        mayMiss: false,
      },
      none(
        scenario,
        'not delivered',
        Array.from({ length: Math.max(0, count - new Set(entries().map(({ id }) => id)).size) }, () => 'one'),
      ),
    ];
  },
};
