/** A key that is replaced: what it sealed is opened by it, and then sealed anew. */
import { createCipheriv, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { createApplication } from '../applications/create.ts';
import { startApplication, type Caller } from '../change/unit-of-work.ts';
import { connect, type Database } from '../db/connect.ts';
import { parseId } from '../ids.ts';
import { createPlatform } from '../platforms/create.ts';
import { createEndpoint } from '../webhooks/endpoints.ts';
import { rotateSecret } from '../webhooks/rotate-secret.ts';
import {
  decrypt,
  encrypt,
  encryptionKey,
  keyIdOf,
  newEncryptionKey,
  SealedWithAnotherKey,
  type EncryptionKey,
} from '../webhooks/secrets.ts';
import { assertKeys } from './assert-keys.ts';
import { reencrypt } from './reencrypt.ts';

const oldText = newEncryptionKey();
const newText = newEncryptionKey();
const oldKey = encryptionKey(oldText);
const newKey = encryptionKey(newText);
const both = encryptionKey(`${newText}, ${oldText}`);

describe('a key', () => {
  it('is named by what it sealed, and tells nothing of itself by that', () => {
    const sealed = encrypt(both, 'here', 'the secret');
    expect(keyIdOf(sealed)).toBe(keyIdOf(encrypt(newKey, 'there', 'another')));
    expect(keyIdOf(sealed)).not.toBe(keyIdOf(encrypt(oldKey, 'here', 'the secret')));
    expect(newText).not.toContain(keyIdOf(sealed));
  });

  it('opens what it sealed wherever it stands among others; the first one seals', () => {
    const sealedBefore = encrypt(oldKey, 'here', 'the secret');
    expect(decrypt(both, 'here', sealedBefore)).toBe('the secret');
    expect(decrypt(newKey, 'here', encrypt(both, 'here', 'the secret'))).toBe('the secret');
  });

  it('that is missing is named', () => {
    const sealed = encrypt(oldKey, 'here', 'the secret');
    expect(() => decrypt(newKey, 'here', sealed)).toThrow(SealedWithAnotherKey);
    expect(() => decrypt(newKey, 'here', sealed)).toThrow(keyIdOf(sealed));
  });

  it('opens nothing in another place, and nothing that was changed', () => {
    const sealed = encrypt(newKey, 'here', 'the secret');
    expect(() => decrypt(newKey, 'there', sealed)).toThrow('unable to authenticate data');
    sealed.writeUInt8(sealed.readUInt8(sealed.length - 1) ^ 1, sealed.length - 1);
    expect(() => decrypt(newKey, 'here', sealed)).toThrow('unable to authenticate data');
  });

  it('opens what was sealed before values named their keys', () => {
    const nonce = randomBytes(12);
    const bytes = Buffer.from(oldText, 'base64');
    const cipher = createCipheriv('aes-256-gcm', bytes, nonce).setAAD(Buffer.from('here'));
    const text = Buffer.concat([cipher.update('the secret'), cipher.final()]);
    expect(decrypt(both, 'here', Buffer.concat([nonce, cipher.getAuthTag(), text]))).toBe('the secret');
  });

  it.each([
    ['', 'AFTERVIEW_ENCRYPTION_KEY must be 32 bytes in base64.'],
    ['short', 'AFTERVIEW_ENCRYPTION_KEY must be 32 bytes in base64.'],
    [`${newText},`, 'AFTERVIEW_ENCRYPTION_KEY must be 32 bytes in base64.'],
    [`${newText},${newText}`, 'AFTERVIEW_ENCRYPTION_KEY names a key twice.'],
  ])('is refused as %j', (text, message) => {
    expect(() => encryptionKey(text)).toThrow(message);
  });
});

describe('in a database', () => {
  let url: string;
  let api: Database;
  let worker: Database;
  let owner: Database;
  let drop: () => Promise<void>;
  let caller: Caller;

  beforeAll(async () => {
    const database = await createTestDatabase();
    ({ url, drop } = database);
    api = connect(url, 'api', 4);
    worker = connect(url, 'worker', 2);
    owner = connect(url, 'owner', 1);
    const { id } = await createPlatform(api, 'Jobs');
    caller = {
      database: api,
      tenant: { platformId: id, live: true },
      actor: { type: 'key', id: null },
      wake: () => {},
    };
  });
  afterAll(async () => {
    await Promise.all([api.end(), worker.end(), owner.end()]);
    await drop();
  });

  const newEndpoint = async (key: EncryptionKey) => {
    const input = { url: 'http://127.0.0.1:9/hook' };
    const created = await createEndpoint(caller, input, key, 'loopback');
    return { id: parseId('webhookEndpoint', created.id), secret: created.secret };
  };
  const secretsOf = async (id: string, key: EncryptionKey) => {
    const [row] = await owner<{ secret: Buffer; previousSecrets: { secret: string }[] }[]>`
      select secret, previous_secrets from webhook_endpoints where id = ${id}`;
    if (row === undefined) throw new Error('no endpoint');
    const sealed = [row.secret, ...row.previousSecrets.map(({ secret }) => Buffer.from(secret, 'base64'))];
    return sealed.map((one) => decrypt(key, id, one));
  };
  const once = (name: string, encryptionKeyOfIt: EncryptionKey, onReplay: () => void = () => {}) =>
    startApplication(
      {
        ...caller,
        idempotent: { key: name, fingerprint: Buffer.alloc(32), encryptionKey: encryptionKeyOfIt, onReplay },
      },
      (change) => {
        const { id } = createApplication(change, {
          candidate: {},
          company: { name: 'Acme' },
          position: { title: 'Cook' },
        });
        return { id };
      },
    );

  it('all that is sealed is sealed anew, secrets that were replaced and kept answers too, and the old key can go', async () => {
    await assertKeys(url, 'api', oldKey);
    const endpoints = await Promise.all(Array.from({ length: 3 }, () => newEndpoint(oldKey)));
    const [first] = endpoints;
    if (first === undefined) throw new Error('no endpoint');
    const { secret: newest } = await rotateSecret(caller, first.id, {}, oldKey);
    const made = await once('an application', oldKey);

    await assertKeys(url, 'worker', both);
    await expect(assertKeys(url, 'api', newKey)).rejects.toThrow(keyIdOf(oldKey.seals.header));
    expect(await reencrypt(worker, both)).toEqual({ endpoints: 3, answers: 1, left: [] });

    await assertKeys(url, 'api', newKey);
    expect(await secretsOf(first.id, newKey)).toEqual([newest, first.secret]);
    let replayed = false;
    expect(await once('an application', newKey, () => (replayed = true))).toEqual(made);
    expect(replayed).toBe(true);
    expect(await reencrypt(worker, newKey)).toEqual({ endpoints: 0, answers: 0, left: [] });
    await expect(assertKeys(url, 'api', oldKey)).rejects.toThrow(keyIdOf(newKey.seals.header));
  });

  it('what it cannot open it leaves as it is, and names the key', async () => {
    const strange = encryptionKey(newEncryptionKey());
    const { id, secret } = await newEndpoint(strange);
    const left = [{ keyId: keyIdOf(strange.seals.header), values: 1 }];
    expect(await reencrypt(worker, newKey)).toEqual({ endpoints: 0, answers: 0, left });
    expect(await secretsOf(id, strange)).toEqual([secret]);
    await owner`delete from webhook_endpoints where id = ${id}`;
  });

  it('a secret that is replaced at the same moment is not lost', async () => {
    const endpoints = await Promise.all(Array.from({ length: 20 }, () => newEndpoint(newKey)));
    const other = encryptionKey(`${oldText},${newText}`);
    const [, ...rotated] = await Promise.all([
      reencrypt(worker, other),
      ...endpoints.map(({ id }) => rotateSecret(caller, id, {}, newKey)),
    ]);
    await reencrypt(worker, other);
    const kept = await Promise.all(endpoints.map(({ id }) => secretsOf(id, oldKey)));
    expect(kept).toEqual(endpoints.map(({ secret }, index) => [rotated[index]?.secret, secret]));
  });

  it('several may do it at once, and each counts what it did itself', async () => {
    const done = await Promise.all([reencrypt(worker, both), reencrypt(worker, both)]);
    expect(done.map(({ left }) => left)).toEqual([[], []]);
    const [all] = await owner<{ count: number }[]>`select count(*)::int from webhook_endpoints`;
    expect(done.reduce((sum, { endpoints }) => sum + endpoints, 0)).toBe(all?.count);
  });
});
