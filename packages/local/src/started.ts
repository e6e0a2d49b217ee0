/** For tests: all of Afterview, started as its users start it, in a directory of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchDirectory } from '@afterview/embedded/scratch';
import { Afterview } from '@afterview/sdk';
import { startMain } from './child.ts';
import type { Local } from './start.ts';

export type Started = {
  /** Is gone once it has stopped. */
  directory: string;
  baseUrl: string;
  /** What it said when it was ready. */
  said: string;
  /** A test key of a platform that nobody else uses. */
  newTestKey: (name: string) => Promise<string>;
  stop: () => Promise<void>;
};

export async function started(name: string): Promise<Started> {
  const scratch = scratchDirectory(name);
  const data = join(scratch.path, '.afterview');
  const server = await startMain('start', { AFTERVIEW_DATA_DIR: data, PORT: '0' });
  const { baseUrl, adminKey }: Local = JSON.parse(readFileSync(join(data, 'local.json'), 'utf8'));
  const admin = new Afterview({ apiKey: adminKey, baseUrl });
  return {
    directory: scratch.path,
    baseUrl,
    said: server.output(),
    newTestKey: async (platform) => (await admin.platforms.create({ name: platform })).testKey,
    async stop() {
      await server.kill('SIGTERM');
      scratch.remove();
    },
  };
}
