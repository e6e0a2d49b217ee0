import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SetupError } from '../run.ts';

/** AES-256-GCM (NIST SP 800-38D): 12 bytes of nonce, 16 of tag, then the text. `context` is bound to it. */

const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

export type EncryptionKey = { readonly bytes: Buffer };

/** @param text base64 of 32 bytes. @throws SetupError that says so */
export function encryptionKey(text: string): EncryptionKey {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== keyBytes) throw new SetupError('AFTERVIEW_ENCRYPTION_KEY must be 32 bytes in base64.');
  return { bytes };
}

export const newEncryptionKey = (): string => randomBytes(keyBytes).toString('base64');

export function encrypt(key: EncryptionKey, context: string, text: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws Error when the key, the context or the bytes are not those it was sealed with */
export function decrypt(key: EncryptionKey, context: string, sealed: Buffer): string {
  const nonce = sealed.subarray(0, nonceBytes);
  const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(context)).setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]).toString(
    'utf8',
  );
}
