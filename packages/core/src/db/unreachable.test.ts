import { expect, it } from 'vitest';
import { isUnreachable } from './unreachable.ts';

const withCode = (code: string) => Object.assign(new Error('x'), { code });

it.each([
  ['the connection is refused', 'ECONNREFUSED'],
  ['it is written to after the other side is gone', 'EPIPE'],
  ['the driver lost it', 'CONNECTION_CLOSED'],
  ['the server shuts down', '57P01'],
  ['another of its processes crashed', '57P02'],
  ['the server is starting', '57P03'],
  ['it has no connection left', '53300'],
])('the database is away when %s', (_, code) => {
  expect(isUnreachable(withCode(code))).toBe(true);
});

it.each([
  ['a row is there already', '23505'],
  ['a transaction has failed', '25P02'],
  ['a statement is wrong', '42601'],
])('the database is not away when %s', (_, code) => {
  expect(isUnreachable(withCode(code))).toBe(false);
});
