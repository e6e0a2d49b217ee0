import { createTestDatabase } from '@afterview/embedded/test-database';
import { encryptionKey, keyIdOf, newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { expect, it } from 'vitest';
import { spawnMain, startMain } from './child.ts';

const idOf = (text: string) => keyIdOf(encryptionKey(text).seals.header);

it('a key is replaced without a moment in which a secret cannot be opened; one that is missing is told at the start', async () => {
  const database = await createTestDatabase();
  const [old, next] = [newEncryptionKey(), newEncryptionKey()];
  const environment = { DATABASE_URL: database.url, AFTERVIEW_ALARMS: 'off', HOST: '127.0.0.1', PORT: '0' };
  const withKey = (key: string) => ({ ...environment, AFTERVIEW_ENCRYPTION_KEY: key });
  const starts = async (part: 'api' | 'worker', key: string) =>
    (await startMain(part, withKey(key))).kill('SIGTERM');
  const fails = async (part: 'api' | 'worker' | 'reencrypt', key: string) => {
    const child = spawnMain(part, withKey(key));
    return [await child.ended, child.output()];
  };

  expect(await starts('api', old)).toBe(0);
  const lacks = `AFTERVIEW_ENCRYPTION_KEY lacks the key ${idOf(old)}, with which secrets in this database are sealed: name it behind the new one, and run "pnpm reencrypt" before you leave it out.\n`;
  expect(await fails('worker', next)).toEqual([1, lacks]);
  expect(await fails('api', next)).toEqual([1, lacks]);

  expect(await starts('worker', `${old},${next}`)).toBe(0);
  expect(await starts('api', `${next},${old}`)).toBe(0);
  const reencrypt = spawnMain('reencrypt', withKey(`${next},${old}`));
  expect([await reencrypt.ended, reencrypt.output()]).toEqual([
    0,
    `sealed with the key ${idOf(next)}: 0 webhook endpoints, 0 kept answers\nnothing is left under another key: the others can go\n`,
  ]);
  expect(await starts('worker', next)).toBe(0);
  const forget = spawnMain('reencrypt', withKey(old), ['--forget', idOf(next)]);
  expect([await forget.ended, forget.output().split('\n')[0]]).toEqual([0, `forgot the key ${idOf(next)}`]);
  expect(await starts('worker', old)).toBe(0);
  expect(await fails('reencrypt', 'short')).toEqual([
    1,
    'AFTERVIEW_ENCRYPTION_KEY must be 32 bytes in base64.\n',
  ]);
  await database.drop();
});
