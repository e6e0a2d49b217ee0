/** What came of the story: each webhook verified, and held against what should have come. */
import { Webhook } from 'standardwebhooks';
import type { Received } from '@afterview/embedded/webhook-receiver';
import type { Afterview, Event } from '@afterview/sdk';

export type StoryResult = {
  /** What should have come and did not. */
  missing: string[];
  /** Of each deadline, in milliseconds from its instant to the receiver, in order. */
  latenesses: number[];
};

export type Say = (line: string) => void;

/** An event that was received and verified, twice. */
type Told = { event: Event; at: Date };

const ms = (from: Date | string, to: Date) => to.getTime() - new Date(from).getTime();
const inMs = (from: number, delta: number) => new Date(from + delta).toISOString();

function deadlineOf({ event }: Told): string | null {
  if (
    event.type !== 'next_step.due_soon' &&
    event.type !== 'next_step.due' &&
    event.type !== 'next_step.overdue'
  ) {
    return null;
  }
  const { object } = event.data;
  if ('href' in object || object.dueAt === null) return null;
  const { dueAt } = object;
  const due = Date.parse(dueAt);
  if (event.type === 'next_step.due_soon') return inMs(due, -500);
  return event.type === 'next_step.due' ? dueAt : inMs(due, 600);
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** With our own library, and with the one that the standard's authors publish. */
export async function verify(
  afterview: Afterview,
  secret: string,
  { at, headers, body }: Received,
): Promise<Told> {
  const event = await afterview.webhooks.unwrap(body, headers, secret);
  new Webhook(secret).verify(body, headers);
  if (headers['webhook-id'] !== event.id) throw new Error(`the id of ${event.id} is not that of its request`);
  return { event, at };
}

export function report(
  received: readonly Told[],
  wanted: readonly string[],
  doneId: string,
  say: Say,
): StoryResult {
  // A webhook may come twice, under one id.
  const once = [...new Map(received.map((one) => [one.event.id, one])).values()];
  const told = once.toSorted((a, b) => (a.event.sequence ?? 0) - (b.event.sequence ?? 0));
  const missing: string[] = [];
  const latenesses: number[] = [];
  for (const one of told) {
    const { event, at } = one;
    const deadline = deadlineOf(one);
    const lateness = ms(deadline ?? event.timestamp, at);
    if (deadline !== null) latenesses.push(lateness);
    const object = 'title' in event.data.object ? event.data.object.title : '';
    say(
      `  ${String(event.sequence ?? '').padStart(3)}  ${event.type.padEnd(22)} ${object.padEnd(28)} ${lateness} ms ${deadline === null ? 'after it happened' : 'late'}`,
    );
    if (deadline !== null && lateness < 0) missing.push(`${event.type} came ${-lateness} ms too early`);
    if (deadline !== null && 'id' in event.data.object && event.data.object.id === doneId)
      missing.push(`${event.type} came for a step that was done`);
  }
  const types = told.map(({ event }) => event.type).toSorted();
  if (types.join() !== wanted.toSorted().join())
    missing.push(`events: wanted ${wanted.toSorted().join()}, got ${types.join()}`);
  const gap = told.findIndex(({ event }, index) => event.sequence !== index + 1);
  if (gap >= 0) missing.push(`the event with the sequence ${gap + 1}`);
  say('');
  say(`${told.length} events, each verified twice; deadlines ${median(latenesses)} ms late at the median.`);
  return { missing, latenesses };
}
