import { Ajv2020 } from 'ajv/dist/2020.js';
import { connect, type Database } from '@afterview/core/db/connect';
import { fixedClock } from '@afterview/core/clock';
import { fireDue } from '@afterview/core/deadlines/fire-due';
import { advanceClocks } from '@afterview/core/test-clocks/step';
import { eventSchemaName } from '@afterview/core/events/catalogue';
import type { EventType } from '@afterview/core/events/types';
import { createPlatform, type NewPlatform } from '@afterview/core/platforms/create';
import { encryptionKey, newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { serializers } from '@afterview/operations/log';
import { buildApp, type AppOptions } from './app.ts';
import { registerFormats } from './http/formats.ts';
import type { App } from './http/routes.ts';
import { watchSecrets } from './secrets-seen.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export type Answer = {
  status: number;
  headers: Record<string, unknown>;
  // The shape of a body is what tests assert.
  body: Record<string, unknown>;
  /** The same, as it is on the wire. */
  text: string;
};

export type TestApi = {
  app: App;
  owner: Database;
  databaseUrl: string;
  adminKey: string;
  newPlatform: () => Promise<NewPlatform>;
  /** Another process of the same api: an app of its own on the same database. It is closed with the first. */
  instance: (options?: Partial<AppOptions>) => Promise<App>;
  /** One request; the answer is checked against the API's own description. */
  call: (method: Method, path: string, body?: unknown, key?: string | null) => Promise<Answer>;
  /** The same, with the body as it is on the wire. */
  send: (method: Method, path: string, payload: string, headers: Record<string, string>) => Promise<Answer>;
  /** Fires everything that is due at this instant, as the worker does. */
  fireAt: (instant: string) => Promise<void>;
  /** Every line that was logged so far, from the level trace on; `close` fails when one tells a secret. */
  log: () => string;
  /** Moves every test clock to where it is on its way to, as the worker does. */
  moveClocks: () => Promise<void>;
  /** The types of an application's events, in order. */
  eventsOf: (applicationId: unknown) => Promise<string[]>;
  close: () => Promise<void>;
};

type Schemas = Record<
  string,
  { responses: Record<string, { content?: Record<string, { schema: object }> }> }
>;
export type Document = { paths: Record<string, Schemas>; components: { schemas: Record<string, object> } };

export const documentOf = (app: App): Document => JSON.parse(JSON.stringify(app.swagger()));

const matches = (template: string, path: string) =>
  new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path);

const fail = (error: unknown): never => {
  throw error;
};

/** Whether an answer is as the description says: the complaint when it is not, else nothing. */
function answerChecker(app: App): (method: string, url: string, answer: Answer) => string {
  const document = documentOf(app);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  registerFormats(ajv);
  ajv.addSchema({ $id: 'spec', ...document });
  const complaint = (path: readonly string[], value: unknown, where: string): string => {
    const pointer = path
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const valid = ajv.getSchema(`spec#/${pointer}`);
    if (valid === undefined) return `no schema at ${pointer}`;
    return valid(value) ? '' : `${where}: ${ajv.errorsText(valid.errors)}`;
  };
  return (method, url, { status, body, text }) => {
    const [path = ''] = url.split('?');
    const found = Object.entries(document.paths).find(
      ([template, operations]) => matches(template, path) && operations[method.toLowerCase()],
    );
    if (found === undefined) return '';
    const [template] = found;
    const answers = found[1][method.toLowerCase()]?.responses ?? {};
    const answer = answers[status];
    if (answer === undefined) return `${method} ${template} answered an undocumented ${status}`;
    const [type] = Object.keys(answer.content ?? {});
    if (type === undefined) return '';
    const where = `${method} ${template} ${status}`;
    // Of fifty kinds of event, each says which one it is: trying them all would be most of the time of the tests.
    if (template === '/v1/events' && status === 200) {
      return eventsIn(body)
        .map((event) => complaint(['components', 'schemas', eventSchemaName(event.type)], event, where))
        .join('');
    }
    const schema = [
      'paths',
      template,
      method.toLowerCase(),
      'responses',
      String(status),
      'content',
      type,
      'schema',
    ];
    return complaint(schema, type.includes('json') ? body : text, where);
  };
}

const eventsIn = (page: Record<string, unknown>): { type: EventType }[] =>
  JSON.parse(JSON.stringify(page['data']));

/**
 * The real app on a database of its own, with one platform that calls it.
 * @param through where the app reaches its database, given where that is; and by how many connections
 * @param more how the app is to be otherwise
 */
export async function startTestApi(
  through: (url: string) => Promise<string> = (url) => Promise.resolve(url),
  connections = 4,
  more: Partial<AppOptions> = {},
): Promise<TestApi & { platform: NewPlatform }> {
  const database = await createTestDatabase();
  const api = connect(await through(database.url), 'api', connections);
  const owner = connect(database.url, 'owner', 2);
  const worker = connect(database.url, 'worker', 1);
  const adminKey = 'admin-key-of-the-tests';
  const encryption = newEncryptionKey();
  const secrets = watchSecrets([adminKey, encryption]);
  const lines: string[] = [];
  const options: AppOptions = {
    database: api,
    wake: () => {},
    encryptionKey: encryptionKey(encryption),
    logger: { level: 'trace', serializers, stream: { write: (line) => void lines.push(line) } },
    targets: 'loopback',
    adminKey,
    publicUrl: () => 'http://127.0.0.1:3000',
    queueReachable: () => Promise.resolve(),
    ...more,
  };
  const apps: App[] = [];
  const instance: TestApi['instance'] = async (others = {}) => {
    const built = await buildApp({ ...options, ...others });
    await built.ready();
    apps.push(built);
    return built;
  };
  const app = await instance();
  const platform = await createPlatform(api, 'Jobs');
  const check = answerChecker(app);

  const send: TestApi['send'] = async (method, path, payload, headers) => {
    const response = await app.inject({
      method,
      url: path,
      headers,
      ...(payload === '' ? {} : { payload }),
    });
    secrets.note(headers, parsed(payload));
    const type = response.headers['content-type'] ?? '';
    const body: Record<string, unknown> = type.includes('json') ? response.json() : {};
    const answer = { status: response.statusCode, headers: response.headers, body, text: response.payload };
    secrets.note({}, body);
    const complaint = check(method, path, answer);
    if (complaint !== '') throw new Error(complaint);
    return answer;
  };

  const call: TestApi['call'] = (method, path, body, key = platform.liveKey) =>
    send(method, path, body === undefined ? '' : JSON.stringify(body), {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    });

  return {
    app,
    owner,
    databaseUrl: database.url,
    adminKey,
    platform,
    call,
    async fireAt(instant) {
      await fireDue(worker, 1_000, fail, { clock: fixedClock(new Date(instant)) });
    },
    async moveClocks() {
      // oxlint-disable-next-line no-await-in-loop
      while ((await advanceClocks(worker, fail)).clocks > 0);
    },
    async eventsOf(applicationId) {
      const { body } = await call('GET', `/v1/events?applicationId=${String(applicationId)}&limit=100`);
      const events: { type: string }[] = JSON.parse(JSON.stringify(body['data']));
      return events.map(({ type }) => type).toReversed();
    },
    log: () => lines.join(''),
    newPlatform: () => createPlatform(api, 'Another'),
    instance,
    send,
    async close() {
      await Promise.all(apps.map((one) => one.close()));
      await Promise.all([api.end(), owner.end(), worker.end()]);
      await database.drop();
      const told = secrets.in(lines.join(''));
      if (told.length > 0) throw new Error(`the log tells secrets: ${told.join(', ')}`);
    },
  };
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}

export const application = {
  candidate: { name: 'Ada' },
  company: { name: 'Acme' },
  position: { title: 'Engineer' },
};

export const interview = {
  application,
  title: 'First talk',
  kind: 'video',
  startsAt: '2026-11-02T09:00:00.000Z',
  endsAt: '2026-11-02T10:00:00.000Z',
  timeZone: 'Europe/Berlin',
};
