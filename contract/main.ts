/**
 * pnpm fuzz [--requests N] [--seconds S] [--seed N] [--lanes N] [--platforms N] [--write]
 *
 *   --requests   how many; by default 20,000
 *   --seconds    ends it earlier
 *   --seed       of what is chosen by chance; it is printed. With one lane the same seed asks for the same
 *   --lanes      connections at a time; by default 8
 *   --platforms  who calls, each in both modes; by default 4
 *   --write      keeps the figures in bench/RESULTS-FUZZ.md
 *
 * It exits with 1 when something came that the description does not allow, when a program ended, when less than 30 of a
 * hundred requests succeeded, or when an operation was not reached with a success.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { newCaller } from './caller.ts';
import { read } from './description.ts';
import { randomFrom } from './random.ts';
import { isGood, report, type Run } from './report.ts';
import { connectTo } from './send.ts';
import { adminKey } from './platform.ts';
import { inSystem, type System } from './system.ts';
import { Walker } from './walk.ts';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: 'Infinity' },
    seed: { type: 'string' },
    lanes: { type: 'string', default: '8' },
    platforms: { type: 'string', default: '4' },
    write: { type: 'boolean', default: false },
  },
});
// Whoever stops us gets the figures so far, and nothing of what we started is left.
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (stopping = true));

const requests = Number(values.requests);
const seconds = Number(values.seconds);
const lanes = Number(values.lanes);
const platforms = Number(values.platforms);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
if (!requests || !seconds || !lanes || !platforms || Number.isNaN(seed)) {
  console.error('Each of --requests, --seconds, --seed, --lanes and --platforms is a number.');
  process.exit(1);
}
const megabytes = (bytes: number | null) => (bytes ?? 0) / 2 ** 20;
const say = (line: string) => console.error(line);
const everyMs = 10_000;

async function fuzz({ url, api, worker, newPlatform }: System): Promise<Run> {
  const answer = await fetch(`${url}/openapi.json`);
  const description = read(JSON.parse(await answer.text()));
  let opened = 0;
  const open = async () => {
    const { liveKey, testKey } = await newPlatform();
    opened += 1;
    return [
      newCaller(description, { name: `live-${opened}`, key: liveKey, isPlatform: true }),
      newCaller(description, { name: `test-${opened}`, key: testKey, isPlatform: true }),
    ];
  };
  const walker = new Walker(description, url);
  const connections = Array.from({ length: lanes }, () => connectTo(url));
  const [first] = connections;
  if (first === undefined) throw new Error('there is no lane');
  await walker.admit(first, [newCaller(description, { name: 'instance', key: adminKey, isPlatform: false })]);
  for (let count = 0; count < platforms; count += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await walker.admit(first, await open());
  }
  const { tally } = walker;
  const programs = { api, worker };
  const started = performance.now();
  const memory = Object.fromEntries(
    Object.entries(programs).map(([name, program]) => {
      const now = megabytes(program.memory());
      return [name, [now, now, now]] as [string, [number, number, number]];
    }),
  );
  const elapsed = () => (performance.now() - started) / 1_000;
  let told = 0;
  const look = () => {
    for (const [name, program] of Object.entries(programs)) {
      const [at, most] = memory[name] ?? [0, 0];
      const now = megabytes(program.memory());
      memory[name] = [at, Math.max(most, now), now];
    }
    const successful = `${Math.round(tally.successPercent)} % successful`;
    const held = `api ${Math.round(megabytes(api.memory()))} MB`;
    say(
      `${tally.requests} requests, ${successful}, ${Math.round(tally.requests / elapsed())}/s, ${held}, ${tally.findings.size} findings`,
    );
    // At once: what it is about may be gone in an hour.
    for (const [what, { first: example }] of [...tally.findings].slice(told)) {
      say(`${what}\n    ${example}`);
    }
    told = tally.findings.size;
  };
  const looking = setInterval(look, everyMs);
  try {
    await Promise.all(
      connections.map(async (connection, lane) => {
        const random = randomFrom(seed * 1_000 + lane);
        const isOver = () =>
          stopping || tally.requests >= requests || elapsed() >= seconds || crashes(programs).length > 0;
        while (!isOver()) {
          // oxlint-disable-next-line no-await-in-loop
          await walker.step(random, connection);
        }
      }),
    );
  } finally {
    clearInterval(looking);
    await Promise.all(connections.map((connection) => connection.close()));
  }
  look();
  return { tally, seconds: elapsed(), lanes, platforms, memory, crashes: crashes(programs) };
}

const crashes = (programs: Pick<System, 'api' | 'worker'>) => [
  ...programs.api.crashes(),
  ...programs.worker.crashes(),
];

say(`seed ${seed}`);
const run = await inSystem(fuzz);
const printed = report(run);
console.log(printed);
for (const [what, { count, first }] of run.tally.findings) console.log(`\n${count} × ${what}\n    ${first}`);
for (const crash of run.crashes) console.log(`\nended by itself: ${crash}`);
for (const id of run.tally.unreached()) console.log(`\nnot reached with a success: ${id}`);
if (values.write) {
  const [processor] = cpus();
  const about = `Written by \`pnpm fuzz --lanes ${lanes} --platforms ${platforms} --seed ${seed}\`: ${cpus().length} x ${processor?.model ?? 'unknown'}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. The client runs on the same cores.`;
  writeFileSync(
    new URL('../bench/RESULTS-FUZZ.md', import.meta.url),
    `${['# What random requests come to', about, printed].join('\n\n')}\n`,
  );
}
process.exitCode = isGood(run) ? 0 : 1;
