/**
 * Sends one request to every operation of the description, and keeps the first answer of each: those that the story
 * tells, and for the others what their schemas require.
 */
import type { Clock } from '@afterview/core/clock';
import type { ProblemCode } from '@afterview/core/problems';
import type { Answer, Method, TestApi } from '../test-api.ts';
import type { App } from '../http/routes.ts';
import { addressOf } from './address.ts';
import { compose, prefixOf, type Known } from './compose.ts';
import {
  bodySchema,
  isList,
  isObject,
  operationsOf,
  parametersIn,
  type Document,
  type Json,
  type Operation,
  type Placed,
} from './document.ts';
import type { Examples, Exchange } from './example-file.ts';
import { normaliser, type Moment } from './normalise.ts';

export type Told = {
  params?: Record<string, string>;
  query?: Record<string, Json>;
  body?: Json;
  headers?: Record<string, string>;
  /** With the test key, where either will do. */
  inTestMode?: boolean;
};

/** What is walked: a whole API, or one of a route or two. */
type Api = Pick<TestApi, 'send' | 'adminKey' | 'fireAt' | 'moveClocks'>;

/** Whose keys the requests carry, by the name of the security scheme. */
type Keys = { adminKey: string; key: string; testKey: string };

const isMethod = (name: string): name is Method => ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(name);

function methodOf({ method }: Pick<Placed, 'method'>): Method {
  if (!isMethod(method)) throw new TypeError(`no such method: ${method}`);
  return method;
}

const jsonOf = (value: unknown): Json => JSON.parse(JSON.stringify(value));

export class Walk {
  readonly #api: Api;
  readonly #document: Document;
  readonly #clock: Clock;
  readonly #placed: ReadonlyMap<string, Placed>;
  readonly #moments: Moment[] = [];
  readonly #ids = new Map<string, string>();
  readonly #said = new Map<string, Json>();
  readonly #exchanges = new Map<string, Exchange>();
  readonly #problems = new Map<string, Json>();
  /** The headers of each answer that went well, by operation. */
  readonly headers = new Map<string, string[]>();
  keys: Keys;
  /** When it began by the machine's clock, which webhooks go by. */
  readonly begunAt = new Date();

  constructor(api: Api, document: Document, clock: Clock) {
    this.#api = api;
    this.#document = document;
    this.#clock = clock;
    this.#moments.push({ real: this.begunAt.getTime(), told: clock.now() });
    this.keys = { adminKey: api.adminKey, key: '', testKey: '' };
    this.#placed = new Map(operationsOf(document).map((placed) => [placed.operation.operationId, placed]));
  }

  /** One request of the story. @returns its answer. @throws Error unless it went well */
  async tell(operationId: string, told: Told = {}): Promise<{ [name: string]: Json }> {
    const placed = this.#find(operationId);
    const answer = await this.#send(placed, told);
    if (answer.status >= 300) {
      throw new Error(`${operationId} answered ${answer.status}: ${answer.text}. Tell it in story/.`);
    }
    const body = jsonOf(answer.body);
    this.#learn(body);
    if (told.body !== undefined) this.#hear(told.body);
    if (!this.#exchanges.has(operationId)) {
      this.#exchanges.set(operationId, exchangeOf(placed, told, answer));
      this.headers.set(operationId, Object.keys(answer.headers));
    }
    return isObject(body) ? body : {};
  }

  /** One request of the story that is refused. @param payload the body as it is on the wire */
  async refuse(code: ProblemCode, operationId: string, told: Told = {}, payload?: string): Promise<void> {
    this.keepProblem(code, await this.#send(this.#find(operationId), told, payload));
  }

  /** @throws Error when it is another problem */
  keepProblem(code: ProblemCode, { text, body }: Answer): void {
    if (body['code'] !== code) throw new Error(`not ${code}: ${text}`);
    this.#problems.set(code, jsonOf(body));
  }

  /** The answer of another instance to a request that needs nothing but a key. */
  async askedOf(app: App, operationId: string): Promise<Answer> {
    const { method, path, operation } = this.#find(operationId);
    this.#moments.push({ real: Date.now(), told: this.#clock.now() });
    const headers = {
      authorization: `Bearer ${this.#keyFor(operation) ?? ''}`,
      'x-request-id': `example-${this.#moments.length}`,
    };
    const answered = await app.inject({ method: methodOf({ method }), url: path, headers });
    const { statusCode: status, payload: text } = answered;
    return { status, headers: answered.headers, body: answered.json(), text };
  }

  /** What a worker has done by now: what is due is fired, and test clocks are where they were to go. */
  async catchUp(): Promise<void> {
    await this.#api.fireAt(this.#clock.now().toISOString());
    await this.#api.moveClocks();
  }

  /** Sends what the story has not told, in the order of the description. */
  async others(wanted: (placed: Placed) => boolean): Promise<void> {
    for (const placed of this.#placed.values()) {
      const { operationId } = placed.operation;
      if (this.#exchanges.has(operationId) || !wanted(placed)) continue;
      // One may need what the one before has made.
      // oxlint-disable-next-line no-await-in-loop
      await this.tell(operationId, this.#composed(placed));
    }
  }

  /** All that was recorded, as it is at every recording. */
  examples(): Examples {
    const operations = Object.fromEntries(
      [...this.#placed.keys()].flatMap((id) => {
        const exchange = this.#exchanges.get(id);
        return exchange === undefined ? [] : [[id, exchange]];
      }),
    );
    const recorded = { operations, problems: Object.fromEntries(this.#problems) };
    const whole = jsonOf(recorded);
    return JSON.parse(JSON.stringify(normaliser(whole, this.#moments)(whole)));
  }

  #composed(placed: Placed): Told {
    const { path, operation } = placed;
    const known: Known = {
      id: (prefix) => this.#ids.get(prefix),
      said: (field) => this.#said.get(field),
      now: this.#clock.now(),
    };
    const params = Object.fromEntries(
      [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => [name, this.#idFor(operation, name)]),
    );
    const schema = bodySchema(operation);
    return {
      params,
      ...(isList(operation) ? { query: { limit: 2 } } : {}),
      ...(schema === undefined ? {} : { body: compose(this.#document, schema, known) }),
    };
  }

  /** The newest thing of the kind that a path names. */
  #idFor(operation: Operation, name: string): string {
    const parameter = parametersIn(operation, 'path').find((one) => one.name === name);
    const prefix = prefixOf(parameter?.schema ?? {});
    const id = prefix === undefined ? this.#said.get(name) : this.#ids.get(prefix);
    if (typeof id !== 'string')
      throw new Error(`no ${name} is known for ${operation.operationId}: tell it in story/`);
    return id;
  }

  #find(operationId: string): Placed {
    const placed = this.#placed.get(operationId);
    if (placed === undefined) throw new Error(`the story tells of ${operationId}, which there is not`);
    return placed;
  }

  async #send(placed: Placed, told: Told, payload?: string): Promise<Answer> {
    const { params = {}, query = {}, body, headers = {}, inTestMode = false } = told;
    const { path, operation } = placed;
    this.#moments.push({ real: Date.now(), told: this.#clock.now() });
    const sent = payload ?? (body === undefined ? '' : JSON.stringify(body));
    const key = inTestMode ? this.keys.testKey : this.#keyFor(operation);
    return this.#api.send(methodOf(placed), addressOf(path, params, query), sent, {
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...(sent === '' ? {} : { 'content-type': 'application/json' }),
      'x-request-id': `example-${this.#moments.length}`,
      ...headers,
    });
  }

  #keyFor({ security }: Operation): string | undefined {
    const [scheme] = security.flatMap((requirement) => Object.keys(requirement));
    return scheme === 'adminKey' || scheme === 'testKey' || scheme === 'key' ? this.keys[scheme] : undefined;
  }

  /** The ids in an answer. */
  #learn(value: Json): void {
    if (Array.isArray(value)) for (const item of value) this.#learn(item);
    if (!isObject(value)) return;
    const { id } = value;
    const prefix = typeof id === 'string' ? /^([a-z]+)_/.exec(id)?.[1] : undefined;
    if (prefix !== undefined && typeof id === 'string') this.#ids.set(prefix, id);
    for (const item of Object.values(value)) this.#learn(item);
  }

  /** How the fields of a body were worded. */
  #hear(value: Json): void {
    if (Array.isArray(value)) for (const item of value) this.#hear(item);
    if (!isObject(value)) return;
    for (const [name, item] of Object.entries(value)) {
      if (typeof item === 'string') this.#said.set(name, item);
      else this.#hear(item);
    }
  }
}

const exchangeOf = ({ method, path }: Placed, told: Told, { status, text, headers }: Answer): Exchange => {
  const { params = {}, query = {}, body } = told;
  const isJson = String(headers['content-type']).includes('json');
  return {
    method,
    path,
    params,
    query,
    ...(body === undefined ? {} : { body }),
    status,
    ...(text === '' ? {} : { answer: isJson ? jsonOf(JSON.parse(text)) : text }),
  };
};
