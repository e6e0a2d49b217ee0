/** A statement of many parts that reads its rows from JSON, so that it is the same however many there are. */
import type { PgTable } from '../db/drizzle.ts';
import { toRecords } from '../db/records.ts';
import { fanOut } from '../webhooks/fan-out.ts';

/** One part of its `with`. */
type Part = {
  name: string;
  /** The numbers of those parameters that its text holds. */
  parameters: readonly (number | undefined)[];
  text: () => string;
};

export type Statement = {
  readonly parameters: readonly (string | string[])[];
  /** @returns the number of the parameter */
  add(value: string | string[]): number;
  /** The same of rows, as JSON. */
  addRows(table: PgTable, rows: readonly Record<string, unknown>[]): number;
  /** @param parameters all those that the text depends on, besides which parts there are */
  part(name: string, parameters: Part['parameters'], text: Part['text']): void;
  /** All parts, and a delivery for every endpoint that wants what the part `recorded` returns. */
  text(): string;
};

const texts = new Map<string, string>();

/** Statements are of few shapes: the text of each is put together once, and the driver knows it again by its identity. */
function textOf(parts: readonly Part[]): string {
  const shape = parts.map(({ name, parameters }) => `${name} ${parameters.join()}`).join(';');
  const known = texts.get(shape);
  if (known !== undefined) return known;
  const written = parts.map(({ name, text }) => `${name} as (${text()})`);
  const all = `with ${[...written, fanOut].join(', ')} select count(*)::int as deliveries from queued`;
  texts.set(shape, all);
  return all;
}

export function newStatement(): Statement {
  const parameters: (string | string[])[] = [];
  const parts: Part[] = [];
  const add = (value: string | string[]) => parameters.push(value);
  return {
    parameters,
    add,
    addRows: (table, rows) => add(toRecords(table, rows)),
    part: (name, holds, text) => void parts.push({ name, parameters: holds, text }),
    text: () => textOf(parts),
  };
}
