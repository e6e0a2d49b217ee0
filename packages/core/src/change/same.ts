import { isDeepStrictEqual } from 'node:util';

/**
 * Whether two rows of one table say the same. Most of a row is the very values that the other has; only what is not is
 * compared in depth, which takes ten times as long for all of it.
 */
export const isSameRow = <Row extends Readonly<Record<string, unknown>>>(a: Row, b: Row): boolean =>
  a === b ||
  Object.keys(a).every((name) => Object.is(a[name], b[name]) || isDeepStrictEqual(a[name], b[name]));
