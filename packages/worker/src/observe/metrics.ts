import type { Database } from '@afterview/core/db/connect';
import { createdAt } from '@afterview/core/ids';
import type { Retention } from '@afterview/core/retention/period';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Claimed } from '../deliveries/claim.ts';
import type { Observer } from './observer.ts';
import { readState, type State } from './state.ts';

/** From what nobody notices to what everybody does. */
const latenesses = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3_600];
/** An attempt lasts 15 seconds at most. */
const latencies = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

const secondsSinceQueued = ({ id }: Claimed) => Math.max(0, Date.now() - createdAt(id).getTime()) / 1_000;

/** Counts what one worker does. */
export function countingObserver(registry: Registry): Observer {
  const registers = [registry];
  const lateness = new Histogram({
    name: 'afterview_deadline_lateness_seconds',
    help: 'How long after its instant a deadline fired.',
    buckets: latenesses,
    registers,
  });
  const delay = new Histogram({
    name: 'afterview_first_attempt_delay_seconds',
    help: 'How long after it was queued a delivery was first attempted.',
    buckets: latenesses,
    registers,
  });
  const inFlight = new Gauge({
    name: 'afterview_attempts_in_flight',
    help: 'Attempts that are under way in this process.',
    registers,
  });
  const attempts = new Histogram({
    name: 'afterview_attempt_duration_seconds',
    help: 'How long attempts took, by what came of them: succeeded, retry, failed (the last), returned (cut off by our stopping).',
    labelNames: ['outcome'],
    buckets: latencies,
    registers,
  });
  const deliveries = new Counter({
    name: 'afterview_deliveries_total',
    help: 'Deliveries that are over, by result: succeeded, or failed after the last attempt.',
    labelNames: ['result'],
    registers,
  });
  for (const result of ['succeeded', 'failed']) deliveries.inc({ result }, 0);
  return {
    fired(latenessMs) {
      for (const ms of latenessMs) lateness.observe(Math.max(0, ms) / 1_000);
    },
    attempting(delivery) {
      inFlight.inc();
      if (delivery.attempt === 1) delay.observe(secondsSinceQueued(delivery));
    },
    attempted({ outcome, attempted }) {
      inFlight.dec();
      attempts.observe({ outcome }, attempted.latencyMs / 1_000);
      if (outcome === 'succeeded' || outcome === 'failed') deliveries.inc({ result: outcome });
    },
  };
}

type Reading = { name: string; help: string; of: (state: State) => number };

const readings: Reading[] = [
  {
    name: 'deadlines_armed',
    help: 'Deadlines that are armed; above 10,000 an estimate.',
    of: ({ armed }) => armed,
  },
  {
    name: 'deadlines_overdue_seconds',
    help: 'For how long the oldest deadline that is due has not fired.',
    of: ({ overdueSeconds }) => overdueSeconds,
  },
  {
    name: 'deadlines_put_off',
    help: 'Deadlines that could not be fired and were put off.',
    of: ({ putOff }) => putOff,
  },
  {
    name: 'deliveries_waiting',
    help: 'Deliveries that are not over; above 10,000 an estimate.',
    of: ({ waiting }) => waiting,
  },
  {
    name: 'delivery_lag_seconds',
    help: 'For how long the oldest delivery that is due, to an endpoint that may be called, has waited.',
    of: ({ lagSeconds }) => lagSeconds,
  },
  {
    name: 'partitions_ahead_seconds',
    help: 'For how long there are partitions to write to, five weeks at most.',
    of: ({ partitionsSeconds }) => partitionsSeconds,
  },
  {
    name: 'partitions_expired',
    help: 'Partitions older than the retention that have not been dropped.',
    of: ({ partitionsExpired }) => partitionsExpired,
  },
];

/** However many ask, the database is asked once in this time. */
const freshMs = 10_000;

/**
 * Gauges of what is in the database, which every worker tells the same: take the highest, not the sum. When it cannot be
 * asked, `afterview_database_up` is 0 and they are not told.
 */
export function stateGauges(registry: Registry, database: Database, retention: Retention): void {
  const add = (gauge: Gauge) => registry.registerMetric(gauge);
  const latest = withinMs(freshMs, () => readState(database, retention).catch(() => null));
  for (const { name, help, of } of readings) {
    add(
      new Gauge({
        name: `afterview_${name}`,
        help,
        registers: [],
        async collect() {
          const state = await latest();
          if (state === null) this.remove();
          else this.set(of(state));
        },
      }),
    );
  }
  add(
    new Gauge({
      name: 'afterview_endpoints',
      help: 'Webhook endpoints by state: healthy, failing, paused, disabled.',
      labelNames: ['state'],
      registers: [],
      async collect() {
        const state = await latest();
        this.reset();
        if (state === null) return;
        const { healthy, failing, paused, disabled } = state;
        for (const [name, count] of Object.entries({ healthy, failing, paused, disabled }))
          this.set({ state: name }, count);
      },
    }),
  );
  add(
    new Gauge({
      name: 'afterview_database_up',
      help: 'Whether the database answered when it was last asked.',
      registers: [],
      async collect() {
        this.set((await latest()) === null ? 0 : 1);
      },
    }),
  );
}

/** The same answer for all who ask within a time. */
function withinMs<T>(ms: number, ask: () => Promise<T>): () => Promise<T> {
  let until = 0;
  let answer: Promise<T> | null = null;
  return () => {
    const now = performance.now();
    if (answer === null || now >= until) {
      until = now + ms;
      answer = ask();
    }
    return answer;
  };
}
