/**
 * The ids of what is seeded follow from a number, in SQL and here alike: nobody has to read a million of them back. They
 * are UUIDv7 of the beginning of 2025, one application to the millisecond, so they sort as the product's own do.
 */
const firstMillisecond = Date.UTC(2025, 0, 1);

/** The last digits tell an application from what belongs to it. */
export const kinds = { application: 0, interview: 1, step: 2, secondStep: 3, event: 4 } as const;
export type Kind = keyof typeof kinds;

const digits = (value: number, length: number) => value.toString(16).padStart(length, '0');

export function seededId(kind: Kind, n: number): string {
  const time = digits(firstMillisecond + n, 12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${digits(kinds[kind], 12)}`;
}

/** The same in SQL. @param n a column or expression */
export const seededIdSql = (kind: Kind, n = 'n'): string =>
  `(lpad(to_hex(${firstMillisecond} + ${n}), 12, '0') || '70008000${digits(kinds[kind], 12)}')::uuid`;

/** Of these, four of ten, a POST of a step that the company owes changes neither the ball nor the momentum: it is one event. */
export const waitsForCompany = (i: number): number => 10 * Math.floor(i / 4) + (waiting[i % 4] ?? 0);
const waiting = [0, 1, 2, 4];

// TypeIDs as the product's callers see them, by hand and without its code: the limit must not be slow where that is.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const valueOf = new Map(Array.from(alphabet, (letter, value) => [letter, value] as const));

/** Five bits to a letter, from the right: 13 letters hold the 64 bits of half a UUID and one more. */
export function typeId(prefix: string, uuid: string): string {
  let text = '';
  let held = 0;
  let bits = 2; // 26 letters have 130 bits; the first two are nothing.
  for (let index = 0; index < uuid.length; index += 1) {
    const code = uuid.charCodeAt(index);
    if (code === 45) continue;
    held = (held << 4) | (code < 58 ? code - 48 : code - 87);
    bits += 4;
    if (bits < 5) continue;
    bits -= 5;
    text += alphabet.charAt((held >> bits) & 31);
    held &= (1 << bits) - 1;
  }
  return `${prefix}_${text}`;
}

/** The UUID in a TypeID that is known to be one. */
export function uuidOf(id: string): string {
  const suffix = id.slice(id.indexOf('_') + 1);
  let hex = '';
  let held = 0;
  let bits = -2;
  for (const letter of suffix) {
    held = (held << 5) | (valueOf.get(letter) ?? 0);
    bits += 5;
    while (bits >= 4) {
      bits -= 4;
      hex += ((held >> bits) & 15).toString(16);
      held &= (1 << bits) - 1;
    }
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
