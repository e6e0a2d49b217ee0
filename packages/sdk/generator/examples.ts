/** An answer of every operation and an event of every type, for `@afterview/sdk/testing`: the description's own examples. */
import { component, isObject, objectAt, textAt, type Json } from './json.ts';

const exampleOf = ({ example, examples }: Json): unknown => {
  const [first] = isObject(examples) ? Object.values(examples) : [];
  return example ?? (isObject(first) ? first['value'] : undefined);
};

type Body = { type: string; value: unknown };

/** What a body is described with; null when it has no example. */
function bodyOf(content: Json): Body | null {
  const [kind = '', media] = Object.entries(content)[0] ?? [];
  if (!isObject(media)) throw new Error('a body without a content');
  const value = exampleOf(media);
  if (value === undefined) return null;
  if (kind.startsWith('text/')) return { type: 'string', value };
  const type = component(objectAt(media, 'schema'));
  // Of a page that names a next one, the next would be the same: whoever reads all of them would never end.
  const isPage = isObject(value) && type.endsWith('Page');
  return { type: `types.${type}`, value: isPage ? { ...value, nextCursor: null } : value };
}

type Example = Body & { name: string; status: number };

/** The success that has an example: of those that create or replace, the one that was answered. */
function answerOf(operation: Json): Example {
  const name = textAt(operation, 'operationId');
  const responses = objectAt(operation, 'responses');
  for (const code of Object.keys(responses).filter((one) => one.startsWith('2'))) {
    const status = Number(code);
    if (status === 204) return { name, type: 'undefined', status, value: undefined };
    const body = bodyOf(objectAt(responses, code, 'content'));
    if (body !== null) return { name, status, ...body };
  }
  throw new Error(`${name} has no example of its answer`);
}

function eventOf(name: string, item: Json): Example {
  const body = bodyOf(objectAt(item, 'post', 'requestBody', 'content'));
  if (body === null) throw new Error(`${name} has no example`);
  return { name, status: 0, ...body };
}

const literal = (value: unknown) => (value === undefined ? 'undefined' : JSON.stringify(value, null, 2));

/** The source of `src/generated/examples.ts`. @throws Error where there is no example */
export function generateExamples(document: Json): string {
  const answers = Object.values(objectAt(document, 'paths')).flatMap((item) =>
    isObject(item)
      ? Object.values(item)
          .filter(isObject)
          .map((operation) => answerOf(operation))
      : [],
  );
  const events = Object.entries(objectAt(document, 'webhooks')).flatMap(([name, item]) =>
    isObject(item) ? [eventOf(name, item)] : [],
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
