import { cpus } from 'node:os';
import { median, told } from '../numbers.ts';
import type { OfBackend, Raced } from './bench.ts';
import type { Claims } from './claims.ts';

const leastOfLimit = 0.6;

const table = (rows: readonly (readonly string[])[]): string => {
  const [headings = [], ...others] = rows;
  return [headings, headings.map(() => '---'), ...others]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
};

/** Turn by turn, for the machine is not as fast in one as in the next. */
const ratioOf = (ours: Raced | undefined, other: Raced): number =>
  median(other.perSecond.map((perSecond, turn) => (ours?.perSecond[turn] ?? 0) / perSecond));

function racesOf(raced: readonly Raced[]): string {
  const ours = raced[0];
  const rows = raced.map((one) => [
    one.name,
    told(median(one.perSecond)),
    told(ratioOf(ours, one)),
    told(median(one.p50)),
    told(median(one.p99)),
    told(median(one.commit)),
    String(one.missing),
  ]);
  const headings = [
    '',
    'deliveries/s',
    'ours to it',
    'late by, p50 ms',
    'p99 ms',
    'a commit up to, ms',
    'not delivered',
  ];
  return table([headings, ...rows]);
}

function claimsOf(claims: readonly Claims[]): string {
  const rows = claims.map(({ armed, ofNone, ofFiveHundred, byPlatform, queueBytes }) => [
    told(armed, 0),
    told(ofNone),
    told(ofFiveHundred),
    told(byPlatform),
    told(queueBytes / 1_048_576),
  ]);
  return table([
    ['armed', 'claim of none, ms', 'claim of 500, ms', 'by platform, ms', 'queue, MiB'],
    ...rows,
  ]);
}

function verdictOf([ours, limit, ...peers]: readonly Raced[]): string {
  if (ours === undefined || limit === undefined) return '';
  const ratio = ratioOf(ours, limit);
  const beyond = peers.every(({ p99 }) => median(ours.p99) <= median(p99));
  const word = (holds: boolean) => (holds ? 'ok' : '**missed**');
  return `Deliveries/s of the limit's: ${told(ratio)} (≥ ${leastOfLimit}: ${word(ratio >= leastOfLimit)}). More punctual than both peers, by p99: ${word(beyond)}.`;
}

function sectionOf({ backend, raced, claims }: OfBackend): string[] {
  const last = claims.at(-1);
  return [
    `## The queue in ${backend}`,
    racesOf(raced),
    verdictOf(raced),
    claimsOf(claims),
    ...(last === undefined
      ? []
      : [`The claim of 500, with ${told(last.armed, 0)} armed:`, `\`\`\`\n${last.plan}\n\`\`\``]),
  ];
}

/** As it is printed and kept. */
export function reportEngine(results: readonly OfBackend[]): string {
  const [processor] = cpus();
  return [
    '# The deadline engine beside its limit and its peers',
    `Written by \`pnpm bench engine\`: ${cpus().length} x ${processor?.model ?? 'unknown'}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. Two worker processes each; the receiver and Postgres run on the same cores. The limit and the peers sign and post, and record nothing of it but that the job is over; ours also locks the application, writes the event, and records each attempt. Each is warm, after bursts for 20 s (1 s with \`--quick\`) and with what those left Postgres to do done; medians of rounds that take turns, and of the ratios in each turn.`,
    ...results.flatMap(sectionOf),
    '',
  ].join('\n\n');
}
