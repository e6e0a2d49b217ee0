import { allSchemas } from './schemas.ts';
import type { Document, Schema } from './document.ts';

/** What a format or a pattern holds a text to anyway; those that say a length themselves are not here. */
const lengthByFormat: Readonly<Record<string, number>> = {
  // Nine digits of a second, and an offset.
  'date-time': '2026-03-02T09:00:00.000000000+01:00'.length,
  date: '2026-03-02'.length,
};

/** Patterns of ours that all texts of one length match. */
const lengthByPattern: Readonly<Record<string, number>> = {
  '^([01][0-9]|2[0-3]):[0-5][0-9]$': '17:00'.length,
  '^[A-Z]{3}$': 'EUR'.length,
};

const idShape = /^\^([a-z]+)_\[0-7\]\[0-9a-hjkmnp-tv-z\]\{25\}\$$/;
const lengthOfId = 27;

function lengthOf({ format = '', pattern = '' }: Schema): number | undefined {
  const [, prefix] = idShape.exec(pattern) ?? [];
  if (prefix !== undefined) return prefix.length + lengthOfId;
  return lengthByPattern[pattern] ?? lengthByFormat[format];
}

/** Every integer of ours is kept in four bytes. */
const highest = 2 ** 31 - 1;

function limitOne(schema: Schema): void {
  if (schema.type === 'string' && schema.maxLength === undefined && schema.enum === undefined) {
    const length = lengthOf(schema);
    if (length !== undefined) schema.maxLength = length;
  }
  if (schema.type === 'integer') {
    schema.format ??= 'int32';
    schema.maximum ??= highest;
  }
}

/** States the limits that a schema has without naming them. */
export const limit = (document: Document): void => allSchemas(document).forEach(limitOne);
