/**
 * pnpm bench api [--quick] [--large | --applications N] [--only NAME] [--write]
 *
 *   --quick         under a minute, for whether it runs
 *   --large         also of a million applications, with the plans of the lists
 *   --applications  the same of another number
 *   --only          operations whose name holds this
 *   --write         keeps what it prints in bench/RESULTS.md
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchApi } from './api.ts';
import { report, summary } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    applications: { type: 'string' },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});
const [name] = positionals;
if (name !== 'api') {
  console.error('There is one bench: pnpm bench api [--quick] [--large] [--write]');
  process.exit(1);
}
// Whoever stops us stops what we started: that hangs on our exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const million = 1_000_000;
const large = values.large ? million : values.applications === undefined ? null : Number(values.applications);
const results = await benchApi({ quick: values.quick, large, only: values.only }, (line) =>
  console.error(line),
);
console.log(summary(results));
if (values.write) writeFileSync(new URL('RESULTS.md', import.meta.url), report(results));
