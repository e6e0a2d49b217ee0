/**
 * pnpm bench engine [--quick] [--large] [--only NAME] [--write]
 *
 *   The deadline engine beside bare BullMQ, graphile-worker and pg-boss; --large also claims among a million, --only is for
 *   one backend of the queue, and --write keeps it in bench/RESULTS-ENGINE.md.
 *
 * pnpm bench overload [--minutes N] [--write]
 *
 *   The API while twice as much is asked of it as it can do, for so many minutes (10), and then half; --write keeps it in
 *   bench/RESULTS-OVERLOAD.md.
 *
 * pnpm bench walls [--quick] [--only NAME] [--write]
 *
 *   What each wall costs that can be taken down, and what row-level security does; --write keeps it in bench/RESULTS-WALLS.md.
 *
 * pnpm bench api [--quick] [--large | --applications N] [--only NAME] [--write]
 *
 *   --quick         under a minute, for whether it runs
 *   --large         also of a million applications, with the plans of the lists
 *   --applications  the same of another number
 *   --only          operations whose name holds this
 *   --write         keeps what it prints in bench/RESULTS.md
 *
 * pnpm bench sdk [--quick] [--write]
 *
 *   The SDK beside stripe-node, openai-node and hey-api's client; --write keeps it in bench/RESULTS-SDK.md.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchApi } from './api.ts';
import { benchEngine } from './engine/bench.ts';
import { reportEngine } from './engine/report.ts';
import { benchOverload } from './overload/bench.ts';
import { reportOverload } from './overload/report.ts';
import { benchWalls, reportWalls } from './walls.ts';
import { report, summary } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    applications: { type: 'string' },
    minutes: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});
const [name] = positionals;
const benches = ['api', 'engine', 'overload', 'sdk', 'walls'];
if (name === undefined || !benches.includes(name)) {
  console.error(`pnpm bench takes one of: ${benches.join(', ')}`);
  process.exit(1);
}
// Whoever stops us stops what we started: that hangs on our exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const say = (line: string) => console.error(line);
if (name === 'sdk') {
  // What it bundles and generates with takes a second to load, which the others need not wait for.
  const { benchSdk } = await import('./sdk/bench.ts');
  const { reportSdk } = await import('./sdk/report.ts');
  const text = reportSdk(await benchSdk({ quick: values.quick }, say));
  console.log(text);
  if (values.write) writeFileSync(new URL('RESULTS-SDK.md', import.meta.url), text);
} else if (name === 'engine') {
  const { quick, large, only } = values;
  const text = reportEngine(await benchEngine({ quick, large, only }, say));
  console.log(text);
  if (values.write) writeFileSync(new URL('RESULTS-ENGINE.md', import.meta.url), text);
} else if (name === 'overload') {
  const text = reportOverload(await benchOverload(Number(values.minutes), say));
  console.log(text);
  if (values.write) writeFileSync(new URL('RESULTS-OVERLOAD.md', import.meta.url), text);
} else if (name === 'walls') {
  const text = reportWalls(await benchWalls(values.quick, values.only, say));
  console.log(text);
  if (values.write) writeFileSync(new URL('RESULTS-WALLS.md', import.meta.url), text);
} else {
  const million = 1_000_000;
  const large = values.large
    ? million
    : values.applications === undefined
      ? null
      : Number(values.applications);
  const results = await benchApi({ quick: values.quick, large, only: values.only }, say);
  console.log(summary(results));
  if (values.write) writeFileSync(new URL('RESULTS.md', import.meta.url), report(results));
}
