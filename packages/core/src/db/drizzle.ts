/**
 * Drizzle, loaded as CommonJS. As ECMAScript modules its hundred files take 0.45 s of every start, because Node reads
 * Drizzle's very large package.json again for each of them; this way all of it takes 0.07 s.
 */
import { createRequire } from 'node:module';

export type { SQL } from 'drizzle-orm';
export type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

const require = createRequire(import.meta.url);
const orm: typeof import('drizzle-orm') = require('drizzle-orm');
const pgCore: typeof import('drizzle-orm/pg-core') = require('drizzle-orm/pg-core');

export const { and, asc, desc, eq, getTableColumns, getTableName, gt, isNotNull, lt, sql } = orm;
export const isPlaceholder = (value: unknown): value is import('drizzle-orm').Placeholder =>
  orm.is(value, orm.Placeholder);
export const {
  bigint,
  boolean,
  customType,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  QueryBuilder,
  smallint,
  text,
  timestamp,
  uuid,
} = pgCore;
