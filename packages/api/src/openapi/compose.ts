import type { Document, Json, Schema } from './document.ts';
import { resolve } from './document.ts';

/** What is known when a request is made up: the ids that there are, and how things were worded before. */
export type Known = {
  /** The newest id with a prefix such as `app`. */
  id: (prefix: string) => string | undefined;
  /** What a field of this name was last given. */
  said: (field: string) => Json | undefined;
  now: Date;
};

const aDay = 86_400_000;

const byFormat = (format: string, now: Date): Json | undefined => {
  const tomorrow = new Date(now.getTime() + aDay).toISOString();
  switch (format) {
    case 'date-time':
      return tomorrow;
    case 'date':
      return tomorrow.slice(0, 10);
    case 'duration':
      return 'PT24H';
    case 'time-zone':
    case 'due-time-zone':
      return 'Europe/Berlin';
    case 'email':
      return 'ada.okafor@example.com';
    case 'uri':
      return 'https://example.com/';
    default:
      return undefined;
  }
};

/** The prefix that the pattern of an id asks for. */
export const prefixOf = ({ pattern }: Schema): string | undefined => /^\^([a-z]+)_/.exec(pattern ?? '')?.[1];

/** The least that a schema takes: what it requires, said as it was said before where it was. */
export function compose(document: Document, schema: Schema, known: Known, field = ''): Json {
  const whole = resolve(document, schema);
  if (whole.const !== undefined) return whole.const;
  const branch = whole.anyOf?.find(({ type }) => type !== 'null');
  if (branch !== undefined) return compose(document, branch, known, field);
  if (whole.properties !== undefined || whole.type === 'object') return composeObject(document, whole, known);
  if (whole.type === 'array') {
    return whole.items === undefined ? [] : [compose(document, whole.items, known, field)];
  }
  return composeLeaf(whole, known, field);
}

function composeObject(document: Document, schema: Schema, known: Known): Json {
  const { properties = {}, required = [], minProperties = 0 } = schema;
  const names = Object.keys(properties);
  const wanted = names.filter((name) => required.includes(name));
  const fill = names.filter((name) => !required.includes(name)).slice(0, minProperties - wanted.length);
  return Object.fromEntries(
    [...wanted, ...(wanted.length < minProperties ? fill : [])].map((name) => [
      name,
      compose(document, properties[name] ?? {}, known, name),
    ]),
  );
}

function composeLeaf(schema: Schema, known: Known, field: string): Json {
  const prefix = prefixOf(schema);
  const id = prefix === undefined ? undefined : known.id(prefix);
  if (id !== undefined) return id;
  if (schema.enum?.[0] !== undefined) return schema.enum[0];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return schema.default ?? schema.minimum ?? 1;
  return known.said(field) ?? byFormat(schema.format ?? '', known.now) ?? schema.examples?.[0] ?? field;
}
