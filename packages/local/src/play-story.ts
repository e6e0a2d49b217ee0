import { Webhook } from 'standardwebhooks';
import { startReceiver, type Received, type Receiver } from '@afterview/embedded/webhook-receiver';
import type { Afterview, Event } from '@afterview/sdk';

export type StoryResult = {
  /** What should have come and did not. */
  missing: string[];
  /** Of each deadline, in milliseconds from its instant to the receiver, in order. */
  latenesses: number[];
};

type Say = (line: string) => void;

/** An event that was received and verified, twice. */
type Told = { event: Event; at: Date };

const ms = (from: Date | string, to: Date) => to.getTime() - new Date(from).getTime();
const inMs = (from: number, delta: number) => new Date(from + delta).toISOString();

/** Deadlines are told at instants that the test knows: so many milliseconds after the story begins. */
const schedule = { feedback: 1_500, research: 1_700, reminder: 'PT0.5S', overdueAfter: 'PT0.6S' } as const;
/** Longer than a lease: what a killed worker had claimed is attempted again when that ends. */
const patienceMs = 40_000;

const wantedAtOnce = [
  'application.created',
  'interview.scheduled',
  'interview.completed',
  'next_step.agreed',
  'next_step.agreed',
  'next_step.agreed',
  'follow_up.planned',
  'follow_up.planned',
  'follow_up.sent',
  'next_step.completed',
];
/** For the two steps that are not done before. */
const wantedInTime = ['next_step.due_soon', 'next_step.due', 'next_step.overdue'].flatMap((type) => [
  type,
  type,
]);

function deadlineOf({ event }: Told): string | null {
  if (
    event.type !== 'next_step.due_soon' &&
    event.type !== 'next_step.due' &&
    event.type !== 'next_step.overdue'
  ) {
    return null;
  }
  const { dueAt } = event.data.object;
  if (dueAt === null) return null;
  const due = Date.parse(dueAt);
  if (event.type === 'next_step.due_soon') return inMs(due, -500);
  return event.type === 'next_step.due' ? dueAt : inMs(due, 600);
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/**
 * Plays it once. Nothing is asked of the server but what any of its users may ask.
 * @param say gets the transcript, line by line
 * @param meanwhile runs when everything is agreed and told, and nothing is due yet
 * @throws when a request fails, or a webhook cannot be verified
 */
export async function playStory(
  afterview: Afterview,
  say: Say,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<StoryResult> {
  const receiver = await startReceiver();
  const endpoint = await afterview.webhookEndpoints.create({ url: receiver.url, description: 'The story' });
  say(`A job board listens at ${receiver.url}.`);
  try {
    return await play(afterview, say, endpoint.secret, receiver, meanwhile);
  } finally {
    await afterview.webhookEndpoints.delete(endpoint.id);
    await receiver.close();
  }
}

async function play(
  afterview: Afterview,
  say: Say,
  secret: string,
  receiver: Receiver,
  meanwhile: () => Promise<void>,
): Promise<StoryResult> {
  const now = Date.now();
  const application = await afterview.applications.create({
    candidate: { name: 'Ada', email: 'ada@example.com' },
    company: { name: 'Acme' },
    position: { title: 'Engineer', level: 'experienced' },
  });
  say(`Ada applies to Acme: ${application.id}.`);
  const interview = await afterview.interviews.create({
    applicationId: application.id,
    title: 'First talk',
    kind: 'video',
    startsAt: inMs(now, -3_600_000),
    endsAt: inMs(now, -1_000),
    timeZone: 'Europe/Berlin',
  });
  say(`They talk: ${interview.id}.`);
  const promise = { reminders: [schedule.reminder], overdueAfter: schedule.overdueAfter };
  const begun = Date.now();
  const completed = await afterview.interviews.complete(interview.id, {
    nextSteps: [
      {
        title: 'Send market research',
        owner: 'candidate',
        dueAt: inMs(begun, schedule.research),
        ...promise,
      },
      { title: 'Technical feedback', owner: 'company', dueAt: inMs(begun, schedule.feedback), ...promise },
      { title: 'Thank the team', owner: 'candidate', dueAt: inMs(begun, schedule.research), ...promise },
    ],
    research: [{ topic: 'market' }, { topic: 'competitors' }],
  });
  say(`It ends with an agreed list: ${completed.nextSteps.map(({ title }) => title).join(', ')};`);
  say(`and with a promise: ${completed.followUps.map(({ title }) => title).join(', ')}, within 24 hours.`);
  const [, , thanks] = completed.nextSteps;
  const [research] = completed.followUps;
  if (thanks === undefined || research === undefined) throw new Error('the answer lacks what was agreed');
  await afterview.nextSteps.complete(thanks.id, { party: 'candidate', note: 'Sent by mail' });
  say('Ada thanks the team at once; nothing about that falls due any more.');
  await afterview.followUps.send(research.id, { channel: 'email' });
  say('She sends what she found on the market.');
  say('');

  const wanted = [...wantedAtOnce, ...wantedInTime];
  await receiver.until((received) => received.length >= wantedAtOnce.length, patienceMs).catch(() => {});
  await meanwhile();
  await receiver.until((received) => received.length >= wanted.length, patienceMs).catch(() => {});
  const told = await Promise.all(receiver.received.map((one) => verify(afterview, secret, one)));
  return report(told, wanted, thanks.id, say);
}

/** With our own library, and with the one that the standard's authors publish. */
async function verify(afterview: Afterview, secret: string, { at, headers, body }: Received): Promise<Told> {
  const event = await afterview.webhooks.unwrap(body, headers, secret);
  new Webhook(secret).verify(body, headers);
  if (headers['webhook-id'] !== event.id) throw new Error(`the id of ${event.id} is not that of its request`);
  return { event, at };
}

function report(received: readonly Told[], wanted: readonly string[], doneId: string, say: Say): StoryResult {
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
    if (deadline !== null && event.data.object.id === doneId)
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
