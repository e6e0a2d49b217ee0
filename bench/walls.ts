/**
 * pnpm bench walls: what each wall costs a request that can be put up or taken down from outside, in processor time of the
 * API, which other programs on the machine change little. All are processes of the product on the same rows, and take
 * turns. What cannot be taken down (keys, tenancy, validation) is in the ratio to the limit that pnpm bench api measures.
 */
import { cpus } from 'node:os';
import { load } from './load.ts';
import { median, told } from './numbers.ts';
import { operationsOn } from './operations.ts';
import type { Program } from './processes.ts';
import { measureRowSecurity, reportRowSecurity, type SecuredRead } from './row-security.ts';
import { seedBoard } from './seed.ts';
import { inSetting, type Setting } from './setting.ts';

const applications = 1_000;
const connections = 16;
const million = 1_000_000;

type Wall = {
  name: string;
  operation: 'GET one next step' | 'list 20 next steps';
  /** The environment in which it is down. */
  down: Record<string, string>;
  /** And that in which it is up, beside what the product is by itself. */
  up: Record<string, string>;
  /** What the request says in which the wall is met. */
  header?: string;
};

const walls: Wall[] = [
  {
    name: 'rate limits of key and platform, with their headers',
    operation: 'GET one next step',
    down: { AFTERVIEW_RATE_LIMIT_KEY: 'off', AFTERVIEW_RATE_LIMIT_PLATFORM: 'off' },
    up: {},
  },
  { name: 'a log line', operation: 'GET one next step', down: { LOG_LEVEL: 'warn' }, up: {} },
  { name: 'metrics', operation: 'GET one next step', down: {}, up: { METRICS_PORT: '0' } },
  {
    name: 'compression as br',
    operation: 'list 20 next steps',
    down: {},
    up: {},
    header: 'accept-encoding: br',
  },
  {
    name: 'compression as gzip',
    operation: 'list 20 next steps',
    down: {},
    up: {},
    header: 'accept-encoding: gzip',
  },
];

export type Cost = { wall: Wall; down: number[]; up: number[] };

async function microsecondsOf(program: Program, ask: () => string, seconds: number): Promise<number> {
  const before = program.processorSeconds() ?? Number.NaN;
  const { latencies } = await load({ port: program.port, connections, ask, seconds, rate: null });
  return (((program.processorSeconds() ?? Number.NaN) - before) * million) / latencies.length;
}

async function costOf(
  { databaseUrl, board, startProduct }: Setting,
  wall: Wall,
  rounds: number,
  seconds: number,
): Promise<Cost> {
  const operation = operationsOn(applications, 0).find(({ name }) => name === wall.operation);
  if (operation === undefined) throw new Error(`no operation ${wall.operation}`);
  const keys = { board: board.liveKey, completing: board.liveKey };
  const plain = operation.asks(keys);
  const { header } = wall;
  const meeting = header === undefined ? plain : () => plain().replace('\r\n\r\n', `\r\n${header}\r\n\r\n`);
  const down = await startProduct(databaseUrl, [], wall.down);
  const up = await startProduct(databaseUrl, [], wall.up);
  try {
    const cost: Cost = { wall, down: [], up: [] };
    const sides = [
      { program: down, ask: plain, times: cost.down },
      { program: up, ask: meeting, times: cost.up },
    ];
    for (const { program, ask } of sides) await microsecondsOf(program, ask, seconds);
    for (let round = 0; round < rounds; round += 1) {
      for (const { program, ask, times } of round % 2 === 0 ? sides : sides.toReversed()) {
        times.push(await microsecondsOf(program, ask, seconds));
      }
    }
    return cost;
  } finally {
    await Promise.all([down.stop(), up.stop()]);
  }
}

export type Walls = { costs: Cost[]; rowSecurity: SecuredRead[] };

export function benchWalls(quick: boolean, only: string, say: (line: string) => void): Promise<Walls> {
  const [rounds, seconds] = quick ? [3, 1] : [9, 2];
  return inSetting(async (setting) => {
    await seedBoard(setting.owner, { platformId: setting.board.id, from: 0, to: applications });
    const costs: Cost[] = [];
    for (const wall of walls.filter(({ name }) => name.includes(only))) {
      say(wall.name);
      costs.push(await costOf(setting, wall, rounds, seconds));
    }
    say('row-level security');
    const rowSecurity = await measureRowSecurity(setting, applications, quick);
    return { costs, rowSecurity };
  });
}

/** As it is printed: the median of the rounds; in brackets the least. */
function reportCosts(costs: readonly Cost[]): string {
  const rows = costs.map(({ wall, down, up }) => {
    const [without, withIt] = [median(down), median(up)];
    return [
      wall.name,
      wall.operation,
      `${told(without)} (${told(Math.min(...down))})`,
      `${told(withIt)} (${told(Math.min(...up))})`,
      `**${told(withIt - without, 1)}**`,
    ];
  });
  const headings = ['wall', 'operation', 'without it, µs', 'with it, µs', 'it costs, µs'];
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function reportWalls({ costs, rowSecurity }: Walls): string {
  const [processor] = cpus();
  return [
    '# What each wall costs',
    `Written by \`pnpm bench walls\`: ${cpus().length} x ${processor?.model ?? 'unknown'}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. What all of them cost together is in [RESULTS.md](RESULTS.md), as the ratio to a route that has none.`,
    '## Of the processor time of the API',
    reportCosts(costs),
    '## Of that of Postgres: row-level security',
    'Of the one backend that runs the read; the median of rounds that take turns.',
    reportRowSecurity(rowSecurity),
    '',
  ].join('\n\n');
}
