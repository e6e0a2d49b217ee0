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

export const text = (maxLength: number, description: string) =>
  Type.String({ minLength: 1, maxLength, description });

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

/** A reference to a named schema, typed as what it refers to. */
export const ref = <T extends TSchema>(schema: T & { $id: string }) =>
  Type.Unsafe<Static<T>>(Type.Ref(schema.$id));

export const idOf = (kind: IdKind, description: string) =>
  Type.String({ pattern: `^${idPrefixes[kind]}_[0-7][0-9a-hjkmnp-tv-z]{25}$`, description });

export const instant = (description: string) =>
  Type.String({
    format: 'date-time',
    description: `${description} RFC 3339 with an offset; answers are in UTC.`,
  });

export const duration = (description: string) =>
  Type.String({
    format: 'duration',
    maxLength: 40,
    description: `${description} ISO 8601, longer than zero and at most ten years.`,
  });

export const date = (description: string) =>
  Type.String({ format: 'date', description: `${description} A date, \`2026-11-30\`.` });

export const timeOfDay = (description: string) =>
  Type.String({
    pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
    description: `${description} A local time, \`17:00\`.`,
  });

export const timeZone = (description: string) =>
  Type.String({ format: 'time-zone', maxLength: 64, description: `${description} An IANA time zone.` });

export const email = (description: string) => Type.String({ format: 'email', maxLength: 254, description });

export const party = (description: string) => choice(parties, description);

/** What every action of a party may say. */
export const actionProperties = {
  party: Type.Optional(party('For whom the key speaks; without it, for the platform.')),
  by: Type.Optional(text(200, 'Who did it, by name.')),
  note: Type.Optional(text(2_000, 'A note with it.')),
};

export const externalId = text(255, "The platform's own id; unique per platform and mode.");

export const metadata = Type.Record(Type.String({ pattern: '^.{1,40}$' }), Type.String({ maxLength: 500 }), {
  maxProperties: 50,
  additionalProperties: false,
  description: 'Up to 50 pairs of your own; keys up to 40 characters, values up to 500.',
});

const pairsPatch = Type.Record(
  Type.String({ pattern: '^.{1,40}$' }),
  nullable(Type.String({ maxLength: 500 })),
  {
    maxProperties: 50,
    additionalProperties: false,
    description: 'Pairs to add or replace; null removes one, and in place of the pairs removes all.',
  },
);
export const metadataPatch = nullable(pairsPatch);

/** The properties that every resource answers with. */
export const resourceProperties = {
  metadata,
  version: Type.Integer({ minimum: 1, description: 'Rises by one with each change.' }),
  createdAt: instant('When it was created.'),
  updatedAt: instant('When it last changed.'),
};
