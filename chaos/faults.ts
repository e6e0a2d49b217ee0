import { setTimeout as pause } from 'node:timers/promises';
import type { System } from './system.ts';

/** Something that goes wrong, and is over when this resolves. */
export type Fault = { name: string; happen: (system: System) => Promise<void> };

const processes = async (system: System) => {
  await system.kill(system.workers);
  await pause(1_500);
  await system.kill(system.apis);
  await pause(1_500);
};

const listeners = async ({ owner }: System) => {
  await owner`
    select pg_terminate_backend(pid) from pg_stat_activity
    where pid <> pg_backend_pid() and (query ilike 'listen%' or application_name ilike '%bullmq%')`;
  await pause(1_000);
};

const everyConnection = async ({ owner }: System) => {
  await owner`
    select pg_terminate_backend(pid) from pg_stat_activity
    where pid <> pg_backend_pid() and backend_type = 'client backend'
      and application_name in ('afterview-api', 'afterview-worker')`;
  await pause(1_000);
};

export const faults = {
  processes: { name: 'a worker and an api killed', happen: processes },
  wiped: { name: 'the queue wiped', happen: ({ queue }) => queue.wipe() },
  away3: { name: 'the queue away for 3 s', happen: ({ queue }) => queue.away(3_000) },
  away20: { name: 'the queue away for 20 s', happen: ({ queue }) => queue.away(20_000) },
  away120: { name: 'the queue away for 120 s', happen: ({ queue }) => queue.away(120_000) },
  frozen: { name: 'the queue frozen for 4 s', happen: ({ queue }) => queue.freeze(4_000) },
  restarted: {
    name: 'Postgres restarted',
    happen: ({ postgres }) => postgres.restart('stop', 1_000),
  },
  crashed: { name: 'Postgres crashed', happen: ({ postgres }) => postgres.restart('crash', 1_000) },
  listeners: { name: 'LISTEN connections killed', happen: listeners },
  connections: { name: 'every connection killed', happen: everyConnection },
} as const satisfies Record<string, Fault>;
