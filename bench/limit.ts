/**
 * The limit: what a careful person writes by hand for these routes alone. Fastify without schemas, postgres.js, and the
 * statements that the product sends, as the owner of the tables: no keys, no tenancy, no validation, nothing shared with
 * the product. What it writes is in limit-writes.ts.
 */
import Fastify from 'fastify';
import postgres from 'postgres';
import { uuidOf } from './ids.ts';
import type { Completion, StepInput } from './limit-rows.ts';
import { completeInterview, recordStep } from './limit-writes.ts';
import { presentProgress, presentStep, type ProgressRow, type StepRow } from './limit-present.ts';

const { DATABASE_URL = '', PORT, PLATFORM_ID: platform = '', COMPLETING_ID: completing = '' } = process.env;

// The product's pools: single statements apart from transactions, and not pipelined. The product's lookups are: that is its own.
const options = {
  max: 6,
  onnotice: () => {},
  transform: { column: { from: postgres.toCamel } },
  types: { bigint: { to: 20, from: [20], serialize: String, parse: Number } },
};
const withoutPipelining = { max_pipeline: 1 };
const sql = postgres(DATABASE_URL, { ...options, ...withoutPipelining });
const transactions = postgres(DATABASE_URL, options);

const app = Fastify();
const pageSize = 20;
const cursor = (list: string, key: string) => Buffer.from(JSON.stringify([list, key])).toString('base64url');

/** What there is to say even about nothing: the floor under the limit itself. */
app.get('/select-1', async () => {
  const [row] = await sql<{ one: number }[]>`select 1 as one`;
  return row;
});

app.get<{ Params: { id: string } }>('/v1/next-steps/:id', async (request, reply) => {
  const [row] = await sql<StepRow[]>`
    select * from next_steps where platform_id = ${platform} and live = true and id = ${uuidOf(request.params.id)}`;
  if (row === undefined) return reply.code(404).send({ code: 'not_found' });
  return presentStep(row);
});

app.get('/v1/next-steps', async () => {
  const rows = await sql<StepRow[]>`
    select * from next_steps where platform_id = ${platform} and live = true order by id desc limit ${pageSize + 1}`;
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return {
    data: shown.map(presentStep),
    nextCursor: last === undefined ? null : cursor('next_steps', last.id),
  };
});

app.get<{ Querystring: { ball: string; momentum: string } }>('/v1/progress', async ({ query }) => {
  const rows = await sql<ProgressRow[]>`
    select * from progress where platform_id = ${platform} and live = true and ball = ${query.ball}
      and momentum = ${query.momentum}
    order by application_id desc limit ${pageSize + 1}`;
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  const now = new Date();
  return {
    data: shown.map((row) => presentProgress(row, now)),
    nextCursor: last === undefined ? null : cursor('progress', last.applicationId),
  };
});

app.post<{ Body: StepInput }>('/v1/next-steps', async (request, reply) =>
  reply.code(201).send(await recordStep(transactions, platform, request.body)),
);

app.post<{ Params: { id: string }; Body: Completion }>('/v1/interviews/:id/complete', (request) =>
  completeInterview(transactions, completing, uuidOf(request.params.id), request.body),
);

await app.listen({ host: '127.0.0.1', port: Number(PORT) });

process.once('SIGTERM', () => {
  const connections = [sql.end({ timeout: 1 }), transactions.end({ timeout: 1 })];
  void Promise.all([app.close(), ...connections]).then(() => process.exit(0));
});
