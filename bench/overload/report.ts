import { cpus } from 'node:os';
import { told } from '../numbers.ts';
import { goodput, type Overloaded, type Phase } from './bench.ts';

const leastGoodput = 0.8;
const mostMemory = 1.25;

const word = (holds: boolean) => (holds ? 'ok' : '**missed**');
const megabytes = (bytes: number) => told(bytes / 1_048_576, 0);

const isShed = (kind: string) => kind === '503 overloaded';
const counted = ({ loaded }: Phase, wanted: (kind: string) => boolean) =>
  [...loaded.answers].filter(([kind]) => wanted(kind)).reduce((sum, [, count]) => sum + count, 0);

/** Neither served nor shed, by what they were. */
const otherThan = (phase: Phase) =>
  [...phase.loaded.answers].filter(([kind]) => !kind.startsWith('2') && !isShed(kind));

function rowOf(phase: Phase, capacity: number): string[] {
  const { name, rate, loaded, p50, p99, memory, processor } = phase;
  const others = otherThan(phase).map(([kind, count]) => `${kind}: ${count}`);
  if (loaded.cutOff > 0) others.push(`cut off: ${loaded.cutOff}`);
  return [
    name,
    told(loaded.seconds, 0),
    rate === null ? 'all' : told(rate, 0),
    told(goodput(phase), 0),
    told(goodput(phase) / capacity),
    told(counted(phase, isShed) / loaded.seconds, 0),
    told(loaded.notSent / loaded.seconds, 0),
    others.join(', ') || 'none',
    told(p50),
    told(p99),
    told(processor),
    megabytes(memory),
  ];
}

const headings = [
  '',
  's',
  'asked/s',
  'served/s',
  'of capacity',
  'shed/s',
  'not sent/s',
  'anything else',
  'p50 ms',
  'p99 ms',
  'processors',
  'memory, MiB',
];

/** As it is printed and kept. */
export function reportOverload(overloaded: Overloaded): string {
  const { phases, capacity, served, shed, acknowledged, missing, unexpected, memoryBefore, memoryAfter } =
    overloaded;
  const [processor] = cpus();
  const twice = phases.find(({ name }) => name === 'twice');
  const ratio = twice === undefined ? Number.NaN : goodput(twice) / capacity;
  const others = phases.filter((phase) => otherThan(phase).length > 0 || phase.loaded.cutOff > 0);
  const rows = [headings, headings.map(() => '---'), ...phases.map((phase) => rowOf(phase, capacity))];
  return [
    '# Twice as much as it can do',
    `Written by \`pnpm bench overload\`: ${cpus().length} x ${processor?.model ?? 'unknown'}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. One process of the API, Postgres and the load on the same cores. Half of the requests write an application, half read a step. Milliseconds are those of what was served.`,
    rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    [
      `- Served at twice the capacity, of the capacity: ${told(ratio)} (≥ ${leastGoodput}: ${word(ratio >= leastGoodput)}). The capacity is the mean of before and after.`,
      `- Processor time of the API for a request: ${told(served, 0)} µs when it is served, ${told(shed, 0)} µs when it is shed.`,
      `- Answers that were neither served nor shed: ${others.length === 0 ? 'none' : 'some'} (${word(others.length === 0)}).`,
      `- Writes acknowledged ${told(acknowledged, 0)}, of them missing in the database ${missing} (${word(missing === 0)}); there and not acknowledged ${unexpected}.`,
      `- Memory at half the capacity, ${megabytes(memoryBefore)} MiB before and ${megabytes(memoryAfter)} after (≤ ${mostMemory} times: ${word(memoryAfter <= memoryBefore * mostMemory)}).`,
    ].join('\n'),
    '',
  ].join('\n\n');
}
