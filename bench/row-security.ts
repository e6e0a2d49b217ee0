/**
 * What row-level security costs Postgres: processor time of the one backend that runs a read, in three ways that take turns. The
 * rows and the plan are the same in all of them.
 */
import type { Database } from '@afterview/core/db/connect';
import { and, desc, eq, sql } from '@afterview/core/db/drizzle';
import { query, statement } from '@afterview/core/db/tenancy';
import { nextSteps } from '@afterview/core/next-steps/table';
import { seededId } from './ids.ts';
import { median, told } from './numbers.ts';
import { processorSeconds } from './processes.ts';
import type { Setting } from './setting.ts';

const reads = ['one next step by its id', 'the 20 newest next steps'] as const;
export type SecuredRead = {
  read: (typeof reads)[number];
  /** Microseconds of each round: without policies; with the tenant set in the same statement; and with the policies. */
  plain: number[];
  set: number[];
  secured: number[];
};

const ofTenant = [
  eq(nextSteps.platformId, sql.placeholder('platformId')),
  eq(nextSteps.live, sql.placeholder('live')),
];
const selects = {
  'one next step by its id': query
    .select()
    .from(nextSteps)
    .where(and(...ofTenant, eq(nextSteps.id, sql.placeholder('id')))),
  'the 20 newest next steps': query
    .select()
    .from(nextSteps)
    .where(and(...ofTenant))
    .orderBy(desc(nextSteps.id))
    .limit(20),
};

const million = 1_000_000;

async function microsecondsOf(
  database: Database,
  text: string,
  parameters: (turn: number) => (string | boolean)[],
  times: number,
): Promise<number> {
  const [backend] = await database<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const used = () => processorSeconds(backend?.pid ?? 0) ?? Number.NaN;
  const before = used();
  for (let turn = 0; turn < times; turn += 1) {
    const rows = await database.unsafe(text, parameters(turn), { prepare: true });
    if (rows.length === 0) throw new Error('it found nothing');
  }
  return ((used() - before) * million) / times;
}

/** @param applications how many are seeded */
export async function measureRowSecurity(
  { owner, asApi, board }: Pick<Setting, 'owner' | 'asApi' | 'board'>,
  applications: number,
  quick: boolean,
): Promise<SecuredRead[]> {
  const [rounds, times] = quick ? [3, 2_000] : [9, 10_000];
  const measured: SecuredRead[] = [];
  for (const read of reads) {
    const { sql: text } = selects[read].toSQL();
    const tenant = [board.id, true];
    const byId = read === 'one next step by its id';
    const plain = (turn: number) =>
      byId ? [...tenant, seededId('step', (turn * 7_919) % applications)] : [...tenant, '20'];
    const withTenant = (turn: number) => [...plain(turn), board.id, 'true'];
    const { text: setting } = statement(selects[read]);
    const result: SecuredRead = { read, plain: [], set: [], secured: [] };
    for (let round = 0; round < rounds; round += 1) {
      result.plain.push(await microsecondsOf(owner, text, plain, times));
      result.set.push(await microsecondsOf(owner, setting, withTenant, times));
      result.secured.push(await microsecondsOf(asApi, setting, withTenant, times));
    }
    measured.push(result);
  }
  return measured;
}

export function reportRowSecurity(measured: readonly SecuredRead[]): string {
  const headings = ['read', 'without, µs', 'tenant set in it, µs', 'and policies, µs', 'it costs, µs'];
  const rows = measured.map(({ read, plain, set, secured }) => [
    read,
    told(median(plain)),
    told(median(set)),
    told(median(secured)),
    `**${told(median(secured) - median(plain), 1)}**`,
  ]);
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
