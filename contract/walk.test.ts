/** Some thousand requests at random: `pnpm fuzz` is the same for as long as one likes, against processes of their own. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixedClock } from '@afterview/core/clock';
import { fireDue } from '@afterview/core/deadlines/fire-due';
import { advanceClocks } from '@afterview/core/test-clocks/step';
import type { Caller } from './caller.ts';
import type { Operation } from './description.ts';
import { bare } from './credentials.ts';
import { describeServer, type Population } from './population.ts';
import { randomFrom } from './random.ts';
import { leastPercent } from './report.ts';
import { startTestServer, type Server } from './server.ts';

const seed = Number(process.env['CONTRACT_SEED'] ?? 7);
/** So many at least; and no more than so many until every operation has succeeded. */
const [requests, mostRequests] = [2_000, 12_000];

let server: Server;
let population: Population;
const callers: Caller[] = [];
beforeAll(async () => {
  server = await startTestServer();
  population = await describeServer(server);
  for (const { live, test } of [await population.open(), await population.open()]) callers.push(live, test);
  await population.walker.admit(population.connection, callers);
});
afterAll(async () => {
  await population.connection.close();
  await server.stop();
});

const day = 86_400_000;

it(`gets nothing but what is described for requests made up with the seed ${seed}`, async () => {
  const { walker, connection } = population;
  const { tally } = walker;
  const random = randomFrom(seed);
  const failed: unknown[] = [];
  const passTime = async (days: number) => {
    // What was sent on its way arrives, and what is due fires.
    await advanceClocks(server.worker, (error) => failed.push(error));
    const later = fixedClock(new Date(Date.now() + days * day));
    await fireDue(server.worker, 1_000, (error) => failed.push(error), { clock: later });
  };
  const isEnough = () => tally.requests >= requests && tally.unreached().length === 0;
  for (let steps = 1; !isEnough() && tally.requests < mostRequests; steps += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await walker.step(random, connection);
    // oxlint-disable-next-line no-await-in-loop
    if (steps % 100 === 0) await passTime(steps / 100);
  }
  const found = [...tally.findings].map(([what, { count, first }]) => `${count} × ${what}\n    ${first}`);
  expect(found).toEqual([]);
  expect(failed).toEqual([]);
  expect(server.errors()).toEqual([]);
  expect(tally.unreached()).toEqual([]);
  expect(tally.successPercent).toBeGreaterThanOrEqual(leastPercent);
}, 120_000);

const isPaged = ({ method, query, pathParameters }: Operation) =>
  method === 'GET' && 'limit' in query && 'after' in query && pathParameters.length === 0;

type Page = { data: unknown[]; nextCursor: string | null };

it('cuts each list into pages that hold each item once, and says where the next one is', async () => {
  const { description, connection, walker } = population;
  const cut: string[] = [];
  for (const operation of description.operations.filter(isPaged)) {
    const getAs = async (caller: Caller, url: string) => {
      const answered = await connection.send({ ...bare(operation, caller.key), url });
      const page: Page = JSON.parse(answered.text);
      const next = /^<(.+)>; rel="next"$/.exec(answered.headers['link'] ?? '')?.[1] ?? null;
      return { data: page.data.map(identityOf), next };
    };
    const may = [population.instance, ...callers].filter((caller) => walker.mayCall(caller, operation));
    // oxlint-disable-next-line no-await-in-loop
    const wholes = await Promise.all(may.map((caller) => getAs(caller, `${operation.path}?limit=${atOnce}`)));
    const most = Math.max(...wholes.map(({ data }) => data.length));
    const at = wholes.findIndex(({ data }) => data.length === most);
    const [caller, whole] = [may[at], wholes[at]];
    if (caller === undefined || whole === undefined) throw new Error(`nobody lists ${operation.id}`);
    const seen: string[] = [];
    let pages = 0;
    for (
      let url: string | null = `${operation.path}?limit=2`;
      url !== null && seen.length < atOnce;
      pages += 1
    ) {
      // oxlint-disable-next-line no-await-in-loop
      const page = await getAs(caller, url);
      seen.push(...page.data);
      url = page.next;
    }
    expect([operation.id, ...seen.slice(0, atOnce)]).toEqual([
      operation.id,
      ...whole.data.slice(0, seen.length),
    ]);
    expect([operation.id, new Set(seen).size]).toEqual([operation.id, seen.length]);
    if (pages > 1) cut.push(operation.id);
  }
  // Of most of them there was more than one page to see.
  expect(cut.length).toBeGreaterThan(description.operations.filter(isPaged).length / 2);
});
const atOnce = 30;

/** What an item is known by: it may tell of the time when it was asked for as well. */
const identityOf = (item: unknown): string => {
  const named = typeof item === 'object' && item !== null ? Object.entries(item) : [];
  const [known] = named
    .filter(([name]) => /^(id|applicationId|type)$/.test(name))
    .map(([, value]) => String(value));
  return known ?? JSON.stringify(item);
};
