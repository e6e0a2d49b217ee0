import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixedClock } from '@afterview/core/clock';
import { connect, type Database } from '@afterview/core/db/connect';
import { parseId } from '@afterview/core/ids';
import { OutlineTemplate, OutlineTemplateCreate } from '@afterview/core/outlines/schema';
import { createTemplate, findTemplate, presentTemplate } from '@afterview/core/outlines/templates';
import { createPlatform } from '@afterview/core/platforms/create';
import { encryptionKey, newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { buildApp, type AppOptions } from '../app.ts';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import { creating, getting } from '../http/operations.ts';
import { callerOf, type App, type Deps } from '../http/routes.ts';
import { operationsOf, type Document } from './document.ts';
import { illustrate } from './illustrate.ts';
import { addSamples } from './samples.ts';
import { Walk } from './walk.ts';

let test: { url: string; drop: () => Promise<void> };
let database: Database;
let app: App;

/** Routes of a kind that is nowhere else: a script is an outline template by another name. */
function scriptRoutes(routes: App, deps: Deps): void {
  const tags = ['Scripts'];
  routes.post(
    '/v1/scripts',
    creating(
      { operationId: 'scripts.create', summary: 'Keep a script', tags },
      OutlineTemplateCreate,
      OutlineTemplate,
    ),
    async (request, reply) => {
      const created = await createTemplate(callerOf(deps, request, reply), request.body);
      return tagged(reply.code(201), created);
    },
  );
  routes.get(
    '/v1/scripts/:id',
    getting({ operationId: 'scripts.get', summary: 'Get a script', tags }, OutlineTemplate),
    async (request, reply) => {
      const id = parseId('outlineTemplate', request.params.id);
      const { tenant } = principalOf(request);
      return tagged(reply, presentTemplate(await findTemplate(database, tenant, id)));
    },
  );
}

beforeAll(async () => {
  test = await createTestDatabase();
  database = connect(test.url, 'api', 2);
  const options: AppOptions = {
    database,
    wake: () => {},
    encryptionKey: encryptionKey(newEncryptionKey()),
    targets: 'loopback',
    adminKey: null,
    publicUrl: () => 'http://127.0.0.1:3000',
    queueReachable: () => Promise.resolve(),
  };
  app = await buildApp(options);
  scriptRoutes(app, options);
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await database.end();
  await test.drop();
});

it('a new route is described, sent and shown with no other edit', async () => {
  const document: Document = JSON.parse(JSON.stringify(app.swagger()));
  document.paths = Object.fromEntries(
    Object.entries(document.paths).filter(([path]) => path.startsWith('/v1/scripts')),
  );
  const { liveKey, testKey } = await createPlatform(database, 'Jobs');
  const walk = new Walk(
    {
      adminKey: '',
      async send(method, url, payload, headers) {
        const {
          statusCode,
          headers: answered,
          payload: text,
        } = await app.inject({ method, url, payload, headers });
        return { status: statusCode, headers: answered, body: JSON.parse(text), text };
      },
      fireAt: () => Promise.resolve(),
      moveClocks: () => Promise.resolve(),
    },
    document,
    fixedClock(new Date('2026-03-02T08:00:00.000Z')),
  );
  walk.keys = { adminKey: '', key: liveKey, testKey };
  await walk.others(() => true);
  const examples = walk.examples();
  illustrate(document, examples);
  addSamples(document, examples);

  const [create, get] = operationsOf(document).map(({ operation }) => operation);
  // What the schema requires, as the fields of that name were worded elsewhere.
  const body = {
    name: 'First talk with a data team',
    items: [{ section: 'background', prompt: 'The pipeline that I am proudest of' }],
  };
  expect(create?.requestBody?.content['application/json']?.example).toEqual(body);
  expect(create?.responses['201']?.content?.['application/json']?.example).toMatchObject(body);
  expect(create?.description).toBe('It takes a key with the scope `write`.');
  expect(get?.parameters?.[0]?.example).toMatch(/^tpl_01/);
  expect(get?.responses['200']?.headers).toHaveProperty('ETag');
  expect(get?.['x-codeSamples']?.map(({ source }) => source.split('\n').at(-1))).toEqual([
    '  -H "Authorization: Bearer $AFTERVIEW_API_KEY"',
    expect.stringContaining('await afterview.scripts.get('),
  ]);
});
