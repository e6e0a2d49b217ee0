/** Platforms with something of everything that paths can name, and who calls as them. */
import { newCaller, type Caller } from './caller.ts';
import { read, type Description } from './description.ts';
import { hasFor } from './plan.ts';
import { randomFrom } from './random.ts';
import { connectTo, type Connection } from './send.ts';
import { adminKey, type Platform } from './platform.ts';
import type { Server } from './server.ts';
import { Walker } from './walk.ts';

export type Population = {
  description: Description;
  connection: Connection;
  walker: Walker;
  /** Who holds the admin key. */
  instance: Caller;
  /** Opens another platform. */
  open: () => Promise<{ platform: Platform; live: Caller; test: Caller }>;
};

export async function describeServer(server: Server): Promise<Population> {
  const answer = await fetch(`${server.url}/openapi.json`);
  const description = read(JSON.parse(await answer.text()));
  const connection = connectTo(server.url);
  let platforms = 0;
  const open: Population['open'] = async () => {
    const platform = await server.newPlatform();
    platforms += 1;
    const caller = (mode: string, key: string) =>
      newCaller(description, { name: `${mode}-${platforms}`, key, isPlatform: true });
    return { platform, live: caller('live', platform.liveKey), test: caller('test', platform.testKey) };
  };
  const walker = new Walker(description, server.url);
  const instance = newCaller(description, { name: 'instance', key: adminKey, isPlatform: false });
  await walker.admit(connection, [instance]);
  return { description, connection, walker, instance, open };
}

/** Lets a caller do this and that until it has one of everything. @throws Error when it comes to no end */
export async function populate(
  { description, connection, walker }: Population,
  caller: Caller,
  seed: number,
): Promise<void> {
  const random = randomFrom(seed);
  const open = description.operations.filter((operation) => walker.mayCall(caller, operation));
  const adding = open.filter(({ method }) => method === 'POST');
  const lacking = () => open.filter((operation) => !hasFor(caller, operation));
  for (let steps = 0; lacking().length > 0; steps += 1) {
    if (steps > mostSteps) {
      throw new Error(
        `${caller.name} has nothing for ${lacking()
          .map(({ id }) => id)
          .join(', ')}`,
      );
    }
    // oxlint-disable-next-line no-await-in-loop
    await walker.step(random, connection, [
      ...adding,
      ...lacking(),
      ...open.filter(({ method }) => method === 'GET'),
    ]);
  }
}

const mostSteps = 5_000;
