/** What is printed of a fuzz, and kept. */
import type { Tally } from './tally.ts';

export type Run = {
  tally: Tally;
  seconds: number;
  lanes: number;
  platforms: number;
  /** Megabytes: after the start, the most, and at the end. */
  memory: Readonly<Record<string, readonly [number, number, number]>>;
  crashes: readonly string[];
};

/** Fewer of a hundred may not succeed: refusals alone reach little. */
export const leastPercent = 30;

const table = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const told = (value: number) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

export const isGood = ({ tally, crashes }: Run): boolean =>
  tally.findings.size === 0 &&
  crashes.length === 0 &&
  tally.successPercent >= leastPercent &&
  tally.unreached().length === 0;

export function report(run: Run): string {
  const { tally, seconds, lanes, platforms, memory, crashes } = run;
  const { statuses } = tally;
  const codes = [...new Set([...statuses.values()].flatMap((counts) => [...counts.keys()]))].toSorted(
    (one, other) => one - other,
  );
  const fewest = [...tally.byOperation].toSorted(([, one], [, other]) => one.successes - other.successes);
  const fivehundreds = [...statuses.values()]
    .flatMap((counts) => [...counts])
    .reduce((sum, [status, count]) => (status >= 500 ? sum + count : sum), 0);
  const figures = [
    ['requests', tally.requests],
    ['of them successful', `${told(tally.successPercent)} % (at least ${leastPercent} %)`],
    ['requests a second', told(tally.requests / seconds)],
    ['connections, platforms', `${lanes}, ${platforms}`],
    ['answers of 5xx', fivehundreds],
    ['findings', tally.findings.size],
    ['programs that ended by themselves', crashes.length],
    ['operations that were not reached with a success', tally.unreached().length],
    [
      'p50, p99, slowest',
      `${told(tally.quantile(0.5))}, ${told(tally.quantile(0.99))}, ${told(tally.slowest[0]?.ms ?? 0)} ms`,
    ],
    ...Object.entries(memory).map(([name, [first, most, last]]) => [
      `memory of the ${name} after its start, at most, at the end`,
      `${told(first)}, ${told(most)}, ${told(last)} MB`,
    ]),
  ];
  const byStatus = codes.map((code) => [
    code,
    ...[...statuses.values()].map((counts) => counts.get(code) ?? 0),
  ]);
  return [
    table([['what', 'figure'], ['---', '---'], ...figures]),
    '## By status and kind of request',
    table([['status', ...statuses.keys()], ['---', ...[...statuses.keys()].map(() => '---')], ...byStatus]),
    '## Slowest',
    table([
      ['operation', 'status', 'ms'],
      ['---', '---', '---'],
      ...tally.slowest.map(({ operation, status, ms }) => [operation, status, told(ms)]),
    ]),
    '## Operations with the fewest successes',
    table([
      ['operation', 'successes', 'requests'],
      ['---', '---', '---'],
      ...fewest.slice(0, 10).map(([id, { successes, requests }]) => [id, successes, requests]),
    ]),
  ].join('\n\n');
}
