import { Problem } from '../problems.ts';

/** One page of a list, and where the next one begins. */
export type Page<Row> = { rows: Row[]; nextCursor: string | null };
export type PageRequest = { limit: number; after?: string | undefined };

const encode = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

const isKey = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string');

/** The key of the last row that the caller has seen: opaque to them, checked by us. */
export function afterKey(
  cursor: string | undefined,
  shapes: readonly ((part: string) => boolean)[],
): string[] | null {
  if (cursor === undefined) return null;
  const bad = new Problem('validation_failed', 'The cursor is not one that we gave.', [
    { pointer: 'query/after', detail: 'must be the nextCursor of a page of the same list' },
  ]);
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw bad;
  }
  if (!isKey(key) || key.length !== shapes.length) throw bad;
  if (key.some((part, index) => shapes[index]?.(part) !== true)) throw bad;
  return key;
}

/** Tells that a cursor is of this list and no other: the first part of its key. */
export const isOf =
  (list: string) =>
  (part: string): boolean =>
    part === list;

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
export const isInstant = (text: string): boolean =>
  /^[12]\d{3}-/.test(text) && Number.isFinite(Date.parse(text)) && new Date(text).toISOString() === text;

/** Cuts the one row too many that was asked for, which tells whether there is more. */
export function pageOf<Row>(rows: Row[], limit: number, key: (row: Row) => string[]): Page<Row> {
  if (rows.length <= limit) return { rows, nextCursor: null };
  const shown = rows.slice(0, limit);
  const lastShown = shown.at(-1);
  return { rows: shown, nextCursor: lastShown === undefined ? null : encode(key(lastShown)) };
}
