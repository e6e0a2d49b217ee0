/** An application under test: its time, what is done to it, and after each write the invariants. */
import assert from 'node:assert/strict';
import { createApplication } from '../../applications/create.ts';
import { fixedClock } from '../../clock.ts';
import type { Database } from '../../db/connect.ts';
import { fireDue } from '../../deadlines/fire-due.ts';
import { formatId, parseId, type Id } from '../../ids.ts';
import { createPlatform } from '../../platforms/create.ts';
import type { Tenant } from '../../tenant.ts';
import { advanceTestClock } from '../../test-clocks/advance.ts';
import { attachApplications } from '../../test-clocks/attach.ts';
import { createTestClock } from '../../test-clocks/create.ts';
import { advanceClocks } from '../../test-clocks/step.ts';
import { Problem, type ProblemCode } from '../../problems.ts';
import type { Change } from '../change.ts';
import type { Rows } from '../subjects.ts';
import { changeSubject, startApplication, type Caller } from '../unit-of-work.ts';
import { Follower } from './consent.ts';
import { checkSettled, checkWrite } from './invariants.ts';
import { read } from './read.ts';
import type { Stored } from './stored.ts';

/** One database, as those who use it. */
export type Connections = { api: Database; worker: Database; owner: Database };

const begin = new Date('2027-03-02T09:00:00.000Z');
export const after = (date: Date, minutes: number) => new Date(date.getTime() + minutes * 60_000);
const refusals: ReadonlySet<ProblemCode> = new Set([
  'illegal_transition',
  'validation_failed',
  'close_out_required',
  'stale_version',
  'permission_not_in_force',
  'not_found',
]);
/** Of all sequences. */
export const count = { sequences: 0, legal: 0, refused: 0, impossible: 0 };

/** How time passes, and what falls due in it is told. */
type Time = {
  /** It is `now`, and nobody has fired anything. */
  stand(now: Date): Promise<void>;
  /** When the first of what is due by `target` is told; null when nothing is. */
  nextAt(armed: Stored['armed'], now: Date, target: Date): Date | null;
  /** Tells it. */
  fireAt(at: Date): Promise<void>;
};

/** The world's: writers and workers are told it, and all that is due by then is told then. */
const worldTime = ({ worker }: Connections): Time => ({
  stand: () => Promise.resolve(),
  nextAt: (armed, _now, target) => (armed.some(({ firesAt }) => firesAt <= target) ? target : null),
  async fireAt(at) {
    await fireDue(worker, 1000, fail, { clock: fixedClock(at) });
  },
});

/** That of a test clock, which goes from deadline to deadline. */
async function clockTime(
  { api, worker, owner }: Connections,
  tenant: Tenant,
  application: Id<'application'>,
): Promise<Time> {
  const caller = { database: api, tenant, actor: { type: 'key', id: null } } as const;
  const clock = await createTestClock(caller, { now: begin.toISOString() });
  const call = { ...caller, id: parseId('testClock', clock.id) };
  await attachApplications(call, { applicationIds: [formatId('application', application)] });
  let now = begin;
  // As if the application came onto it at this time.
  const stand = async (at: Date) => {
    now = at;
    await owner`update test_clocks set now = ${at} where id = ${call.id}`;
  };
  return {
    stand,
    nextAt(armed, _now, target) {
      const [first] = armed.map(({ firesAt }) => firesAt).toSorted((a, b) => a.getTime() - b.getTime());
      if (first === undefined || first > target) return null;
      return first > now ? first : now;
    },
    async fireAt(at) {
      // What is past is told at the time that it is, as the clock moves on.
      const to = at > now ? at : new Date(now.getTime() + 1);
      await advanceTestClock(call, { to: to.toISOString() });
      // oxlint-disable-next-line no-await-in-loop
      while ((await advanceClocks(worker, fail)).clocks > 0);
      await stand(at);
    },
  };
}

/** One application, its time, and what has happened to it. */
export class World {
  now = begin;
  readonly happened: string[] = [];
  readonly #owner: Database;
  readonly #id: Id<'application'>;
  readonly #caller: Caller;
  readonly #follower = new Follower(begin);
  readonly #time: Time;
  #stored: Stored;

  private constructor(owner: Database, caller: Caller, id: Id<'application'>, stored: Stored, time: Time) {
    this.#owner = owner;
    this.#time = time;
    this.#caller = { ...caller, clock: { now: () => this.now } };
    this.#id = id;
    this.#stored = stored;
    this.#check(null, stored);
  }

  static async begin(connections: Connections, onClock: boolean): Promise<World> {
    const { api, owner } = connections;
    const { id: platformId } = await createPlatform(api, 'Jobs');
    const actor = { type: 'key', id: null } as const;
    const tenant = { platformId, live: !onClock };
    const caller = { database: api, tenant, actor, wake: () => {}, clock: fixedClock(begin) };
    const input = { candidate: {}, company: { name: 'Acme' }, position: { title: 'Engineer' } };
    const { id } = await startApplication(caller, (change) => createApplication(change, input));
    const time = onClock ? await clockTime(connections, tenant, id) : worldTime(connections);
    return new World(owner, caller, id, await read(owner, id, 0), time);
  }

  get stored(): Stored {
    return this.#stored;
  }

  /** A write by the platform, or for a party. What is refused must leave everything as it was. */
  async write<T extends keyof Rows>(
    type: T,
    id: string,
    verb: (change: Change) => unknown,
    ifMatch?: number[],
  ) {
    try {
      await changeSubject({ ...this.#caller, ifMatch }, type, id, verb);
      count.legal += 1;
    } catch (error) {
      if (!(error instanceof Problem) || !refusals.has(error.code)) throw error;
      this.happened.push(`  refused: ${error.code}`);
      count.refused += 1;
      const unchanged = await read(this.#owner, this.#id, this.#stored.lastSequence);
      assert.deepEqual(unchanged, { ...this.#stored, recorded: [] }, 'what is refused writes nothing');
      return;
    }
    await this.#see();
  }

  /** So many minutes pass, and nobody fires. */
  async wait(minutes: number): Promise<void> {
    this.now = after(this.now, minutes);
    await this.#time.stand(this.now);
  }

  /** So many minutes pass, and what falls due is told. */
  waitAndFire = (minutes: number): Promise<void> => this.#fireUntil(after(this.now, minutes));

  /** It is so many minutes after the next deadline that is armed, and what is due by then is told. */
  fireNext(minutes: number): Promise<void> {
    const ahead = this.#stored.armed.filter(({ firesAt }) => firesAt > this.now);
    const next = Math.min(...ahead.map(({ firesAt }) => firesAt.getTime()));
    return this.#fireUntil(ahead.length > 0 ? after(new Date(next), minutes) : this.now);
  }

  writeAnew(verb: (change: Change) => unknown) {
    return this.write('application', this.#id, verb);
  }

  /** Tells what is due, until nothing is; what is told may have armed what is past already. */
  async #fireUntil(target: Date): Promise<void> {
    const rounds = this.#stored.armed.length + 3;
    for (let round = 0; round < rounds; round += 1) {
      const at = this.#time.nextAt(this.#stored.armed, this.now, target);
      this.now = at ?? target;
      if (at === null) {
        await this.#time.stand(target);
        return checkSettled(this.#stored, this.#follower.since, this.now);
      }
      await this.#time.fireAt(at);
      await this.#see();
    }
    assert.fail('it fires without end');
  }

  async #see(): Promise<void> {
    const before = this.#stored;
    this.#stored = await read(this.#owner, this.#id, before.lastSequence);
    this.#check(before, this.#stored);
  }

  #check(before: Stored | null, stored: Stored): void {
    this.#follower.follow(stored.recorded);
    checkWrite({ before, after: stored, now: this.now, since: this.#follower.since });
  }
}

const fail = (error: unknown) => {
  throw error;
};
