/** What one caller has: the ids that answers gave it, in which state each was last seen, and what belongs to what. */
import { oneOf, percent, type Random } from './random.ts';

const anId = /^([a-z]+)_[0-7][0-9a-hjkmnp-tv-z]{25}$/;
export const anyId = /\b[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}\b/g;
export const prefixIn = (id: string): string | null => anId.exec(id)?.[1] ?? null;

/** Of each kind so many are remembered, the newest. */
const remembered = 300;

type Seen = { status: string | null; version: number; etag: string | null; own: boolean };

/** The ids of the resources in an answer, those within others as well. */
export function resourcesIn(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap((item) => resourcesIn(item));
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, member]) =>
    name === 'id' && typeof member === 'string' && prefixIn(member) !== null ? [member] : resourcesIn(member),
  );
}

export class Known {
  readonly #byPrefix = new Map<string, Map<string, Seen>>();
  readonly #parents = new Map<string, Map<string, string>>();
  readonly #cursors = new Map<string, string[]>();

  /** Remembers what an answer shows. @param about the id in the path of the request, which what it shows belongs to */
  learn(answer: unknown, about: string | null): void {
    if (Array.isArray(answer)) {
      for (const item of answer) this.learn(item, about);
      return;
    }
    if (typeof answer !== 'object' || answer === null) return;
    const members = new Map(Object.entries(answer));
    const id = members.get('id');
    const isResource = typeof id === 'string' && prefixIn(id) !== null;
    if (isResource) {
      const [status, version] = [members.get('status'), members.get('version')];
      this.#remember(id, {
        status: typeof status === 'string' ? status : null,
        version: typeof version === 'number' ? version : 0,
      });
      if (about !== null && about !== id) this.#belongs(id, about);
    }
    for (const member of members.values()) {
      if (typeof member === 'string') {
        if (prefixIn(member) === null) continue;
        this.#remember(member, {});
        if (isResource && member !== id) this.#belongs(id, member);
      } else this.learn(member, isResource ? id : about);
    }
  }

  #remember(id: string, seen: Partial<Seen>): void {
    const prefix = prefixIn(id) ?? '';
    const those = this.#byPrefix.get(prefix) ?? new Map<string, Seen>();
    this.#byPrefix.set(prefix, those);
    const before = those.get(id) ?? { status: null, version: 0, etag: null, own: false };
    // An event shows what was.
    const isOlder = seen.version !== undefined && seen.version < before.version;
    those.delete(id);
    those.set(id, isOlder ? before : { ...before, ...seen });
    for (const [oldest] of those) {
      if (those.size <= remembered) break;
      this.forget(oldest);
    }
  }

  #belongs(id: string, to: string): void {
    const parents = this.#parents.get(id) ?? new Map<string, string>();
    parents.set(prefixIn(to) ?? '', to);
    this.#parents.set(id, parents);
  }

  tag(id: string, etag: string): void {
    if (prefixIn(id) !== null) this.#remember(id, { etag });
  }

  has = (id: string): boolean => this.#byPrefix.get(prefixIn(id) ?? '')?.has(id) ?? false;

  /** Says that it exists, and is the caller's. What is built in is everybody's: its id has no time in it (UUIDv8, not v7). */
  own(id: string): boolean {
    const isBuiltIn = !/^[a-z]+_.{10}[ef]/.test(id);
    if (prefixIn(id) !== null && !isBuiltIn) this.#remember(id, { own: true });
    return !isBuiltIn;
  }

  isOwn = (id: string): boolean => this.#byPrefix.get(prefixIn(id) ?? '')?.get(id)?.own ?? false;

  hasOwn = (prefix: string): boolean =>
    [...(this.#byPrefix.get(prefix)?.keys() ?? [])].some((id) => this.isOwn(id));

  etagOf = (id: string): string | null => this.#byPrefix.get(prefixIn(id) ?? '')?.get(id)?.etag ?? null;

  statusOf = (id: string): string | null => this.#byPrefix.get(prefixIn(id) ?? '')?.get(id)?.status ?? null;

  forget(id: string): void {
    this.#byPrefix.get(prefixIn(id) ?? '')?.delete(id);
    this.#parents.delete(id);
  }

  /** Forgets it, and what belongs to it: it was deleted. */
  remove(id: string): void {
    const prefix = prefixIn(id) ?? '';
    const children = this.#parents.entries().filter(([, parents]) => parents.get(prefix) === id);
    for (const [child] of children.toArray()) this.forget(child);
    this.forget(id);
  }

  /**
   * One that exists, if there is any.
   * @param prefer how much those in a status are wanted, beside those in others
   */
  pick(random: Random, prefix: string, prefer: (status: string | null) => number = () => 1): string | null {
    const byStatus = new Map<string | null, string[]>();
    for (const [id, { status }] of this.#byPrefix.get(prefix) ?? []) {
      const those = byStatus.get(status) ?? [];
      those.push(id);
      byStatus.set(status, those);
    }
    const weighed = [...byStatus].map(([status, ids]) => ({ ids, weight: prefer(status) }));
    let at = random() * weighed.reduce((sum, { weight }) => sum + weight, 0);
    const chosen = weighed.find(({ weight }) => (at -= weight) < 0);
    if (chosen === undefined) return null;
    // The newest have been changed least.
    return oneOf(random, percent(random, 50) ? chosen.ids.slice(-10) : chosen.ids);
  }

  /** What belongs to something, and that, both by the prefixes of their ids. */
  pairs(prefix: string, parentPrefix: string): { child: string; parent: string }[] {
    return [...(this.#byPrefix.get(prefix)?.keys() ?? [])].flatMap((child) => {
      const parent = this.parentOf(child, parentPrefix);
      return parent !== null && this.has(parent) ? [{ child, parent }] : [];
    });
  }

  /** What `id` belongs to, among those whose ids begin with the prefix. */
  parentOf = (id: string, prefix: string): string | null => this.#parents.get(id)?.get(prefix) ?? null;

  /** What belongs to `id`, of those whose ids begin with the prefix. */
  childrenOf = (id: string, prefix: string): string[] =>
    [...(this.#byPrefix.get(prefix) ?? [])]
      .map(([child]) => child)
      .filter((child) => this.parentOf(child, prefixIn(id) ?? '') === id);

  /** One of these in four of five cases, if there is any. */
  pickOf = (random: Random, ids: readonly string[]): string | null =>
    ids.length > 0 && percent(random, 80) ? oneOf(random, ids) : null;

  keepCursor(list: string, cursor: string): void {
    this.#cursors.set(list, [...(this.#cursors.get(list) ?? []), cursor].slice(-5));
  }

  cursorOf(random: Random, list: string): string | null {
    const cursors = this.#cursors.get(list) ?? [];
    return cursors.length === 0 ? null : oneOf(random, cursors);
  }
}
