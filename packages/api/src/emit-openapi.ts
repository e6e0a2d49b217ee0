import { connect } from '@afterview/core/db/connect';
import { encryptionKey, newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { buildApp } from './app.ts';

/** The description of the API, as `openapi.json` holds it. Nothing is connected to. */
export async function emitOpenapi(): Promise<string> {
  const app = await buildApp({
    database: connect('postgres://nowhere.invalid/none', 'api'),
    wake: () => {},
    encryptionKey: encryptionKey(newEncryptionKey()),
    targets: 'public',
    adminKey: null,
    publicUrl: () => '',
    queueReachable: () => Promise.resolve(),
  });
  await app.ready();
  const document = JSON.stringify(app.swagger(), null, 2);
  await app.close();
  return `${document}\n`;
}
