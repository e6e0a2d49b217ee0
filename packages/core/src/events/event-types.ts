import { Type, type Static } from 'typebox';
import { Due } from '../due/schema.ts';
import { afterKey, pageOf, type Page, type PageRequest } from '../db/page.ts';
import { choice, named, text } from '../schema.ts';
import { eventSchemaName, eventSchemas, resources } from './catalogue.ts';
import { WhatsNext } from '../progress/schema.ts';
import { exampleOf } from './examples.ts';
import { sentenceOf } from './sentence.ts';
import { ThinObject } from './thin.ts';
import { eventTypes, type EventType } from './types.ts';

export const EventTypeDescription = named('EventTypeDescription', 'A type of event, and what it carries.', {
  type: choice([...eventTypes], 'The type, as events name it.'),
  description: text(300, 'What an event of this type tells, as a sentence.'),
  schema: Type.Record(Type.String(), Type.Unknown(), {
    description:
      'The JSON Schema (2020-12) of what a webhook receives. It is complete: what it refers to is in `$defs`.',
  }),
  example: Type.Record(Type.String(), Type.Unknown(), {
    description: 'What a webhook could receive, valid against the schema.',
  }),
});
export type EventTypeDescription = Static<typeof EventTypeDescription>;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What events refer to, by name. */
const components = new Map<string, object>(
  [...eventSchemas, ...Object.values(resources), ThinObject, WhatsNext, Due].map((schema) => [
    schema.$id,
    schema,
  ]),
);

const plain = (schema: object): Json => {
  const { $id: _name, ...rest }: Json = JSON.parse(JSON.stringify(schema));
  return rest;
};

/** A schema by its name, with all that it refers to, at whatever depth, in `$defs`. */
function completeSchema(name: string): Json {
  const defined = new Map<string, Json>();
  const point = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(point);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) =>
        key === '$ref' && typeof inner === 'string' ? [key, `#/$defs/${define(inner)}`] : [key, point(inner)],
      ),
    );
  };
  const define = (referred: string): string => {
    if (!defined.has(referred)) {
      defined.set(referred, {});
      defined.set(referred, schemaOf(referred));
    }
    return referred;
  };
  const schemaOf = (wanted: string): Json => {
    const schema = components.get(wanted);
    if (schema === undefined) throw new TypeError(`events refer to ${wanted}, which is not known`);
    const pointed = point(plain(schema));
    return isObject(pointed) ? pointed : {};
  };
  const whole = schemaOf(name);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: name,
    ...whole,
    $defs: Object.fromEntries(defined),
  };
}

const describedOf = (type: EventType): EventTypeDescription => ({
  type,
  description: sentenceOf(type),
  schema: completeSchema(eventSchemaName(type)),
  example: { ...exampleOf(type) },
});

const described = new Map<EventType, EventTypeDescription>();

/** Made when it is first asked for: it never changes. */
export function describeEventType(type: EventType): EventTypeDescription {
  const known = described.get(type) ?? describedOf(type);
  described.set(type, known);
  return known;
}

const isType = (type: string) => eventTypes.some((one) => one === type);

/** In the order of the catalogue. */
export function listEventTypes({ limit, after }: PageRequest): Page<EventTypeDescription> {
  const [seen] = afterKey(after, [isType]) ?? [];
  const left = eventTypes.slice(eventTypes.findIndex((type) => type === seen) + 1);
  return pageOf(left.slice(0, limit + 1).map(describeEventType), limit, ({ type }) => [type]);
}
