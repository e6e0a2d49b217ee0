/**
 * Every operation, with every key that must not open it and about everything that is another's. What was tried is printed:
 * for each operation, which statuses came.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from './caller.ts';
import { bare } from './credentials.ts';
import type { Operation } from './description.ts';
import { tagShape } from './caller.ts';
import { prefixIn } from './known.ts';
import { planValid } from './plan.ts';
import { describeServer, populate, type Population } from './population.ts';
import { randomFrom } from './random.ts';
import type { Answered } from './answers.ts';
import { adminKey, type Platform } from './platform.ts';
import { startTestServer, type Server } from './server.ts';

const scopes = ['read', 'write', 'webhooks', 'admin'] as const;
const seed = 11;

let server: Server;
let population: Population;
let mine: { platform: Platform; live: Caller; test: Caller };
let others: { platform: Platform; live: Caller; test: Caller };
/** By mode and scope: keys of each platform that have one scope alone. */
const keys = { mine: new Map<string, string>(), others: new Map<string, string>() };
const tried = new Map<string, Record<string, string>>();
const tell = ({ id }: Operation, who: string, told: string) =>
  tried.set(id, { ...tried.get(id), [who]: told });

beforeAll(async () => {
  server = await startTestServer();
  population = await describeServer(server);
  mine = await population.open();
  others = await population.open();
  await population.walker.admit(population.connection, [mine.test, mine.live]);
  await populate(population, mine.test, seed);
  for (const scope of scopes) {
    for (const live of [true, false]) {
      const name = `${live ? 'live' : 'test'} ${scope}`;
      // oxlint-disable-next-line no-await-in-loop
      keys.mine.set(name, await server.newKey(mine.platform, live, [scope]));
      // oxlint-disable-next-line no-await-in-loop
      keys.others.set(name, await server.newKey(others.platform, live, [scope]));
    }
  }
}, 120_000);
afterAll(async () => {
  await population.connection.close();
  await server.stop();
});

/** The status of an answer, and the code of its problem. */
const codeOf = ({ status, body }: Answered): string =>
  typeof body === 'object' && body !== null && 'code' in body
    ? `${status} ${String(body.code)}`
    : String(status);

/** What comes of asking for an operation with a key, when nothing else is right. */
const askedWith = async (operation: Operation, key: string | null) =>
  codeOf(await population.connection.send(bare(operation, key)));

const isRefused = (told: string) => /^40[13]/.test(told);

/** With each scope alone, in both modes. */
async function askedByScope(operation: Operation): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  for (const [name, key] of keys.mine) {
    // oxlint-disable-next-line no-await-in-loop
    told.set(name, await askedWith(operation, key));
  }
  return told;
}

type Asked = {
  none: string;
  unknown: string;
  instance: string;
  byScope: ReadonlyMap<string, string>;
};

/** What is wrong with what came, by what opens the operation. */
function* complaintsOf({ needs }: Operation, { none, unknown, instance, byScope }: Asked): Generator<string> {
  if (none !== '401 missing_key') yield `without a key it answers ${none}`;
  if (unknown !== '401 unknown_key') yield `to an unknown key it answers ${unknown}`;
  const opening = openingIn(byScope);
  const opens = opening.length + (isRefused(instance) ? 0 : 1);
  if (opens !== 1) yield `it is opened by ${opens} kinds of key: ${opening.join(', ')}`;
  if (needs !== null && needs.scopes.length > 0 && needs.scopes.join() !== opening.join()) {
    yield `it is opened by ${opening.join(', ')}, and said to be by ${needs.scopes.join(', ')}`;
  }
  for (const scope of scopes) {
    const [live, test] = [byScope.get(`live ${scope}`), byScope.get(`test ${scope}`)];
    const told = `${live} to a live key with ${scope}, ${test} to a test key`;
    if (opening.includes(scope)) {
      if (live !== test && live !== '403 test_key_required') yield told;
    } else if (isRefused(instance) && (live !== '403 missing_scope' || test !== '403 missing_scope'))
      yield told;
  }
}

const openingIn = (byScope: ReadonlyMap<string, string>) =>
  scopes.filter((scope) => !isRefused(byScope.get(`test ${scope}`) ?? ''));

it('opens each operation to one scope alone, or to the instance, and tells all others why not', async () => {
  const complaints: string[] = [];
  for (const operation of population.description.operations) {
    // oxlint-disable-next-line no-await-in-loop
    const [none, unknown, instance] = await Promise.all([
      askedWith(operation, null),
      askedWith(operation, `av_live_${'x'.repeat(32)}`),
      askedWith(operation, adminKey),
    ]);
    // oxlint-disable-next-line no-await-in-loop
    const byScope = await askedByScope(operation);
    for (const complaint of complaintsOf(operation, { none, unknown, instance, byScope })) {
      complaints.push(`${operation.id}: ${complaint}`);
    }
    tell(operation, 'no key', none);
    tell(operation, 'unknown key', unknown);
    for (const scope of scopes) tell(operation, scope, byScope.get(`test ${scope}`) ?? '');
    const live = openingIn(byScope).map((scope) => byScope.get(`live ${scope}`));
    tell(operation, 'live mode', live.join());
  }
  expect(complaints).toEqual([]);
});

/** Of mine, something that is there: what has been removed is nobody's any more. */
async function isThere(id: string): Promise<boolean> {
  const getting = population.description.operations.find(
    ({ method, path, pathParameters }) =>
      method === 'GET' && path.endsWith('/{id}') && pathParameters[0]?.prefix === prefixIn(id),
  );
  // What nobody can get one by one has to be taken to be there.
  if (getting === undefined) return true;
  const { status } = await population.connection.send({
    ...bare(getting, mine.test.key),
    url: getting.path.replace('{id}', id),
  });
  return status === 200;
}

/** Something valid that somebody says about what is mine, and what came of it: whatever is wrong with a body is told first. */
async function askedAbout(operation: Operation, caller: Caller, key: string): Promise<string> {
  const random = randomFrom(seed);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const planned = planValid(random, operation, caller, mine.test);
    const about = planned?.about ?? '';
    // oxlint-disable-next-line no-await-in-loop
    if (planned === null || !mine.test.known.isOwn(about) || !(await isThere(about))) continue;
    const headers = { ...planned.sent.headers, authorization: `Bearer ${key}` };
    // oxlint-disable-next-line no-await-in-loop
    const answered = await population.connection.send({ ...planned.sent, headers });
    if (answered.status !== 400) return codeOf(answered);
  }
  throw new Error(`nothing valid was found to say to ${operation.id}`);
}
const attempts = 500;

/** All that the database has of mine, in test mode. Of a key it has when it was last used: that may be told later. */
async function kept(): Promise<Record<string, string | undefined>> {
  const { owner } = server;
  const tables = await owner<{ name: string }[]>`
    select table_name as name from information_schema.columns join pg_class on relname = table_name
    where column_name = 'live' and table_schema = 'public' and relkind in ('r', 'p') and not relispartition
      and table_name <> 'api_keys'
    order by name`;
  const digests = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await owner<{ digest: string }[]>`
        select count(*) || ' ' || md5(coalesce(string_agg(t::text, '' order by t::text), '')) as digest
        from ${owner(name)} t where platform_id = ${mine.platform.id} and not live`;
      return [name, row?.digest] as const;
    }),
  );
  return Object.fromEntries(digests);
}

it("finds nothing of another platform's, nor of the other mode's, with any scope; and changes none of it", async () => {
  const about = population.description.operations.filter(
    (operation) =>
      population.walker.mayCall(mine.test, operation) &&
      operation.pathParameters.some(({ prefix }) => prefix !== null),
  );
  const everybody = [
    ['other mode', mine.live, keys.mine, 'live'],
    ["another's live", others.live, keys.others, 'live'],
    ["another's test", others.test, keys.others, 'test'],
  ] as const;
  const found: string[] = [];
  const before = await kept();
  for (const operation of about) {
    for (const [who, caller, those, mode] of everybody) {
      const answers = new Set<string>();
      for (const scope of scopes) {
        // oxlint-disable-next-line no-await-in-loop
        answers.add(await askedAbout(operation, caller, those.get(`${mode} ${scope}`) ?? ''));
      }
      answers.delete('403 missing_scope');
      const told = [...answers].join();
      if (told !== '404 not_found' && told !== '403 test_key_required')
        found.push(`${operation.id}, ${who}: ${told}`);
      tell(operation, who, told);
    }
  }
  expect(found).toEqual([]);
  expect(await kept()).toEqual(before);
}, 60_000);

it('shows nobody a word of what others said', async () => {
  const { operations } = population.description;
  const lists = operations.filter(
    (operation) => operation.method === 'GET' && operation.pathParameters.length === 0,
  );
  for (const operation of lists) {
    for (const { key } of [others.live, others.test]) {
      // oxlint-disable-next-line no-await-in-loop
      const answered = await population.connection.send(bare(operation, key));
      expect([operation.id, answered.text.match(tagShape)]).toEqual([operation.id, null]);
    }
  }
  // And of what was said there is something to show.
  const own = await population.connection.send({
    method: 'GET',
    url: '/v1/events?limit=100',
    headers: { authorization: `Bearer ${mine.test.key}` },
    body: undefined,
  });
  expect(own.text.match(tagShape)).toContain(mine.test.tag);
});

it('has told what was tried', () => {
  const columns = [...new Set([...tried.values()].flatMap((row) => Object.keys(row)))];
  const rows = [...tried].map(([id, row]) => [
    id,
    ...columns.map((column) => row[column]?.slice(0, 3) ?? ''),
  ]);
  const lines = [['operation', ...columns], ['---', ...columns.map(() => '---')], ...rows];
  console.log(lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
  expect([...tried.keys()]).toEqual(population.description.operations.map(({ id }) => id));
});
