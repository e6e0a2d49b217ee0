import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs, styleText } from 'node:util';
import { Afterview, AfterviewError } from '@afterview/sdk';
import { load } from './load.ts';
import { render, type Paint } from './render.ts';

const { values } = parseArgs({
  options: { every: { type: 'string', default: '5' }, once: { type: 'boolean' } },
});
const { stdout } = process;
const once = values.once ?? !stdout.isTTY;
const everyMs = Number(values.every) * 1_000;

// Leaves the text plain when NO_COLOR is set, or when nobody sees it.
const paint: Paint = (colour, text) => styleText(colour, text, { stream: stdout });
const clear = stdout.isTTY ? '\x1b[H\x1b[2J' : '';

const afterview = new Afterview();
const ended = new AbortController();
process.once('SIGINT', () => ended.abort());

while (!ended.signal.aborted) {
  try {
    // One look after the other.
    // oxlint-disable-next-line no-await-in-loop
    stdout.write(`${clear}${render(await load(afterview), stdout.columns ?? 100, paint)}\n`);
  } catch (error) {
    if (!(error instanceof AfterviewError)) throw error;
    console.error(error.message);
    if (once) process.exitCode = 1;
  }
  if (once) break;
  // oxlint-disable-next-line no-await-in-loop
  await pause(everyMs, undefined, { signal: ended.signal }).catch(() => {});
}
