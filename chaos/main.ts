/**
 * pnpm chaos [--backend postgres|redis|cluster] [--seed N] [--only NAME] [--short|--long] [--write]
 *
 *   --backend  where the queue is; by default one after the other on all three
 *   --seed     of what is chosen by chance; it is printed
 *   --only     scenarios whose name holds this; may be given more than once
 *   --short    what every push runs, a minute to each backend
 *   --long     what is kept: more of everything, and longer
 *   --write    keeps the tables in bench/RESULTS-CHAOS.md
 *
 * All of it lives below TMPDIR. With one in memory (TMPDIR=/dev/shm) what a slow disk adds to a figure is left out.
 * It exits with 1 when something was missed that may not be.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { isBad, tableOf, type Finding } from './finding.ts';
import { backends } from './queue-server.ts';
import { runChaos } from './run.ts';

const { values } = parseArgs({
  options: {
    backend: { type: 'string', default: '' },
    seed: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
    short: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
// Whoever stops us stops what we started: that hangs on our exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const wanted = backends.filter((backend) => backend.startsWith(values.backend));
if (wanted.length === 0) {
  console.error(`--backend is one of: ${backends.join(', ')}.`);
  process.exit(1);
}
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const extent = values.short ? 'short' : values.long ? 'long' : 'usual';
const say = (line: string) => console.error(line);

const sections: string[] = [];
const found: Finding[] = [];
for (const backend of wanted) {
  say(`The queue in ${backend}, seed ${seed}`);
  const findings = await runChaos({ backend, seed, extent, only: values.only, say });
  found.push(...findings);
  const section = `## The queue in ${backend}\n\n${tableOf(findings)}\n`;
  sections.push(section);
  console.log(section);
}
if (values.write) {
  const [processor] = cpus();
  const about = `Written by \`pnpm chaos --${extent}\`: ${cpus().length} x ${processor?.model ?? 'unknown'}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}, seed ${seed}. The client and the receiver run on the same cores.`;
  writeFileSync(
    new URL('../bench/RESULTS-CHAOS.md', import.meta.url),
    ['# What faults do to the deadline engine', about, ...sections].join('\n\n'),
  );
}
process.exitCode = found.some(isBad) ? 1 : 0;
