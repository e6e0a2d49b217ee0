import { parseArgs } from 'node:util';
import { Afterview } from '@afterview/sdk';
import { importInterviews } from './import.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: 'string', default: '8' } },
});
const [file] = positionals;
if (file === undefined) {
  console.error('usage: node main.ts interviews.csv [--concurrency 8]');
  process.exit(2);
}

const { imported, before, bad } = await importInterviews(new Afterview(), {
  file,
  concurrency: Number(values.concurrency),
  complain: (complaint) => console.error(complaint),
});
console.log(`${imported} imported, ${before} imported before, ${bad} bad`);
if (bad > 0) process.exitCode = 1;
