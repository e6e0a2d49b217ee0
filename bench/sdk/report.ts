/** What is printed, and kept in RESULTS-SDK.md. */
import { cpus, totalmem } from 'node:os';
import { median, told } from '../numbers.ts';
import { contenders, type Contender, type SdkResults, type Taken } from './bench.ts';

const mostKiB = 5;
const mostOverhead = 1.05;

const verdict = (holds: boolean) => (holds ? 'ok' : '**missed**');
const kib = (bytes: number) => `${told(bytes / 1024)} KiB`;

const of = (calls: readonly Taken[], name: string, what: 'wall' | 'processor'): number[] =>
  calls.filter((taken) => taken.name === name).map((taken) => taken[what]);

/** The median of the ratios of each round to bare fetch's of the same round: the machine may change between rounds. */
function ratioOf(
  calls: readonly Taken[],
  name: string,
  what: 'wall' | 'processor',
  over = 'bare fetch',
): number {
  const bare = of(calls, over, what);
  return median(of(calls, name, what).map((value, round) => value / (bare[round] ?? Number.NaN)));
}

const labels: Record<Contender, string> = {
  afterview: '**@afterview/sdk**',
  'hey-api': "hey-api's fetch client",
  openai: 'openai-node',
  stripe: 'stripe-node',
};

const table = (rows: readonly (readonly string[])[]): string => {
  const [headings = [], ...others] = rows;
  return [headings, headings.map(() => '---'), ...others]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
};

function rowOf({ versions, sizes, calls, checks }: SdkResults, name: Contender): string[] {
  const size = sizes.find((one) => one.name === name);
  const nothing = median(checks.nothing);
  return [
    labels[name],
    versions[name],
    kib(size?.minified ?? Number.NaN),
    `**${kib(size?.zipped ?? Number.NaN)}**`,
    told(median(of(calls, name, 'wall'))),
    `**${told(ratioOf(calls, name, 'wall'))}**`,
    told(ratioOf(calls, name, 'processor')),
    told(median(checks[name])),
    told(median(checks[name]) - nothing),
  ];
}

export function reportSdk(results: SdkResults): string {
  const { seconds, sizes, alone, calls, checks } = results;
  const ours = sizes.find(({ name }) => name === 'afterview')?.zipped ?? Number.NaN;
  const smallest = sizes.every(({ zipped }) => ours <= zipped);
  const overhead = ratioOf(calls, 'afterview', 'wall');
  const processor = ratioOf(calls, 'afterview', 'processor');
  const timed = ratioOf(calls, 'afterview', 'wall', 'bare fetch with a timeout');
  const all = cpus();
  const machine = `${all.length} × ${all[0]?.model ?? 'a processor'}, ${told(totalmem() / 2 ** 30, 0)} GiB, ${process.platform}, Node ${process.version}`;
  const headings = [
    'client',
    'version',
    'minified',
    'and zipped',
    'µs a call',
    'over bare fetch',
    'processor over bare fetch',
    'ms to type-check',
    'of these for the client',
  ];
  return `${[
    '# Results of `pnpm bench sdk`',
    `${new Date().toISOString().slice(0, 10)}, ${machine}; ${told(seconds, 0)} s.`,
    "A minimal program makes a call with retries, reads a list of pages, catches an error by its class and unwraps a webhook; with hey-api's client, which leaves all of this to its user, the first three are done by hand and webhooks are verified by standardwebhooks. Sizes are esbuild's, for browsers. A call is a POST to a server of another process, one after the other, in rounds that take turns; ratios are medians of those of each round. The compiler is TypeScript 6, strict, with `skipLibCheck`, and its time that of the processor.",
    table([headings, ...contenders.map((name) => rowOf(results, name))]),
    [
      `- Size: ${kib(ours)} (≤ ${mostKiB} KiB: ${verdict(ours <= mostKiB * 1024)}), the smallest of the four: ${verdict(smallest)}. It holds every operation; hey-api's client holds the two that are called, and without what it leaves to its user it is ${kib(alone.zipped)}.`,
      `- A call takes ${told(overhead)} of a bare fetch (≤ ${mostOverhead}: ${verdict(overhead <= mostOverhead)}); of the processor, ${told(processor)}. Bare fetch took ${told(median(of(calls, 'bare fetch', 'wall')))} µs, of which ${told(median(of(calls, 'bare fetch', 'processor')))} of the processor. It ends no call that takes too long; of one with \`AbortSignal.timeout\`, which does, it is ${told(timed)}.`,
      `- A program that imports nothing is type-checked in ${told(median(checks.nothing))} ms.`,
    ].join('\n'),
  ].join('\n\n')}\n`;
}
