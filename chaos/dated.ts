/** Many steps with given dates, for one consumer, and when each of them was told. */
import { setTimeout as pause } from 'node:timers/promises';
import { parseId } from '@afterview/core/ids';
import { cloneSteps } from './clone.ts';
import { toldBy } from './ledger.ts';
import type { Consumer, System } from './system.ts';

export const dueOnly = ['next_step.due'];

const far = () => new Date(Date.now() + 30 * 86_400_000).toISOString();

/** Makes `count` applications with a step each. @param dueAt of the n-th, from 1, an SQL expression of `n` */
export async function dateSteps(
  { owner }: System,
  { client }: Consumer,
  count: number,
  dueAt: string,
): Promise<void> {
  const application = await client.post('/v1/applications', {
    candidate: {},
    company: { name: 'Acme' },
    position: { title: 'Engineer' },
  });
  const step = await client.post('/v1/next-steps', {
    applicationId: application['id'],
    title: 'Send it',
    owner: 'candidate',
    agreedBy: ['candidate', 'company'],
    dueAt: far(),
    reminders: [],
    overdueAfter: 'P1D',
  });
  await cloneSteps(owner, parseId('nextStep', String(step['id'])), count, dueAt);
}

/** Waits until it is `instant`, by the wall clock; not at all when that is past. */
export const untilInstant = (instant: number) => pause(Math.max(0, instant - Date.now()));

/** `instant` as SQL. */
export const sqlInstant = (instant: number) => `timestamptz '${new Date(instant).toISOString()}'`;

export type Arrival = { dueAt: number; at: number };

/** When each of them was first told. */
export function arrivalsAt({ ledger }: System, { path }: Pick<Consumer, 'path'>): Arrival[] {
  const first = new Map<string, Arrival>();
  for (const entry of ledger.at(path)) {
    if (first.has(entry.id)) continue;
    first.set(entry.id, { dueAt: Date.parse(toldBy(entry).data.object.dueAt ?? ''), at: entry.at });
  }
  return [...first.values()];
}

/** Waits until `count` have been told. @throws Error after `withinMs` */
export async function untilTold(
  system: System,
  consumer: Consumer,
  count: number,
  withinMs: number,
): Promise<Arrival[]> {
  // Seldom, and without reading them all: it takes its time from those who are measured.
  const mayBeAll = () => system.ledger.at(consumer.path).length >= count;
  for (const until = performance.now() + withinMs; ; await pause(250)) {
    const isOver = performance.now() > until;
    if (!isOver && !mayBeAll()) continue;
    const arrivals = arrivalsAt(system, consumer);
    if (arrivals.length >= count || isOver) return arrivals;
  }
}
