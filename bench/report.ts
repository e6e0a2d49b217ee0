/** What is printed, and kept in RESULTS.md: one run on one machine, of which the ratios alone mean anything elsewhere. */
import { cpus, totalmem } from 'node:os';
import type { Compared } from './compare.ts';
import { median, told } from './numbers.ts';
import type { Plan } from './plans.ts';

export type Measured = { applications: number; seedSeconds: number; compared: Compared[] };
export type Results = {
  seconds: number;
  /** Of the limit's GET, over a route that asks Postgres for nothing. */
  floor: number;
  trips: number;
  measured: Measured[];
  plans: Plan[];
};

/** The limit must not be slow by itself. */
const leastOfFloor = 0.5;
const mostP99 = 2;
const mostTrips = 6;
const mebibyte = 2 ** 20;

const verdict = (holds: boolean) => (holds ? 'ok' : '**missed**');

/** The ratio of each round to the other side's of the same round: how far single rounds are apart. */
const ratiosOf = (product: readonly number[], limit: readonly number[]): number[] =>
  product.map((value, round) => value / (limit[round] ?? Number.NaN));

const range = (values: readonly number[]) => `${told(Math.min(...values))}..${told(Math.max(...values))}`;

function rowOf({ operation, limit, product, pacedAt }: Compared): string[] {
  const ratio = median(product.perSecond) / median(limit.perSecond);
  const p99 = median(product.p99) / median(limit.p99);
  const { target } = operation;
  return [
    operation.name,
    `${told(median(limit.perSecond))} (${range(limit.perSecond)})`,
    `${told(median(product.perSecond))} (${range(product.perSecond)})`,
    `**${told(ratio)}** (${range(ratiosOf(product.perSecond, limit.perSecond))})`,
    target === null ? '' : `≥ ${target}: ${verdict(ratio >= target)}`,
    `${told(median(limit.processor))} → ${told(median(product.processor))}`,
    told(pacedAt),
    `${told(median(limit.p99))} → ${told(median(product.p99))}`,
    `${told(p99)} (≤ ${mostP99}: ${verdict(p99 <= mostP99)})`,
    `${told(product.answered, 0)}: ${told(limit.memory / mebibyte)} → ${told(product.memory / mebibyte)}`,
  ];
}

const headings = [
  'operation',
  'limit, requests/s',
  'product, requests/s',
  'ratio',
  'target',
  'processor µs a request',
  'at a load of',
  'p99 ms',
  'p99 ratio',
  'MiB held after so many of the product',
];

const table = (rows: readonly string[][]): string =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function machine(): string {
  const all = cpus();
  const memory = told(totalmem() / 2 ** 30, 0);
  return `${all.length} × ${all[0]?.model ?? 'a processor'}, ${memory} GiB, ${process.platform}, Node ${process.version}`;
}

/** The columns for how many applications there were. */
const sectionOf = ({ applications, seedSeconds, compared }: Measured): string =>
  [
    `## ${told(applications, 0)} applications`,
    `Seeded in ${told(seedSeconds)} s. Medians of ${compared[0]?.limit.perSecond.length ?? 0} rounds that take turns, and their least and most; the ratio is that of the medians.`,
    table(compared.map(rowOf)),
  ].join('\n\n');

const planOf = ({ name, milliseconds, analyzed, generic, readWhole }: Plan): string =>
  [
    `### ${name}`,
    `${told(milliseconds)} ms as the product asks${readWhole.length === 0 ? '' : `; **reads all of ${readWhole.join(', ')}**`}`,
    `\`\`\`\n${analyzed}\n\`\`\``,
    `<details><summary>for any parameters</summary>\n\n\`\`\`\n${generic}\n\`\`\`\n\n</details>`,
  ].join('\n\n');

const plansOverview = (plans: readonly Plan[]): string =>
  [
    '| list | ms | reads all of |',
    '| --- | --- | --- |',
    ...plans.map((plan) => `| ${plan.name} | ${told(plan.milliseconds)} | ${plan.readWhole.join(', ')} |`),
  ].join('\n');

/** What fits a terminal: all but the plans themselves. */
export function summary({ seconds, floor, trips, measured, plans }: Results): string {
  return [
    '# Results of `pnpm bench api`',
    `${new Date().toISOString().slice(0, 10)}, ${machine()}; ${told(seconds, 0)} s. The limit is what bench/limit.ts says, on the same Postgres.`,
    ...measured.map(sectionOf),
    '## Beside that',
    `- The limit's GET does ${told(floor)} of the requests of a route that asks for \`select 1\` (≥ ${leastOfFloor}: ${verdict(floor >= leastOfFloor)}).`,
    `- Completing an interview takes ${trips} round trips (≤ ${mostTrips}: ${verdict(trips <= mostTrips)}).`,
    ...(plans.length === 0 ? [] : ['## Plans', plansOverview(plans)]),
  ].join('\n\n');
}

export const report = (results: Results): string =>
  `${[summary(results), ...results.plans.map(planOf)].join('\n\n')}\n`;
