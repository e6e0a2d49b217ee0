import { createHash } from 'node:crypto';
import { Problem } from './problems.ts';

/**
 * TypeIDs (https://github.com/jetify-com/typeid/tree/main/spec): a prefix that names the type, then the 128 bits of
 * a UUID in Crockford's base 32. Stored as `uuid`; the prefix exists at the edge only.
 */
export const idPrefixes = {
  platform: 'plat',
  key: 'key',
  application: 'app',
  interview: 'int',
  outlineItem: 'out',
  outlineTemplate: 'tpl',
  nextStep: 'step',
  followUp: 'fup',
  finding: 'find',
  permission: 'perm',
  trialPeriod: 'trial',
  deadline: 'dl',
  import: 'imp',
  event: 'evt',
  webhookEndpoint: 'whe',
  delivery: 'dlv',
  embedSession: 'emb',
  testClock: 'clock',
} as const;

export type IdKind = keyof typeof idPrefixes;

declare const kind: unique symbol;

/** A UUID that is known to name a row of one kind. */
export type Id<K extends IdKind> = string & { readonly [kind]: K };

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const suffixLength = 26;
const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function isUuid<K extends IdKind>(value: string): value is Id<K> {
  return uuidShape.test(value);
}

function brand<K extends IdKind>(uuid: string): Id<K> {
  if (!isUuid<K>(uuid)) throw new TypeError(`not a UUID: ${uuid}`);
  return uuid;
}

const counterBits = 26n;
let last = { milliseconds: 0, counter: 0n };

// RFC 9562 §6.2, method 1: within one millisecond a counter rises, from a random start that leaves it room.
function nextCounter(milliseconds: number): bigint {
  const random = BigInt(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >> 8n;
  const counter = milliseconds === last.milliseconds ? last.counter + 1n : random;
  last = { milliseconds, counter };
  return counter;
}

const asUuid = (hex: string) =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

/**
 * A new UUIDv7 (RFC 9562 §5.7). Ids sort by creation time; those that one process makes within one millisecond sort in
 * the order in which they were made. It tells when the row was recorded, which no injected clock changes.
 */
export function newId<K extends IdKind>(_kind: K, at = new Date()): Id<K> {
  const milliseconds = at.getTime();
  const counter = nextCounter(milliseconds) & ((1n << counterBits) - 1n);
  const random = new DataView(crypto.getRandomValues(new Uint8Array(8)).buffer).getBigUint64(0) >> 16n;
  const bits =
    (BigInt(milliseconds) << 80n) |
    (0x7n << 76n) |
    ((counter >> 14n) << 64n) |
    (0b10n << 62n) |
    ((counter & 0x3fffn) << 48n) |
    random;
  return brand<K>(asUuid(bits.toString(16).padStart(32, '0')));
}

/** An id that a name always has: a UUIDv8 (RFC 9562 §5.8) of its SHA-256, for what is built in. */
export function idOfName<K extends IdKind>(_kind: K, name: string): Id<K> {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return brand<K>(asUuid(`${hex.slice(0, 12)}8${hex.slice(13, 16)}${variant}${hex.slice(17, 32)}`));
}

/** `step_01h…`: what callers see. */
export const formatId = <K extends IdKind>(idKind: K, id: Id<K>): string => formatUuid(idKind, id);

/** The same, of a UUID that is known to be of this kind by what stands beside it. */
export function formatUuid(idKind: IdKind, id: string): string {
  let bits = BigInt(`0x${id.replaceAll('-', '')}`);
  let suffix = '';
  for (let i = 0; i < suffixLength; i += 1) {
    suffix = alphabet.charAt(Number(bits & 31n)) + suffix;
    bits >>= 5n;
  }
  return `${idPrefixes[idKind]}_${suffix}`;
}

/** The UUID in a TypeID. An id of another kind, or no id at all, names nothing: `not_found`. */
export function parseId<K extends IdKind>(idKind: K, text: string): Id<K> {
  const expected = `${idPrefixes[idKind]}_`;
  const unknown = () => new Problem('not_found', `No ${idKind} has this id; it looks like ${expected}01h…`);
  if (!text.startsWith(expected)) throw unknown();
  const suffix = text.slice(expected.length);
  if (suffix.length !== suffixLength || suffix.charAt(0) > '7') throw unknown();
  let bits = 0n;
  for (const character of suffix) {
    const value = alphabet.indexOf(character);
    if (value < 0) throw unknown();
    bits = (bits << 5n) | BigInt(value);
  }
  return brand<K>(asUuid(bits.toString(16).padStart(32, '0')));
}
