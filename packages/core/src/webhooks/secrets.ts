/**
 * What is kept sealed: AES-256-GCM (NIST SP 800-38D), with a context bound to it. A sealed value is
 *
 *   1 (one byte) · the id of its key (4) · nonce (12) · tag (16) · the text
 *
 * so that it names its key, and a key can be replaced while values under the old one are still about.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { SetupError } from '../run.ts';

const format = 1;
const idBytes = 4;
/** What names the key at the beginning of a sealed value. */
export const headerBytes = 1 + idBytes;
const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

type Key = {
  readonly bytes: Buffer;
  /** With this begins what it seals. */
  readonly header: Buffer;
};

/** What AFTERVIEW_ENCRYPTION_KEY holds: the key that seals, and those that it replaces, which open as well. */
export type EncryptionKey = {
  readonly seals: Key;
  /** By the header of what they sealed, in hexadecimal. */
  readonly opens: ReadonlyMap<string, Key>;
};

/** A value that none of the keys here has sealed. */
export class SealedWithAnotherKey extends Error {
  constructor(id: string) {
    super(`It was sealed with the key ${id}, which AFTERVIEW_ENCRYPTION_KEY does not hold.`);
  }
}

/** The id of the key that sealed a value: 8 hexadecimal digits, which tell nothing of the key. */
export const keyIdOf = (sealed: Buffer): string => sealed.subarray(1, headerBytes).toString('hex');

function keyFrom(text: string): Key {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== keyBytes) throw new SetupError('AFTERVIEW_ENCRYPTION_KEY must be 32 bytes in base64.');
  const id = createHmac('sha256', bytes).update('afterview key id').digest().subarray(0, idBytes);
  return { bytes, header: Buffer.concat([Buffer.of(format), id]) };
}

/** @param text base64 of 32 bytes; several with commas between them: the first one seals. @throws SetupError that says so */
export function encryptionKey(text: string): EncryptionKey {
  const keys = text.split(',').map((part) => keyFrom(part.trim()));
  const [seals] = keys;
  if (seals === undefined) throw new SetupError('AFTERVIEW_ENCRYPTION_KEY must be set.');
  const opens = new Map(keys.map((key) => [key.header.toString('hex'), key]));
  if (opens.size < keys.length) throw new SetupError('AFTERVIEW_ENCRYPTION_KEY names a key twice.');
  return { seals, opens };
}

export const newEncryptionKey = (): string => randomBytes(keyBytes).toString('base64');

export function encrypt({ seals }: EncryptionKey, context: string, text: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', seals.bytes, nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([seals.header, nonce, cipher.getAuthTag(), sealed]);
}

/** @throws SealedWithAnotherKey; Error when the context or the bytes are not those that were sealed */
export function decrypt({ opens }: EncryptionKey, context: string, sealed: Buffer): string {
  const header = sealed.subarray(0, headerBytes);
  const key = opens.get(header.toString('hex'));
  if (key !== undefined) return open(key, context, sealed.subarray(headerBytes));
  // Before keys had ids a value began with its nonce.
  for (const older of opens.values()) {
    try {
      return open(older, context, sealed);
    } catch {
      // The next one may.
    }
  }
  throw new SealedWithAnotherKey(keyIdOf(sealed));
}

function open({ bytes }: Key, context: string, sealed: Buffer): string {
  const nonce = sealed.subarray(0, nonceBytes);
  const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', bytes, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(context)).setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]).toString(
    'utf8',
  );
}
