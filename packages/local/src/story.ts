/**
 * Plays the story that all of this is for, against a running server and with the SDK alone: an interview closes with
 * agreed steps, and every promise is told, signed and on time.
 *
 *     pnpm start            in one terminal
 *     pnpm story            in another
 *
 * It takes AFTERVIEW_BASE_URL and AFTERVIEW_API_KEY, or finds them in the data directory's local.json.
 */
import { join, resolve } from 'node:path';
import { optional, SetupError } from '@afterview/core/run';
import { Afterview } from '@afterview/sdk';
import { files, readRecord } from './directory.ts';
import { playStory } from './play-story.ts';

try {
  const { env } = process;
  const local = readRecord(join(resolve(optional(env, 'AFTERVIEW_DATA_DIR') ?? '.afterview'), files.local));
  const baseUrl = optional(env, 'AFTERVIEW_BASE_URL') ?? local['baseUrl'];
  const apiKey = optional(env, 'AFTERVIEW_API_KEY') ?? local['testKey'];
  if (baseUrl === undefined || apiKey === undefined) {
    throw new SetupError(
      'No server is known here: run "pnpm start" first, or set AFTERVIEW_BASE_URL and AFTERVIEW_API_KEY.',
    );
  }
  const result = await playStory(new Afterview({ baseUrl, apiKey }), (line) => console.log(line));
  for (const missing of result.missing) console.error(`missing: ${missing}`);
  process.exit(result.missing.length === 0 ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
