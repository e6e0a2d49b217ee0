/** Valid bodies and queries with one thing wrong: refused, and with a pointer to that thing. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newCaller, type Caller } from './caller.ts';
import { bare } from './credentials.ts';
import { read, type Description, type Operation, type Schema } from './description.ts';
import { faultsIn } from './faults.ts';
import { drawFrom, randomFrom } from './random.ts';
import { connectTo, type Connection } from './send.ts';
import { adminKey } from './platform.ts';
import { startTestServer, type Server } from './server.ts';
import { faultIn } from './walk.ts';
import { typesOf } from './values.ts';

const seed = 3;
/** So many bodies of each schema: optional members are in one of them, mostly. */
const bodies = 8;

let server: Server;
let connection: Connection;
let description: Description;
let speaker: Caller;
let callers: readonly Caller[];
beforeAll(async () => {
  server = await startTestServer();
  connection = connectTo(server.url);
  const answer = await fetch(`${server.url}/openapi.json`);
  description = read(JSON.parse(await answer.text()));
  const { testKey } = await server.newPlatform();
  speaker = newCaller(description, { name: 'test', key: testKey, isPlatform: true });
  callers = [speaker, newCaller(description, { name: 'instance', key: adminKey, isPlatform: false })];
});
afterAll(async () => {
  await connection.close();
  await server.stop();
});

/** Whoever may ask; nothing that is asked about has to exist, for what is wrong is told first. */
async function askedFor(operation: Operation, url: (path: string) => string, body: unknown) {
  for (const { key } of callers) {
    const sent = bare(operation, key);
    // oxlint-disable-next-line no-await-in-loop
    const answered = await connection.send({
      ...sent,
      url: url(sent.url),
      body: body === undefined ? sent.body : JSON.stringify(body),
    });
    if (answered.status !== 401) return answered;
  }
  throw new Error(`nobody may call ${operation.id}`);
}

const shapeOf = (pointer: string) => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/#');

it('each body with one thing wrong is a 400 that points at it', async () => {
  const random = randomFrom(seed);
  const wrong: string[] = [];
  const lacking: string[] = [];
  for (const operation of description.operations) {
    const { body } = operation;
    if (body === null) continue;
    const done = new Set<string>();
    for (let count = 0; count < bodies; count += 1) {
      const valid = drawFrom(random, speaker.values(body));
      for (const { told, pointer, value } of faultsIn(description, body, valid)) {
        const kind = `${told} at ${shapeOf(pointer) || 'the body'}`;
        if (done.has(kind)) continue;
        done.add(kind);
        // oxlint-disable-next-line no-await-in-loop
        const answered = await askedFor(operation, (path) => path, value);
        const what = faultIn(answered, pointer);
        if (what !== null) wrong.push(`${operation.id}: ${kind}: ${what} ${answered.text.slice(0, 300)}`);
      }
    }
    if (done.size === 0) lacking.push(operation.id);
  }
  expect(wrong).toEqual([]);
  expect(lacking).toEqual([]);
});

/** What a member of a query cannot be. */
function* wrongTexts(schema: Schema): Generator<string> {
  const types = typesOf(schema);
  if (schema.enum !== undefined) yield 'none of these';
  if (types.includes('integer')) yield* ['ten', '1.5', ''];
  if (types.includes('boolean')) yield 'perhaps';
  if (schema.minimum !== undefined) yield String(schema.minimum - 1);
  if (schema.maximum !== undefined) yield String(schema.maximum + 1);
  if (schema.maxLength !== undefined) yield 'x'.repeat(schema.maxLength + 1);
  if (schema.pattern !== undefined) yield '~';
  if (schema.format !== undefined) yield 'nonsense';
  if (types.includes('string')) yield 'a\0b';
}

it('each query with one thing wrong is a 400 that points at it', async () => {
  const wrong: string[] = [];
  for (const operation of description.operations) {
    const members = [...Object.entries(operation.query), ['unheardOf', { enum: [] }] as const];
    if (operation.method !== 'GET' || members.length === 1) continue;
    for (const [name, schema] of members) {
      for (const text of wrongTexts(description.resolve(schema))) {
        const query = new URLSearchParams({ [name]: text }).toString();
        // oxlint-disable-next-line no-await-in-loop
        const answered = await askedFor(operation, (path) => `${path}?${query}`, undefined);
        const what = faultIn(answered, `query/${name}`);
        if (what !== null) wrong.push(`${operation.id} ${name}=${text.slice(0, 40)}: ${what}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
