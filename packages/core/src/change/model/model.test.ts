/**
 * Whatever happens to an application, in whatever order: sequences of actions at random, on a real database, and after
 * each of them the invariants of invariants.ts. A failure names the actions that lead to it, as few as were found.
 * AFTERVIEW_MODEL_RUNS says how many sequences; by default few enough for every run of the tests.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { connect } from '../../db/connect.ts';
import { anything, type Action } from './actions.ts';
import { count, World, type Connections } from './world.ts';

let connections: Connections;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  drop = database.drop;
  connections = {
    api: connect(database.url, 'api', 1),
    worker: connect(database.url, 'worker', 1),
    owner: connect(database.url, 'owner', 1),
  };
});
afterAll(async () => {
  await Promise.all(Object.values(connections).map((connection) => connection.end()));
  await drop();
});

/** The first of some that there is something for. */
const action = fc.array(anything, { minLength: 1, maxLength: 6, size: 'max' }).map((choices): Action => {
  const run = (world: World) =>
    choices.reduce<Promise<void> | null>((acting, one) => acting ?? one.run(world), null);
  const name = choices.map((one) => one.name).join(', or else ');
  return Object.assign({ name, run }, { [fc.toStringMethod]: () => name });
});

/** Of at least 15 actions as it is made, but of as few as it takes where it fails. */
class Sequences extends fc.Arbitrary<Action[]> {
  readonly #all = fc.array(action, { maxLength: 40, size: 'max' });
  generate(random: fc.Random): fc.Value<Action[]> {
    const sequence = this.#all.generate(random, undefined);
    return sequence.value.length < 15 ? this.generate(random) : sequence;
  }
  canShrinkWithoutContext(value: unknown): value is Action[] {
    return this.#all.canShrinkWithoutContext(value);
  }
  shrink(value: Action[], context: unknown): fc.Stream<fc.Value<Action[]>> {
    return this.#all.shrink(value, context);
  }
}

const playOn =
  (onClock: boolean) =>
  async (actions: readonly Action[]): Promise<void> => {
    const world = await World.begin(connections, onClock);
    count.sequences += 1;
    try {
      for (const one of actions) {
        const acting = one.run(world);
        if (acting === null) count.impossible += 1;
        // One after the other: that is the point.
        // oxlint-disable-next-line no-await-in-loop
        await acting;
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`after\n  ${world.happened.join('\n  ')}\n${message}`, { cause: error });
    } finally {
      await connections.owner`delete from deadlines`;
    }
  };

const runs = Number(process.env['AFTERVIEW_MODEL_RUNS'] ?? 50);

it.each([
  ['', false],
  ['on a test clock ', true],
])(
  `%skeeps its invariants, whatever happens to an application: ${runs} sequences`,
  { timeout: 60_000 + runs * 2_000 },
  async (_where, onClock) => {
    // Not endOnFailure: what fails would be left as long as it was found.
    await fc.assert(fc.asyncProperty(new Sequences(), playOn(onClock)), { numRuns: runs });
    if (process.env['AFTERVIEW_MODEL_RUNS'] !== undefined) console.log(count);
    expect(count.legal).toBeGreaterThan(count.refused);
  },
);
