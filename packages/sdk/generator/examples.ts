/**
 * An answer of every operation and an event of every type, for `@afterview/sdk/testing`: the description's own example
 * where there is one, else the plainest value that its schema allows.
 */
import { component, isObject, objectAt, objectsAt, textAt, type Json } from './json.ts';

/** For strings with a pattern, the first that matches. */
const texts = [
  'text',
  '17:00',
  'EUR',
  '2026-03-02',
  'GB',
  'en',
  'av_test_example',
  'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
];
const formats: Record<string, string> = {
  'date-time': '2026-03-02T10:00:00.000Z',
  date: '2026-03-02',
  duration: 'PT1H',
  email: 'ada@example.com',
  uri: 'https://example.com/',
  'time-zone': 'Europe/Berlin',
  'due-time-zone': 'Europe/Berlin',
};

function textOf({ format, pattern, minLength }: Json): string {
  if (typeof pattern === 'string') {
    const [, prefix = ''] = /^\^([a-z]+_)\[/.exec(pattern) ?? [];
    const found = [`${prefix}01hqkz5f00e8qb4m0j2x6w3r9t`, ...texts].find((text) =>
      new RegExp(pattern).test(text),
    );
    if (found === undefined)
      throw new Error(`no example text matches ${pattern}: give the schema an example`);
    return found;
  }
  if (typeof format === 'string') {
    const found = formats[format];
    if (found === undefined)
      throw new Error(`no example of the format ${format}: give the schema an example`);
    return found;
  }
  return 'text'.padEnd(Number(minLength ?? 0), '.');
}

const givenIn = ({ example, examples }: Json): unknown =>
  example ?? (Array.isArray(examples) ? examples[0] : undefined);

/** The plainest value: null where that is allowed, what is required and no more, the first of several. */
function valueOf(schemas: Json, schema: Json): unknown {
  const given = givenIn(schema);
  if (given !== undefined) return given;
  if (typeof schema['$ref'] === 'string') return valueOf(schemas, objectAt(schemas, component(schema)));
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  const choices = [...objectsAt(schema, 'anyOf'), ...objectsAt(schema, 'oneOf')];
  const [choice] = choices;
  if (choice !== undefined)
    return choices.some(({ type }) => type === 'null') ? null : valueOf(schemas, choice);
  switch (schema['type']) {
    case 'string':
      return textOf(schema);
    case 'integer':
    case 'number':
      return schema['minimum'] ?? Number(schema['exclusiveMinimum'] ?? -1) + 1;
    case 'boolean':
      return false;
    case 'array':
      return Number(schema['minItems'] ?? 0) > 0 ? [valueOf(schemas, objectAt(schema, 'items'))] : [];
    case 'object':
      return objectOf(schemas, schema);
    default:
      if (Object.keys(schema).every((name) => name === 'description')) return null;
      throw new Error(`no example of ${JSON.stringify(schema).slice(0, 200)}`);
  }
}

function objectOf(schemas: Json, schema: Json): Json {
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return Object.fromEntries(
    required.map((name: string) => [name, valueOf(schemas, objectAt(schema, 'properties', name))]),
  );
}

/** What a body is described with: its own example, else one of its schema. */
function contentOf(schemas: Json, content: Json): { type: string | null; value: unknown } {
  const [kind = '', media] = Object.entries(content)[0] ?? [];
  if (!isObject(media)) throw new Error('an answer without a content');
  const [first] = isObject(media['examples']) ? Object.values(media['examples']) : [];
  const given = media['example'] ?? (isObject(first) ? first['value'] : undefined);
  if (kind.startsWith('text/')) return { type: null, value: given ?? 'text' };
  const schema = objectAt(media, 'schema');
  const type = component(schema);
  // Of a page that names a next one, the next would be the same: whoever reads all of them would never end.
  if (given !== undefined) {
    return { type, value: isObject(given) && type.endsWith('Page') ? { ...given, nextCursor: null } : given };
  }
  if (!type.endsWith('Page')) return { type, value: valueOf(schemas, schema) };
  const items = objectAt(schemas, type, 'properties', 'data', 'items');
  return { type, value: { data: [valueOf(schemas, items)], nextCursor: null } };
}

type Example = { name: string; type: string; status: number; value: unknown };

function answerOf(schemas: Json, operation: Json): Example {
  const name = textAt(operation, 'operationId');
  const responses = objectAt(operation, 'responses');
  // Created rather than replaced, where an operation answers both.
  const status = Number(Object.keys(responses).findLast((code) => code.startsWith('2')));
  if (status === 204) return { name, type: 'undefined', status, value: undefined };
  const { type, value } = contentOf(schemas, objectAt(responses, String(status), 'content'));
  return { name, type: type === null ? 'string' : `types.${type}`, status, value };
}

const eventOf = (schemas: Json, name: string, item: Json): Example => {
  const { type, value } = contentOf(schemas, objectAt(item, 'post', 'requestBody', 'content'));
  return { name, type: `types.${type}`, status: 0, value };
};

const literal = (value: unknown) => (value === undefined ? 'undefined' : JSON.stringify(value, null, 2));

/** The source of `src/generated/examples.ts`. @throws Error on a schema that it knows no value of */
export function generateExamples(document: Json): string {
  const schemas = objectAt(document, 'components', 'schemas');
  const answers = Object.values(objectAt(document, 'paths')).flatMap((item) =>
    isObject(item)
      ? Object.values(item)
          .filter(isObject)
          .map((operation) => answerOf(schemas, operation))
      : [],
  );
  const events = Object.entries(objectAt(document, 'webhooks')).flatMap(([name, item]) =>
    isObject(item) ? [eventOf(schemas, name, item)] : [],
  );
  return [
    '// Generated from the API description by `pnpm generate`. Do not edit.',
    "import type * as types from './types/index.ts';",
    '',
    '/** What each operation answers with. */',
    'export interface Answers {',
    ...answers.map(({ name, type }) => `  '${name}': ${type};`),
    '}',
    '',
    '/** An example of each answer. */',
    'export const answers: { [Id in keyof Answers]: { status: number; body: Answers[Id] } } = {',
    ...answers.map(
      ({ name, status, value }) => `  '${name}': { status: ${status}, body: ${literal(value)} },`,
    ),
    '};',
    '',
    '/** An example of each event. */',
    "export const events: { [Type in types.Event['type']]: Extract<types.Event, { type: Type }> } = {",
    ...events.map(({ name, value }) => `  '${name}': ${literal(value)},`),
    '};',
    '',
  ].join('\n');
}
