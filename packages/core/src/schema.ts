import { Type, type Static, type TProperties, type TSchema, type TSchemaOptions } from 'typebox';
import { idPrefixes, type IdKind } from './ids.ts';
import { parties } from './parties.ts';

/** The pieces that the schemas of all resources are made of. The formats are checked at the edge. */

/** What it describes, or null. */
export const nullable = <T extends TSchema>(schema: T) =>
  Type.Union(
    [schema, Type.Null()],
    'description' in schema && typeof schema.description === 'string'
      ? { description: schema.description }
      : {},
  );

/** A limit as descriptions say it: `5,000`. */
const told = (limit: number) => limit.toLocaleString('en');

export const text = (maxLength: number, description: string) =>
  Type.String({
    minLength: 1,
    maxLength,
    description: `${description} Up to ${told(maxLength)} characters.`,
  });

/** Up to so many, which the description says. */
export const list = <T extends TSchema>(
  items: T,
  maxItems: number,
  description: string,
  options: TSchemaOptions = {},
) => Type.Array(items, { maxItems, ...options, description: `${description} Up to ${told(maxItems)}.` });

/** A whole number from one limit to another, which the description says. */
export const integer = (minimum: number, maximum: number, description: string) =>
  Type.Integer({
    minimum,
    maximum,
    description: `${description} From ${told(minimum)} to ${told(maximum)}.`,
  });

/** A whole number of things. */
export const count = (description: string) => Type.Integer({ minimum: 0, description });

export const version = (description: string, minimum = 1) => Type.Integer({ minimum, description });

export const choice = <Values extends string[]>(values: readonly [...Values], description: string) =>
  Type.Enum(values, { type: 'string', description });

/** An object that accepts the properties named and no other. */
export const object = <T extends TProperties>(properties: T, options: TSchemaOptions = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options });

/** A named schema: a component of the API's description. */
export const named = <T extends TProperties>(
  $id: string,
  description: string,
  properties: T,
  options: TSchemaOptions = {},
) =>
  Object.assign(Type.Object(properties, { additionalProperties: false, ...options }), { description, $id });

/** A reference to a named schema, typed as what it refers to. @param description what it is in this place */
export const ref = <T extends TSchema>(schema: T & { $id: string }, description?: string) =>
  Type.Unsafe<Static<T>>(Type.Ref(schema.$id, description === undefined ? {} : { description }));

export const idOf = (kind: IdKind, description: string) =>
  Type.String({
    pattern: `^${idPrefixes[kind]}_[0-7][0-9a-hjkmnp-tv-z]{25}$`,
    description: `${description} It looks like \`${idPrefixes[kind]}_01h…\`.`,
  });

export const instant = (description: string) =>
  Type.String({
    format: 'date-time',
    description: `${description} RFC 3339 with an offset; answers are in UTC, with milliseconds.`,
  });

export const duration = (description: string) =>
  Type.String({
    format: 'duration',
    maxLength: 40,
    description: `${description} An ISO 8601 duration, longer than zero and at most ten years.`,
  });

export const date = (description: string) =>
  Type.String({ format: 'date', description: `${description} A date, such as \`2026-11-30\`.` });

export const timeOfDay = (description: string) =>
  Type.String({
    pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
    description: `${description} A local time of 24 hours, such as \`17:00\`.`,
  });

export const timeZone = (description: string) =>
  Type.String({
    format: 'time-zone',
    maxLength: 64,
    description: `${description} An IANA time zone, such as \`Europe/Berlin\`.`,
  });

export const email = (description: string) =>
  Type.String({ format: 'email', maxLength: 254, description: `${description} An e-mail address.` });

export const party = (description: string) => choice(parties, description);

/** What every action of a party may say. */
export const actionProperties = {
  party: Type.Optional(
    party('The party that the key speaks for; without it, the key speaks for the platform.'),
  ),
  by: Type.Optional(text(200, 'The name of whoever did it; shown on the timeline.')),
  note: Type.Optional(text(2_000, 'What they said with it; shown on the timeline.')),
};

export const externalId = text(
  255,
  'Your own id of it: no other of its kind has the same, live and test apart.',
);

const pairValue = Type.String({ maxLength: 500, description: 'A value of your own. Up to 500 characters.' });

/** Of a filter: whoever applies, in all of their applications. */
export const candidateExternalId = text(255, 'Your own id of the candidate.');

export const metadata = Type.Record(Type.String({ pattern: '^.{1,40}$' }), pairValue, {
  maxProperties: 50,
  additionalProperties: false,
  description:
    'Pairs of your own, which we keep and do not read. Up to 50; keys of up to 40 characters, values of up to 500.',
});

const pairsPatch = Type.Record(Type.String({ pattern: '^.{1,40}$' }), nullable(pairValue), {
  maxProperties: 50,
  additionalProperties: false,
  description:
    'Pairs to add or replace: null as a value removes its pair, and in place of the pairs removes all. Up to 50 in the end.',
});
export const metadataPatch = nullable(pairsPatch);

/** The properties that every resource answers with. */
export const resourceProperties = {
  metadata,
  version: version('Rises by one with each change; the `ETag` says the same.'),
  createdAt: instant('When it was recorded.'),
  updatedAt: instant('When it last changed.'),
};
