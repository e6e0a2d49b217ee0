/** What a platform does all day: it agrees steps with near dates, and then moves, completes or cancels some of them. */
import { untilInstant } from './dated.ts';
import type { Answer, Client } from './client.ts';
import { ended, type Book, type Promised } from './promises.ts';
import { between, type Random } from './random.ts';

export type Load = {
  client: Client;
  book: Book;
  random: Random;
  /** How many steps, and how many of them a second. */
  count: number;
  perSecond: number;
  /** Applications that they are spread over. */
  applications: number;
  /** Milliseconds from agreeing to the date: at least, at most. */
  dueIn: readonly [number, number];
  /** Of steps, how many are left alone; the others are moved, completed or canceled. */
  left: number;
  /** Milliseconds around the very instant of firing in which that is done; else it is done at any time before. */
  racing?: number;
};

const newApplication = {
  candidate: { name: 'Ada' },
  company: { name: 'Acme' },
  position: { title: 'Engineer' },
};

const overdueAfterMs = 400;
const terms = { title: 'Send it', owner: 'candidate', reminders: [], overdueAfter: 'PT0.4S' };
const isoIn = (ms: number) => new Date(ms).toISOString();
const timeIn = (answer: Answer, name: string) => Date.parse(String(answer[name]));

async function agree({ client, book }: Load, applicationId: string, dueAt: number): Promise<Promised> {
  const agreed = { ...terms, applicationId, agreedBy: ['candidate', 'company'], dueAt: isoIn(dueAt) };
  const answer = await client.post('/v1/next-steps', agreed);
  return book.made(String(answer['id']), { dueAt, since: timeIn(answer, 'createdAt') }, overdueAfterMs);
}

async function change({ client, random, dueIn }: Load, promised: Promised): Promise<void> {
  const path = `/v1/next-steps/${promised.id}`;
  const fate = random();
  if (fate < 0.5) {
    const chosen = Date.now() + between(random, ...dueIn);
    // To the date that it has nothing is moved, and nothing told.
    const dueAt = chosen === promised.versions.at(-1)?.dueAt ? chosen + 1 : chosen;
    const moved = await client.patch(path, { dueAt: isoIn(dueAt) });
    ended(promised, 'next_step.updated', { dueAt, since: timeIn(moved, 'updatedAt') });
  } else if (fate < 0.75) {
    await client.post(`${path}/complete`, { party: 'candidate' });
    ended(promised, 'next_step.completed', null);
  } else {
    await client.post(`${path}/cancel`, { party: 'company' });
    ended(promised, 'next_step.canceled', null);
  }
}

async function live(load: Load, applicationId: string): Promise<void> {
  const { random, dueIn, left, racing } = load;
  const dueAt = Date.now() + between(random, ...dueIn);
  const promised = await agree(load, applicationId, dueAt);
  if (random() < left) return;
  // Half of the races are for the date, half for what is overdue after it.
  const instant = random() < 0.5 ? dueAt : dueAt + overdueAfterMs;
  await untilInstant(
    racing === undefined
      ? between(random, Date.now(), dueAt)
      : instant + between(random, -racing, Math.round(racing / 3)),
  );
  await change(load, promised);
}

/** Resolves when all has been answered. @throws Error when something was refused, or never answered */
export async function play(load: Load): Promise<void> {
  const { client, count, perSecond, applications } = load;
  const made = await Promise.all(
    Array.from({ length: applications }, () => client.post('/v1/applications', newApplication)),
  );
  const started = Date.now();
  await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      await untilInstant(started + (index * 1000) / perSecond);
      await live(load, String(made[index % applications]?.['id']));
    }),
  );
}
