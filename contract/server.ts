/** The API as it runs, on a database of its own, listening on 127.0.0.1; and who calls it. */
import { startServer } from '@afterview/api/server';
import { connect, type Database } from '@afterview/core/db/connect';
import { newId } from '@afterview/core/ids';
import { createPlatform } from '@afterview/core/platforms/create';
import { hashKey, newKey } from '@afterview/core/platforms/keys';
import { encryptionKey, newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { adminKey, type Platform } from './platform.ts';
import { createTestDatabase } from '@afterview/embedded/test-database';

export type Server = {
  url: string;
  owner: Database;
  worker: Database;
  newPlatform: () => Promise<Platform>;
  /** A key with these scopes and no other. */
  newKey: (platform: Platform, live: boolean, scopes: readonly string[]) => Promise<string>;
  /** What it logged as an error. */
  errors: () => readonly string[];
  stop: () => Promise<void>;
};

export async function startTestServer(): Promise<Server> {
  const database = await createTestDatabase();
  const errors: string[] = [];
  const server = await startServer({
    databaseUrl: database.url,
    queue: null,
    adminKey,
    encryptionKey: encryptionKey(newEncryptionKey()),
    targets: 'loopback',
    host: '127.0.0.1',
    port: 0,
    logger: { level: 'error', stream: { write: (line: string) => void errors.push(line) } },
    onError: (error) => void errors.push(String(error)),
  });
  const owner = connect(database.url, 'owner', 2);
  const worker = connect(database.url, 'worker', 1);
  const api = connect(database.url, 'api', 1);
  return {
    url: server.url,
    owner,
    worker,
    newPlatform: () => createPlatform(api, 'Contract'),
    async newKey({ id }, live, scopes) {
      const key = newKey(live);
      await owner`
        insert into api_keys (id, platform_id, live, hash, hint, scopes, created_at)
        values (${newId('key')}, ${id}, ${live}, ${hashKey(key)}, '0000', ${[...scopes]}, now())`;
      return key;
    },
    errors: () => errors,
    async stop() {
      await server.stop();
      await Promise.all([owner.end(), worker.end(), api.end()]);
      await database.drop();
    },
  };
}
