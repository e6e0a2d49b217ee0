/** Tries the tables of the rules: every state, every way to ask, everyone who can ask. */
import { describe, expect, it } from 'vitest';
import { application, type Answer, type Method, type startTestApi } from '../test-api.ts';

export type Api = Awaited<ReturnType<typeof startTestApi>>;
type Body = Record<string, unknown>;

/** The platform is a key that names no party. */
export type Who = 'candidate' | 'company' | 'platform';
export const parties = ['candidate', 'company'] as const;
export const anyone = [...parties, 'platform'] as const;

/** A row of a table in the rules: in each of these states, each of these may do it, and this comes of it. */
export type Rule = {
  from: readonly string[];
  action: string;
  by: readonly Who[];
  to: string;
  events: readonly string[];
  armed: readonly string[];
  shows?: (by: Who) => Body;
  /** Where one way to ask for the action differs from the others. */
  ask?: string;
};

/** A way to ask for an action: what is sent, and who can send it. */
export type Ask = {
  ask: string;
  action: string;
  by: readonly Who[];
  method?: Method;
  path?: string;
  body?: Body;
};

export type Case = Ask & { state: string; who: Who; rule: Rule | undefined; allowed: string[] };

/** All that there is to try in a state. */
function casesOf(state: string, asks: readonly Ask[], rules: readonly Rule[]): Case[] {
  const here = rules.filter(({ from }) => from.includes(state));
  const allowedTo = (who: Who) => {
    // A key speaks for either party: one that has named none may still name one.
    const open = here.filter(({ by }) => who === 'platform' || by.includes(who));
    return [...new Set(open.map(({ action }) => action))].toSorted();
  };
  return asks.flatMap((ask) =>
    ask.by.map((who) => ({
      ...ask,
      state,
      who,
      rule: here.find(
        (rule) => rule.action === ask.action && rule.by.includes(who) && (rule.ask ?? ask.ask) === ask.ask,
      ),
      allowed: allowedTo(who),
    })),
  );
}

/** `proposed, agreed by nobody` is a way to be `proposed`. */
const statusOf = (state: string): string => state.split(',')[0] ?? state;

export type Step = [action: string, body?: Body];

/** A thing in an application of its own, after these actions. */
export async function build(api: Api, collection: string, input: Body, steps: readonly Step[]) {
  const created = await api.call('POST', '/v1/applications', application);
  const applicationId = String(created.body['id']);
  const first = await api.call('POST', `/v1/${collection}`, { applicationId, ...input });
  if (first.status !== 201) throw new Error(`not created: ${JSON.stringify(first.body)}`);
  const path = `/v1/${collection}/${String(first.body['id'])}`;
  for (const [action, body = {}] of steps) {
    // Each builds on the one before.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await request(api, path, action, body);
    if (answer.status !== 200) throw new Error(`${action}: ${JSON.stringify(answer.body)}`);
  }
  return { path, applicationId, id: String(first.body['id']) };
}

export const request = (api: Api, path: string, action: string, body: Body): Promise<Answer> =>
  action === 'PATCH' ? api.call('PATCH', path, body) : api.call('POST', `${path}/${action}`, body);

export const listOf = <Row>(answer: Answer): Row[] => JSON.parse(JSON.stringify(answer.body['data']));

type Deadline = { kind: string; firesAt: string; subject: { id: string } };
type Told = { id: string; type: string; data: { object: { id: string } } };

/** Everything that is armed in an application, as `kind instant`, of one subject or of all. */
export async function armedIn(api: Api, applicationId: string, id?: string): Promise<string[]> {
  const query = `applicationId=${applicationId}&status=armed&limit=100`;
  const rows = listOf<Deadline>(await api.call('GET', `/v1/deadlines?${query}`));
  return rows
    .filter(({ subject }) => id === undefined || subject.id === id)
    .map(({ kind, firesAt, subject }) => `${id === undefined ? `${subject.id} ` : ''}${kind} ${firesAt}`)
    .toSorted();
}

type Thing = Awaited<ReturnType<typeof build>>;

/** An application's events, oldest first; not through `call`, which checks each against every type there is. */
async function eventsIn({ app, platform }: Api, applicationId: string): Promise<Told[]> {
  const { payload } = await app.inject({
    url: `/v1/events?applicationId=${applicationId}&limit=100`,
    headers: { authorization: `Bearer ${platform.liveKey}` },
  });
  const { data }: { data: Told[] } = JSON.parse(payload);
  return data.toReversed();
}

/** All that an action can change: the thing, its events (oldest first) and its deadlines. */
export async function look(api: Api, { path, applicationId, id }: Thing) {
  const [thing, events, armed] = await Promise.all([
    api.call('GET', path),
    eventsIn(api, applicationId),
    armedIn(api, applicationId, id),
  ]);
  const told = events.filter(({ data }) => data.object.id === id).map(({ type }) => type);
  return { etag: thing.headers['etag'], body: thing.body, told, armed };
}

/** Asks, and tells what it was before, what was answered and what it is now. */
export async function attempt(api: Api, thing: Thing, { method, path, action, body, who }: Case) {
  const before = await look(api, thing);
  const sent = { ...body, ...(who === 'platform' ? {} : { party: who }) };
  const url = path ?? (method === 'PATCH' ? '' : `/${action}`);
  const answer = await api.call(method ?? 'POST', thing.path + url, sent);
  return { before, answer, after: await look(api, thing) };
}

type Attempt = Awaited<ReturnType<typeof attempt>>;

/** What came of an action that was allowed. */
const outcome = ({ before, answer, after }: Attempt) => ({
  answered: answer.status < 300 ? 'done' : `${answer.status} ${String(answer.body['detail'])}`,
  state: after.body['status'],
  raised: Number(after.body['version']) - Number(before.body['version']),
  etag: after.etag,
  told: after.told.slice(before.told.length),
  armed: after.armed,
});

/** What should come of it. */
const outcomeOf = (rule: Rule, { before }: Attempt) => ({
  answered: 'done',
  state: rule.to,
  raised: 1,
  etag: `"${Number(before.body['version']) + 1}"`,
  told: rule.events,
  armed: rule.armed.toSorted(),
});

/** What a refusal says: the state that it names, and what it lists as allowed. */
function refusal({ answer: { status, body } }: Attempt) {
  const said = / is (\w+), which does not allow .+\. It allows: (.+)\.$/.exec(String(body['detail']));
  const listed = said?.[2] ?? 'no list';
  return {
    status,
    code: body['code'],
    state: said?.[1],
    allowed: listed === 'nothing' ? [] : listed.split(', ').toSorted(),
  };
}

export type Table = {
  api: () => Api;
  collection: string;
  /** What the states are built from: an input laid over this one, then actions. */
  input: Body;
  states: Record<string, [Body, ...Step[]]>;
  asks: readonly Ask[];
  rules: readonly Rule[];
  /** The last mile to a state that no request leads to. */
  finish?: (state: string) => Promise<void>;
};

export const buildIn = async (table: Table, state: string): Promise<Thing> => {
  const [input, ...steps] = table.states[state] ?? [{}];
  const thing = await build(table.api(), table.collection, { ...table.input, ...input }, steps);
  await table.finish?.(state);
  return thing;
};

/** One test for everything that anyone can ask for in each state of a table. */
export function tryAll(name: string, table: Table): void {
  describe.each(Object.keys(table.states))(`${name} that is %s`, (state) => {
    const cases = casesOf(state, table.asks, table.rules);
    const legal = cases.flatMap((tried) =>
      tried.rule === undefined ? [] : [{ ...tried, rule: tried.rule }],
    );
    const illegal = cases.filter(({ rule }) => rule === undefined);

    it.each(legal)('lets the $who $ask', async (tried) => {
      const result = await attempt(table.api(), await buildIn(table, state), tried);
      expect(result.before.body['status']).toBe(statusOf(state));
      expect(outcome(result)).toEqual(outcomeOf(tried.rule, result));
      expect(result.after.body).toMatchObject(tried.rule.shows?.(tried.who) ?? {});
    });

    it.each(illegal)('does not let the $who $ask', async (tried) => {
      const result = await attempt(table.api(), await buildIn(table, state), tried);
      const conflict = { status: 409, code: 'illegal_transition', state: statusOf(state) };
      expect(refusal(result)).toEqual({ ...conflict, allowed: tried.allowed });
      expect(result.after).toEqual(result.before);
    });
  });
}

const hours = (instant: string, by: number): string =>
  new Date(Date.parse(instant) + by * 3_600_000).toISOString();

/** The three of a live date, with the reminders that are the default. */
export const three = (due: string): string[] => [
  `due ${due}`,
  `due_soon ${hours(due, -24)}`,
  `due_soon ${hours(due, -1)}`,
  `overdue ${hours(due, 1)}`,
];

export const friday = '2030-03-01T17:00:00.000Z';
export const monday = '2030-03-04T17:00:00.000Z';
export const tuesday = '2030-03-05T17:00:00.000Z';
