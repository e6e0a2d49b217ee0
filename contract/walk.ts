/**
 * Walks at random through all that the description offers, as several platforms in both modes: mostly with valid requests
 * about what answers have told of, and among them with faults, with what belongs to others, and with what no client
 * sends. Whatever comes is held against the description.
 */
import { anyId, prefixIn, resourcesIn } from './known.ts';
import { answerChecker, conventionsIn, type Answered, type CheckAnswer } from './answers.ts';
import { tagShape, type Caller } from './caller.ts';
import { isOpenTo } from './credentials.ts';
import type { Description, Operation } from './description.ts';
import { refusals, twist } from './hostile.ts';
import { planValid, withFault, type Planned } from './plan.ts';
import { oneOf, percent, shareOf, type Random } from './random.ts';
import { asCurl, type Connection } from './send.ts';
import { isSuccess, Tally } from './tally.ts';

/** Of a hundred requests, so many are of each kind. */
const shares = { valid: 72, fault: 12, foreign: 6, hostile: 10 } as const;
type Kind = keyof typeof shares | 'again';

/** Of a hundred requests that have no chance, so many are sent. */
const leastTried = 10;

/** What is done to these may end the key that somebody calls with: it is done to those that were made for it alone. */
const thrownAway: ReadonlySet<string> = new Set(['key', 'plat']);

/** Whether a request spares the keys that are called with. */
export const sparesKeys = ({ operation: { method }, about, owner }: Planned): boolean =>
  method === 'GET' || about === null || !thrownAway.has(prefixIn(about) ?? '') || owner.known.isOwn(about);

/** How many ids made by others are kept, to be recognised in what somebody is answered. */
const ownersKept = 100_000;

type Member = Readonly<Record<string, unknown>>;
const isMember = (value: unknown): value is Member => typeof value === 'object' && value !== null;
const memberOf = (value: unknown, name: string): unknown => (isMember(value) ? value[name] : undefined);

export class Walker {
  readonly tally: Tally;
  readonly #description: Description;
  readonly #check: CheckAnswer;
  readonly #base: string;
  readonly #openTo = new Map<Caller, readonly Operation[]>();
  /** How requests that named what was in a status went. */
  readonly #tried = new Map<string, { requests: number; successes: number }>();
  readonly #owners = new Map<string, Caller>();

  /** @param base where the server is */
  constructor(description: Description, base: string) {
    this.#description = description;
    this.#check = answerChecker(description);
    this.#base = base;
    this.tally = new Tally(description.operations);
  }

  /** Lets somebody call what their key opens. */
  async admit(connection: Connection, callers: readonly Caller[]): Promise<void> {
    for (const caller of callers) {
      const open: Operation[] = [];
      for (const operation of this.#description.operations) {
        // oxlint-disable-next-line no-await-in-loop
        if (await isOpenTo(connection, operation, caller.key)) open.push(operation);
      }
      this.#openTo.set(caller, open);
    }
  }

  mayCall = (caller: Caller, operation: Operation): boolean =>
    this.#openTo.get(caller)?.includes(operation) ?? false;

  /**
   * One request, and for some of them the same one again.
   * @param among what is done, and nothing but valid requests; by default everything, in every way
   */
  async step(random: Random, connection: Connection, among?: readonly Operation[]): Promise<void> {
    for (;;) {
      const operation = this.#chooseOperation(random, among ?? this.#description.operations);
      const caller = oneOf(random, this.#callersOf(operation));
      const kind = among === undefined ? shareOf(random, shares) : 'valid';
      const others = kind === 'foreign' ? this.#othersThan(caller, operation) : [];
      caller.prefer = (prefix, status) => this.#chanceOf(operation, prefix, status);
      const owner = others.length === 0 ? caller : oneOf(random, others);
      const planned = planValid(random, operation, caller, owner);
      // Where there is nothing of the kind yet, something else has to be done first.
      if (planned === null || !sparesKeys(planned) || !this.#isWorthIt(random, planned)) continue;
      // One after the other, by what the one before has told.
      // oxlint-disable-next-line no-await-in-loop
      return await this.#sendAs(kind, random, connection, caller, planned);
    }
  }

  async #sendAs(
    kind: keyof typeof shares,
    random: Random,
    connection: Connection,
    caller: Caller,
    planned: Planned,
  ): Promise<void> {
    switch (kind) {
      case 'fault': {
        const faulty = withFault(random, this.#description, planned);
        if (faulty !== null) return this.#faulty(connection, caller, faulty);
        break;
      }
      case 'hostile': {
        const twisted = twist(random, planned);
        await this.#ask(connection, caller, 'hostile', twisted.planned, twisted.told);
        return;
      }
      case 'foreign':
        if (planned.owner !== caller) return this.#foreign(connection, caller, planned);
        break;
      case 'valid':
        break;
    }
    return this.#valid(random, connection, caller, planned);
  }

  #triedIn({ id }: Operation, prefix: string, status: string | null) {
    const key = `${id} ${prefix} ${status}`;
    const tried = this.#tried.get(key) ?? { requests: 0, successes: 0 };
    this.#tried.set(key, tried);
    return tried;
  }

  /** How likely it is to succeed about what is in a status; what was not tried is. */
  #chanceOf(operation: Operation, prefix: string, status: string | null): number {
    const { requests, successes } = this.#triedIn(operation, prefix, status);
    return (successes + 0.5) / (requests + 0.5);
  }

  /** What has never succeeded about things in such a state is tried now and then, for it has to be refused as well. */
  #isWorthIt(random: Random, { operation, about, owner }: Planned): boolean {
    if (about === null) return true;
    const chance = this.#chanceOf(operation, prefixIn(about) ?? '', owner.known.statusOf(about));
    return percent(random, Math.max(leastTried, 100 * chance));
  }

  #callersOf(operation: Operation): readonly Caller[] {
    const callers = [...this.#openTo]
      .filter(([, open]) => open.includes(operation))
      .map(([caller]) => caller);
    if (callers.length === 0) throw new Error(`nobody may call ${operation.id}`);
    return callers;
  }

  /** Whose things the caller must not reach by this operation. */
  #othersThan(caller: Caller, operation: Operation): readonly Caller[] {
    if (caller.tag === null || operation.pathParameters.every(({ prefix }) => prefix === null)) return [];
    return this.#callersOf(operation).filter((one) => one !== caller && one.tag !== null);
  }

  /** Any; more often what has been reached less. */
  #chooseOperation(random: Random, operations: readonly Operation[]): Operation {
    const successes = ({ id }: Operation) => this.tally.byOperation.get(id)?.successes ?? 0;
    const drawn = Array.from({ length: percent(random, 70) ? 4 : 1 }, () => oneOf(random, operations));
    return drawn.reduce((one, other) => (successes(other) < successes(one) ? other : one));
  }

  async #valid(random: Random, connection: Connection, caller: Caller, planned: Planned): Promise<void> {
    const { operation, sent, about, body } = planned;
    const named = [...`${sent.url} ${sent.body ?? ''}`.matchAll(anyId)].map(([id]) => id);
    const before = named.map((id) => ({ prefix: prefixIn(id) ?? '', status: caller.known.statusOf(id) }));
    const answered = await this.#ask(connection, caller, 'valid', planned);
    if (answered === null) return;
    const { status } = answered;
    const success = isSuccess(status);
    if (success || status === 409) {
      for (const one of before) {
        const tried = this.#triedIn(operation, one.prefix, one.status);
        tried.requests += 1;
        if (success) tried.successes += 1;
      }
    }
    if (success) {
      if (operation.body !== null) {
        caller.taken.set(operation.id, [...(caller.taken.get(operation.id) ?? []), body].slice(-5));
      }
      if (status === 204 && about !== null && !operation.path.includes('}/')) caller.known.remove(about);
      const canReplay = sent.headers['idempotency-key'] !== undefined;
      if (canReplay && percent(random, 50)) await this.#again(connection, caller, planned, answered);
      return;
    }
    // One of those that it names is gone.
    if (status === 404) for (const id of named) caller.known.forget(id);
    this.tally.refused(this.#reason(operation, answered));
  }

  async #again(connection: Connection, caller: Caller, planned: Planned, first: Answered): Promise<void> {
    const second = await this.#ask(connection, caller, 'again', planned);
    if (second === null) return;
    if (second.status !== first.status || second.text !== first.text) {
      this.#found('the same idempotency key was answered in another way', planned, second);
    }
    if (second.headers['idempotency-replayed'] !== 'true') {
      this.#found('the same idempotency key was not said to be replayed', planned, second);
    }
  }

  async #faulty(
    connection: Connection,
    caller: Caller,
    { planned, pointer, told }: { planned: Planned; pointer: string; told: string },
  ): Promise<void> {
    const answered = await this.#ask(
      connection,
      caller,
      'fault',
      planned,
      `${pointer || 'the body'}: ${told}`,
    );
    if (answered === null) return;
    const what = faultIn(answered, pointer);
    if (what !== null)
      this.#found(`${planned.operation.id}, ${told} at ${shapeOf(pointer)}: ${what}`, planned, answered);
  }

  async #foreign(connection: Connection, caller: Caller, planned: Planned): Promise<void> {
    const answered = await this.#ask(connection, caller, 'foreign', planned);
    // What everybody has, such as what is built in, is nobody's.
    if (answered === null || this.#owners.get(planned.about ?? '') !== planned.owner) return;
    if (isSuccess(answered.status)) this.#found("it did something with another's", planned, answered);
    else if (![400, 404].includes(answered.status)) {
      this.#found(`it answered ${answered.status} about what is another's`, planned, answered);
    }
  }

  /** Sends it, and looks at what comes. Null when nothing came. */
  async #ask(
    connection: Connection,
    caller: Caller,
    kind: Kind,
    planned: Planned,
    told = '',
  ): Promise<Answered | null> {
    const { operation, sent, about } = planned;
    const started = performance.now();
    let answered: Answered;
    try {
      answered = await connection.send(sent);
    } catch (error) {
      this.#found(
        `no answer: ${error instanceof Error ? error.message : String(error)}; ${told}`,
        planned,
        null,
      );
      return null;
    }
    this.tally.count(kind, operation, answered.status, performance.now() - started);
    this.#look(caller, kind, planned, answered, told);
    if (isSuccess(answered.status)) this.#learn(caller, operation, about, answered);
    return answered;
  }

  #look(caller: Caller, kind: Kind, planned: Planned, answered: Answered, told: string): void {
    const { operation } = planned;
    if (answered.status >= 500) this.#found(`it answered ${answered.status}; ${told}`, planned, answered);
    if (kind !== 'hostile' && (answered.status === 401 || answered.status === 403)) {
      this.#found(`a key that opens it was refused with ${answered.status}`, planned, answered);
    }
    for (const fault of conventionsIn(answered)) this.#found(fault, planned, answered);
    if (kind !== 'hostile' || !refusals.has(answered.status)) {
      for (const fault of this.#check(operation, answered)) this.#found(fault, planned, answered);
    }
    if (caller.tag !== null) this.#lookForOthers(caller, planned, answered);
  }

  /** What it was asked about it may repeat; all else that it shows is the caller's. */
  #lookForOthers(caller: Caller, planned: Planned, answered: Answered): void {
    const { url, body = '' } = planned.sent;
    const wasSaid = (text: string) => url.includes(text) || body.includes(text);
    for (const [tag] of answered.text.matchAll(tagShape)) {
      if (tag !== caller.tag && !wasSaid(tag)) this.#found("it shows another's words", planned, answered);
    }
    for (const [id] of answered.text.matchAll(anyId)) {
      const owner = this.#owners.get(id);
      if (owner !== undefined && owner !== caller && !wasSaid(id)) {
        this.#found("it shows another's id", planned, answered);
      }
    }
  }

  #learn(caller: Caller, operation: Operation, about: string | null, answered: Answered): void {
    const { body, headers } = answered;
    caller.known.learn(body, about);
    const id = memberOf(body, 'id');
    if (typeof id === 'string') {
      if (headers['etag'] !== undefined) caller.known.tag(id, headers['etag']);
    }
    const makes = operation.method === 'POST' || operation.method === 'PUT';
    // Answers name the key that they were asked with as well, which nobody made for this.
    const shown = [...(about === null ? [] : [about]), ...(makes ? resourcesIn(body) : [])];
    const made = answered.status === 201 && typeof id === 'string' ? [id] : [];
    this.#own(caller, [...shown.filter((one) => !thrownAway.has(prefixIn(one) ?? '')), ...made]);
    const cursor = memberOf(body, 'nextCursor');
    if (typeof cursor === 'string') caller.known.keepCursor(operation.id, cursor);
  }

  #own(caller: Caller, ids: readonly string[]): void {
    for (const id of ids) if (caller.known.own(id) && caller.tag !== null) this.#owners.set(id, caller);
    for (const [oldest] of this.#owners) {
      if (this.#owners.size <= ownersKept) break;
      this.#owners.delete(oldest);
    }
  }

  #found(what: string, { operation, sent }: Planned, answered: Answered | null): void {
    const answer = answered === null ? '' : `\n    → ${answered.status} ${answered.text.slice(0, 1_500)}`;
    this.tally.found(
      `${operation.method} ${operation.path}: ${what}`,
      `${asCurl(this.#base, sent)}${answer}`,
    );
  }

  #reason({ id }: Operation, { status, body }: Answered): string {
    const code = String(memberOf(body, 'code'));
    const errors = [memberOf(body, 'errors')].flat().filter(isMember);
    const details = errors.map((error) => `${shapeOf(String(error['pointer']))} ${String(error['detail'])}`);
    return `${id} ${status} ${code} ${details.join('; ')}`.trim();
  }
}

/** A pointer without the places in lists, so that the same fault is the same. */
const shapeOf = (pointer: string) => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/#');

/** Whether a problem is about the one fault in a body: null, or what it says instead. */
export function faultIn({ status, body }: Answered, pointer: string): string | null {
  const code = memberOf(body, 'code');
  if (status !== 400) return `it answered ${status} ${String(code)}`;
  if (code !== 'validation_failed') return `it answered ${String(code)}`;
  const pointers = [memberOf(body, 'errors')].flat().map((error) => memberOf(error, 'pointer'));
  if (pointers.length > 0 && pointers.every((one) => one === pointer)) return null;
  return `it pointed at ${pointers.map((one) => shapeOf(JSON.stringify(one))).join(', ') || 'nothing'}`;
}
