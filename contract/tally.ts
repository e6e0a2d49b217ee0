/** What came of all requests. */
import type { Operation } from './description.ts';

export type Slow = { ms: number; operation: string; status: number };

const slowest = 10;

export class Tally {
  requests = 0;
  successes = 0;
  /** By kind of request, and the status that came. */
  readonly statuses = new Map<string, Map<number, number>>();
  readonly byOperation = new Map<string, { requests: number; successes: number }>();
  /** Why valid requests were refused, and how often. */
  readonly refusals = new Map<string, number>();
  readonly findings = new Map<string, { count: number; first: string }>();
  #slowest: Slow[] = [];
  readonly #times: number[] = [];

  constructor(operations: readonly Operation[]) {
    for (const { id } of operations) this.byOperation.set(id, { requests: 0, successes: 0 });
  }

  count(kind: string, operation: Operation, status: number, ms: number): void {
    this.requests += 1;
    const success = isSuccess(status);
    if (success) this.successes += 1;
    const statuses = this.statuses.get(kind) ?? new Map<number, number>();
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    this.statuses.set(kind, statuses);
    const of = this.byOperation.get(operation.id);
    if (of !== undefined) {
      of.requests += 1;
      // What was twisted and went through all the same shows nothing of the operation.
      if (success && kind !== 'hostile') of.successes += 1;
    }
    // Of a million, every one of the slow and a part of the others tells enough.
    if (this.requests % 16 === 0 || this.requests < 10_000) this.#times.push(ms);
    if (ms > (this.#slowest.at(-1)?.ms ?? 0) || this.#slowest.length < slowest) {
      this.#slowest = [...this.#slowest, { ms, operation: operation.id, status }]
        .toSorted((one, other) => other.ms - one.ms)
        .slice(0, slowest);
    }
  }

  refused(why: string): void {
    this.refusals.set(why, (this.refusals.get(why) ?? 0) + 1);
  }

  /** @param what the same for all cases of one fault @param example one of them, as it can be tried again */
  found(what: string, example: string): void {
    const before = this.findings.get(what);
    if (before === undefined) this.findings.set(what, { count: 1, first: example });
    else before.count += 1;
  }

  get slowest(): readonly Slow[] {
    return this.#slowest;
  }

  quantile(share: number): number {
    const sorted = this.#times.toSorted((one, other) => one - other);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  }

  get successPercent(): number {
    return this.requests === 0 ? 0 : (100 * this.successes) / this.requests;
  }

  /** Operations that no valid request has reached with a success. */
  unreached(): string[] {
    return [...this.byOperation].filter(([, { successes }]) => successes === 0).map(([id]) => id);
  }
}

/** What was done, or needed no doing. */
export const isSuccess = (status: number): boolean => (status >= 200 && status < 300) || status === 304;
