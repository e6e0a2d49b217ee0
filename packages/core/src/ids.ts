import { createHash, randomUUID } from 'node:crypto';
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
  auditEntry: 'aud',
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

const counterBits = 26;
let last = { milliseconds: 0, counter: 0 };

// RFC 9562 §6.2, method 1: within one millisecond a counter rises, from a random start that leaves it room.
function nextCounter(milliseconds: number, random: string): number {
  const counter =
    milliseconds === last.milliseconds ? last.counter + 1 : Number.parseInt(random.slice(0, 6), 16);
  last = { milliseconds, counter };
  return counter & (2 ** counterBits - 1);
}

const hexOf = (bits: number, digits: number) => bits.toString(16).padStart(digits, '0');

const asUuid = (hex: string) =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

/**
 * A new UUIDv7 (RFC 9562 §5.7). Ids sort by creation time; those that one process makes within one millisecond sort in
 * the order in which they were made. It tells when the row was recorded, which no injected clock changes.
 */
export function newId<K extends IdKind>(_kind: K, at = new Date()): Id<K> {
  const milliseconds = at.getTime();
  // Node keeps random UUIDs in stock, which random bytes of our own would not be.
  const random = randomUUID();
  const counter = nextCounter(milliseconds, random);
  const tail = hexOf(0x8000 | (counter & 0x3fff), 4) + random.slice(24);
  return brand<K>(asUuid(`${hexOf(milliseconds, 12)}7${hexOf(counter >> 14, 3)}${tail}`));
}

/** When an id was made, to the millisecond: what a UUIDv7 begins with. */
export const createdAt = (id: string): Date =>
  new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));

/** An id that a name always has: a UUIDv8 (RFC 9562 §5.8) of its SHA-256, for what is built in. */
export function idOfName<K extends IdKind>(_kind: K, name: string): Id<K> {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return brand<K>(asUuid(`${hex.slice(0, 12)}8${hex.slice(13, 16)}${variant}${hex.slice(17, 32)}`));
}

/** `step_01h…`: what callers see. */
export const formatId = <K extends IdKind>(idKind: K, id: Id<K>): string => formatUuid(idKind, id);

// The first two letters hold the first 8 bits, and each four after them 20: five digits of the UUID. Numbers, for BigInt is
// slow, and a list has hundreds of ids.
const pairs = Array.from(
  { length: 1024 },
  (_, bits) => alphabet.charAt(bits >> 5) + alphabet.charAt(bits & 31),
);
const valueOf = new Map(Array.from(alphabet, (letter, value) => [letter, value] as const));
const pairOf = (bits: number): string => pairs[bits] ?? '';

// Where the digits are, between the dashes.
const places = Array.from({ length: 36 }, (_, at) => at).filter((at) => ![8, 13, 18, 23].includes(at));

/** The value of some lowercase hexadecimal digits of a UUID. By hand it takes half of what `parseInt` of a slice does. */
function valueAt(uuid: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const code = uuid.charCodeAt(places[at] ?? 0);
    value = (value << 4) | (code < 58 ? code - 48 : code - 87);
  }
  return value;
}

/** The same, of a UUID that is known to be of this kind by what stands beside it. */
export function formatUuid(idKind: IdKind, id: string): string {
  let suffix = pairOf(valueAt(id, 0, 2));
  for (let at = 2; at < places.length; at += 5) {
    const bits = valueAt(id, at, at + 5);
    suffix += pairOf(bits >> 10) + pairOf(bits & 1023);
  }
  return `${idPrefixes[idKind]}_${suffix}`;
}

/** The bits of some letters; null when one is none of the alphabet. */
function bitsOf(letters: string): number | null {
  let bits = 0;
  for (const letter of letters) {
    const value = valueOf.get(letter);
    if (value === undefined) return null;
    bits = (bits << 5) | value;
  }
  return bits;
}

/** `nextStep`, in words. */
const nounOf = (idKind: IdKind) => idKind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The UUID in a TypeID. An id of another kind, or no id at all, names nothing: `not_found`. */
export function parseId<K extends IdKind>(idKind: K, text: string): Id<K> {
  const expected = `${idPrefixes[idKind]}_`;
  const unknown = () =>
    new Problem('not_found', `No ${nounOf(idKind)} has this id: such an id looks like ${expected}01h….`);
  if (!text.startsWith(expected)) throw unknown();
  const suffix = text.slice(expected.length);
  if (suffix.length !== suffixLength || suffix.charAt(0) > '7') throw unknown();
  let hex = '';
  for (let at = 0; at < suffixLength; at += at === 0 ? 2 : 4) {
    const bits = bitsOf(suffix.slice(at, at === 0 ? 2 : at + 4));
    if (bits === null) throw unknown();
    hex += hexOf(bits, at === 0 ? 2 : 5);
  }
  return brand<K>(asUuid(hex));
}
