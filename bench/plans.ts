/**
 * How Postgres runs what the product's lists send: the product's own statements, with its own parameters, under its
 * policies. Each is run by the product often enough that Postgres may have taken to a plan for any parameters, and that
 * plan is shown too: a list that is fast by the one can be slow by the other.
 */
import { listApplications } from '@afterview/core/applications/find';
import type { Database } from '@afterview/core/db/connect';
import { listDeadlines } from '@afterview/core/deadlines/find';
import { listNextSteps } from '@afterview/core/next-steps/find';
import { listProgress } from '@afterview/core/progress/find';
import type { Tenant } from '@afterview/core/tenant';
import { median } from './numbers.ts';
import type { Setting } from './setting.ts';

export type Plan = {
  name: string;
  /** Milliseconds as the product asks, by the plan that Postgres has settled on. */
  milliseconds: number;
  /** With the parameters known: what was done, and how long it took. */
  analyzed: string;
  /** With the parameters unknown. */
  generic: string;
  /** Tables that one of the two reads whole. */
  readWhole: string[];
};

const page = { limit: 20 };
type List = (database: Database, tenant: Tenant) => Promise<unknown>;

const lists: Record<string, List> = {
  'board: GET /v1/progress?ball=company&momentum=moving': (database, tenant) =>
    listProgress(database, tenant, { ball: 'company', momentum: 'moving' }, page),
  'GET /v1/progress?ball=nobody&momentum=overdue (there are none)': (database, tenant) =>
    listProgress(database, tenant, { ball: 'nobody', momentum: 'overdue' }, page),
  'GET /v1/applications?q=ada (one in twenty)': (database, tenant) =>
    listApplications(database, tenant, { q: 'ada' }, page),
  'GET /v1/applications?q=l77 (few)': (database, tenant) =>
    listApplications(database, tenant, { q: 'l77' }, page),
  'GET /v1/applications?q=co (all)': (database, tenant) =>
    listApplications(database, tenant, { q: 'co' }, page),
  'GET /v1/applications?q=ada engineer': (database, tenant) =>
    listApplications(database, tenant, { q: 'ada engineer' }, page),
  'GET /v1/applications?q=nobody (none)': (database, tenant) =>
    listApplications(database, tenant, { q: 'nobody' }, page),
  'GET /v1/applications?ball=company (half)': (database, tenant) =>
    listApplications(database, tenant, { ball: 'company' }, page),
  'GET /v1/applications?ball=both (one in ten)': (database, tenant) =>
    listApplications(database, tenant, { ball: 'both' }, page),
  'GET /v1/applications?momentum=stalled (none)': (database, tenant) =>
    listApplications(database, tenant, { momentum: 'stalled' }, page),
  'GET /v1/next-steps': (database, tenant) => listNextSteps(database, tenant, {}, page),
  'GET /v1/next-steps?sort=dueAt': (database, tenant) => listNextSteps(database, tenant, {}, page, 'dueAt'),
  'GET /v1/next-steps?overdue=true&owner=company': (database, tenant) =>
    listNextSteps(database, tenant, { overdue: true, owner: 'company' }, page),
  'GET /v1/next-steps?candidateExternalId=candidate-77': (database, tenant) =>
    listNextSteps(database, tenant, { candidateExternalId: 'candidate-77' }, page),
  'GET /v1/deadlines': (database, tenant) => listDeadlines(database, tenant, {}, page),
  'GET /v1/deadlines?status=armed&owner=candidate (none)': (database, tenant) =>
    listDeadlines(database, tenant, { status: 'armed', owner: 'candidate' }, page),
};

type Sent = { text: string; parameters: Parameters<Database['unsafe']>[1] };

/** A database like `database` that tells what was sent last. */
function watched(database: Database): { database: Database; sent: () => Sent } {
  let sent: Sent = { text: '', parameters: [] };
  const unsafe: Database['unsafe'] = (text, parameters, options) => {
    sent = { text, parameters };
    return database.unsafe(text, parameters, options);
  };
  const handler: ProxyHandler<Database> = {
    get: (target, name) => (name === 'unsafe' ? unsafe : Reflect.get(target, name)),
  };
  return { database: new Proxy(database, handler), sent: () => sent };
}

/** As often as Postgres takes to settle on a plan, and then as often as makes a median; less of what is slow. */
const timesToSettle = 6;
const timesMeasured = 7;
const enoughMs = 5_000;

async function timesOf(run: () => Promise<unknown>): Promise<number[]> {
  const start = performance.now();
  const times: number[] = [];
  while (times.length < timesToSettle + timesMeasured && performance.now() - start < enoughMs) {
    const before = performance.now();
    await run();
    times.push(performance.now() - before);
  }
  return times;
}

const explain = async (database: Database, how: string, { text, parameters }: Sent): Promise<string> => {
  const rows = await database.unsafe<Record<string, string>[]>(`explain (${how}) ${text}`, parameters);
  return rows.map((row) => Object.values(row).join('')).join('\n');
};

/** Tables from this many rows on are not to be read whole. */
const bigFrom = 10_000;

const readWhole = (plans: readonly string[], big: ReadonlySet<string>): string[] => {
  const found = plans.flatMap((plan) =>
    [...plan.matchAll(/Seq Scan on (\w+)/g)].map(([, table]) => table ?? ''),
  );
  return [...new Set(found.filter((table) => big.has(table)))];
};

/** The plans of the product's lists, as its own role with the tenant set. */
export async function plansOf({ asApi, owner, board }: Setting): Promise<Plan[]> {
  const tenant = { platformId: board.id, live: true };
  const tables = await owner<{ name: string }[]>`
    select relname as name from pg_class where relkind = 'r' and reltuples >= ${bigFrom}`;
  const big = new Set(tables.map(({ name }) => name));
  const plans: Plan[] = [];
  // One after the other, on one connection: each alone on the machine, and planned as in the product.
  for (const [name, list] of Object.entries(lists)) plans.push(await planOf(asApi, tenant, big, name, list));
  return plans;
}

async function planOf(
  asApi: Database,
  tenant: Tenant,
  big: ReadonlySet<string>,
  name: string,
  list: List,
): Promise<Plan> {
  const { database, sent } = watched(asApi);
  // Postgres ends what takes half a minute, and the connection with it: that is a result as well.
  const givenUp = (error: unknown) => String(error);
  const times = await timesOf(() => list(database, tenant)).catch(() => []);
  const settled = times.length > timesToSettle ? times.slice(timesToSettle) : times.slice(-1);
  const analyzed = await explain(asApi, 'analyze, costs off', sent()).catch(givenUp);
  const unbound = { text: sent().text, parameters: [] };
  const generic = await explain(asApi, 'generic_plan, costs off', unbound).catch(givenUp);
  const milliseconds = settled.length === 0 ? Number.POSITIVE_INFINITY : median(settled);
  return { name, milliseconds, analyzed, generic, readWhole: readWhole([analyzed, generic], big) };
}
