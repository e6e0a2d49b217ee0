/** Makes up requests: valid ones by the description, such with one fault, and those about what somebody else has. */
import fc from 'fast-check';
import { noSuch, type Caller } from './caller.ts';
import type { Description, Operation } from './description.ts';
import { faultsIn } from './faults.ts';
import { drawFrom, oneOf, percent, type Random } from './random.ts';
import type { Sent } from './send.ts';

export type Planned = {
  operation: Operation;
  sent: Sent;
  /** The first id in its path. */
  about: string | null;
  /** Who has what it is about. */
  owner: Caller;
  body: unknown;
};

const words = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 });

/** Whether somebody has something of their own that the path of an operation can name. */
export function hasFor({ known }: Caller, { pathParameters: [first, second] }: Operation): boolean {
  if (first?.prefix == null) return true;
  if (second?.prefix == null) return known.hasOwn(first.prefix);
  return known.pairs(second.prefix, first.prefix).some(({ parent }) => known.isOwn(parent));
}

/** Of a hundred paths, so many name what does not exist. */
const missing = 2;

/** The address of what somebody has; null where they have nothing of the kind. */
function pathIn(
  random: Random,
  { path, pathParameters }: Operation,
  caller: Caller,
  owner: Caller,
): { path: string; about: string | null } | null {
  const [first, second] = pathParameters;
  const { known } = owner;
  const prefer = (prefix: string) => (status: string | null) => caller.prefer(prefix, status);
  const chosen = new Map<string, string>();
  if (first?.prefix != null && second?.prefix != null) {
    const pairs = known.pairs(second.prefix, first.prefix);
    const pair = pairs.length === 0 ? null : oneOf(random, pairs);
    chosen.set(first.name, pair?.parent ?? noSuch(first.prefix));
    chosen.set(second.name, pair?.child ?? noSuch(second.prefix));
  } else if (first?.prefix != null) {
    chosen.set(first.name, known.pick(random, first.prefix, prefer(first.prefix)) ?? noSuch(first.prefix));
  }
  const named = [...chosen.values()];
  if (named.some((id) => !known.has(id)) && !percent(random, missing)) return null;
  for (const { name, schema } of pathParameters) {
    if (!chosen.has(name)) chosen.set(name, String(drawFrom(random, caller.values(schema))));
  }
  const at = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(chosen.get(name) ?? ''));
  return { path: at, about: first?.prefix == null ? null : (chosen.get(first.name) ?? null) };
}

/** A query in which each member is there at times. */
function queryIn(random: Random, { id, query }: Operation, caller: Caller): Record<string, unknown> {
  const share = oneOf(random, [0, 20, 20, 60]);
  const entries = Object.entries(query).flatMap(([name, schema]) => {
    if (!percent(random, share)) return [];
    // A cursor is what a page of the same list has told.
    const cursor = name === 'after' ? caller.known.cursorOf(random, id) : undefined;
    if (cursor === null) return [];
    return [[name, cursor ?? drawFrom(random, caller.values(schema))] as const];
  });
  return Object.fromEntries(entries);
}

export const addressOf = (path: string, query: Readonly<Record<string, unknown>>): string => {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? path : `${path}?${search.toString()}`;
};

function headersIn(random: Random, { headers }: Operation, caller: Caller, about: string | null) {
  const chosen: Record<string, string> = { authorization: `Bearer ${caller.key}` };
  const etag = about === null ? null : caller.known.etagOf(about);
  if (headers.includes('if-match') && percent(random, 12)) {
    chosen['if-match'] = percent(random, 80) ? (etag ?? '*') : '"1"';
  }
  if (headers.includes('if-none-match') && percent(random, 20)) chosen['if-none-match'] = etag ?? '"1"';
  if (headers.includes('idempotency-key') && percent(random, 20)) {
    chosen['idempotency-key'] = `${caller.name}-${Math.floor(random() * 2 ** 40).toString(36)}`;
  }
  if (percent(random, 3)) chosen['x-request-id'] = drawFrom(random, words).replace(/[^!-~]/g, '');
  return chosen;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A body of the schema; at times one that was taken before, with a few members of another. */
function bodyIn(random: Random, { id, body }: Operation, caller: Caller): unknown {
  if (body === null) return undefined;
  const fresh = drawFrom(random, caller.values(body));
  const taken = caller.taken.get(id) ?? [];
  const before = taken.length > 0 && percent(random, 40) ? oneOf(random, taken) : null;
  if (!isRecord(fresh) || !isRecord(before)) return fresh;
  const others = Object.entries(fresh).filter(() => percent(random, 40));
  return { ...before, ...Object.fromEntries(others) };
}

/**
 * A request that the description allows; null where there is nothing yet that its path could name.
 * @param owner who has what the path is to name
 */
export function planValid(
  random: Random,
  operation: Operation,
  caller: Caller,
  owner: Caller,
): Planned | null {
  const found = pathIn(random, operation, caller, owner);
  if (found === null) return null;
  const { path, about } = found;
  caller.about = about;
  const body = bodyIn(random, operation, caller);
  // What asks for nothing needs no body at all.
  const isEmpty = operation.method === 'POST' && JSON.stringify(body) === '{}' && percent(random, 50);
  const hasBody = body !== undefined && !isEmpty;
  return {
    operation,
    about,
    owner,
    body,
    sent: {
      method: operation.method,
      url: addressOf(path, queryIn(random, operation, caller)),
      headers: {
        ...headersIn(random, operation, caller, about),
        ...(hasBody ? { 'content-type': 'application/json' } : {}),
      },
      body: hasBody ? JSON.stringify(body) : undefined,
    },
  };
}

/** The same request with one thing wrong in its body; null where it has none. */
export function withFault(
  random: Random,
  description: Description,
  planned: Planned,
): { planned: Planned; pointer: string; told: string } | null {
  const { operation, sent } = planned;
  if (operation.body === null) return null;
  const faults = faultsIn(description, operation.body, planned.body).toArray();
  const { told, pointer, value } = oneOf(random, faults);
  const headers = { ...sent.headers, 'content-type': 'application/json' };
  return {
    told,
    pointer,
    planned: { ...planned, body: value, sent: { ...sent, headers, body: JSON.stringify(value) } },
  };
}
