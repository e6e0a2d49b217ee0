/**
 * The SDK's methods from the API's description: `operationId` is the path of a method. It knows one dialect, and throws
 * on anything outside it, so that no operation is ever half supported.
 */
import { commentOf, docOf } from './docs.ts';
import { component, isObject, objectAt, pascal, textAt, type Json } from './json.ts';
import { queryName } from './queries.ts';

/** The runtime sends these, from the options of a call; a caller that keeps answers sends the first itself. */
const knownHeaders = ['if-none-match', 'idempotency-key', 'if-match'];

const isNamed = (parameter: Json, header: string) =>
  parameter['in'] === 'header' && textAt(parameter, 'name').toLowerCase() === header;

const isKnownParameter = (parameter: Json) =>
  parameter['in'] === 'path' ||
  parameter['in'] === 'query' ||
  knownHeaders.some((name) => isNamed(parameter, name));

type Operation = {
  /** `['applications', 'progress']` for `applications.progress.get`. */
  resource: string[];
  verb: string;
  method: string;
  path: string;
  doc: string[];
  /** The parameters of the path, in order. */
  params: string[];
  body: { type: string; optional: boolean } | null;
  /** The type of its query. */
  query: string | null;
  /** The answer's type; the item's for a list; null when there is none. */
  answer: string | null;
  isList: boolean;
  /** Text of another kind than JSON. */
  isText: boolean;
};

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const className = (resource: readonly string[]) => resource.map(pascal).join('');

function readOperation(document: Json, path: string, method: string, operation: Json): Operation {
  const id = textAt(operation, 'operationId');
  const where = `${method.toUpperCase()} ${path}`;
  const resource = id.split('.');
  const verb = resource.pop();
  if (verb === undefined || resource.length < 1 || resource.length > 2) {
    throw new Error(`${where}: the operationId must be resource.verb or resource.part.verb, not ${id}`);
  }
  const params = [...path.matchAll(/\{([^}]+)\}/g)].flatMap(([, name]) => name ?? []);
  const parameters = Array.isArray(operation['parameters']) ? operation['parameters'].filter(isObject) : [];
  if (parameters.some((parameter) => !isKnownParameter(parameter))) {
    throw new Error(`${where}: parameters may be in the path, in the query, or headers that every call has`);
  }
  if (method === 'get' && operation['requestBody'] !== undefined)
    throw new Error(`${where}: a GET has no body`);
  // Without one, the runtime could not send it again.
  if (method === 'post' && !parameters.some((parameter) => isNamed(parameter, 'idempotency-key')))
    throw new Error(`${where}: a POST takes the header Idempotency-Key`);
  const hasQuery = parameters.some((parameter) => parameter['in'] === 'query');
  if (hasQuery && method !== 'get') throw new Error(`${where}: only a GET has a query`);
  const answer = readAnswer(where, operation);
  const body = readBody(document, where, operation);
  const isList = answer?.endsWith('Page') ?? false;
  return {
    resource,
    verb,
    method: method.toUpperCase(),
    path,
    doc: docOf(document, operation, params),
    params,
    body,
    query: hasQuery ? queryName(id) : null,
    answer: isList && answer !== null ? answer.slice(0, -'Page'.length) : answer,
    isList,
    isText: answer === 'string',
  };
}

function readBody(document: Json, where: string, operation: Json): Operation['body'] {
  if (operation['requestBody'] === undefined) return null;
  const content = objectAt(operation, 'requestBody', 'content');
  if (Object.keys(content).join() !== 'application/json') throw new Error(`${where}: the body must be JSON`);
  const type = component(objectAt(content, 'application/json', 'schema'));
  const required = objectAt(document, 'components', 'schemas', type)['required'];
  const isUpdate = type.endsWith('Update');
  return { type, optional: !isUpdate && (!Array.isArray(required) || required.length === 0) };
}

function readAnswer(where: string, operation: Json): string | null {
  const responses = objectAt(operation, 'responses');
  const successes = Object.keys(responses).filter((code) => code.startsWith('2'));
  const [answer, ...others] = new Set(successes.map((status) => answerOf(responses, status)));
  if (answer === undefined || others.length > 0)
    throw new Error(`${where}: all successes must be of one type`);
  return answer;
}

function answerOf(responses: Json, status: string): string | null {
  if (status === '204') return null;
  const content = objectAt(responses, status, 'content');
  if (Object.keys(content).every((type) => type.startsWith('text/'))) return 'string';
  return component(objectAt(content, 'application/json', 'schema'));
}

/** Every operation of the description. @throws Error on what the dialect does not know */
const readOperations = (document: Json): Operation[] =>
  Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) => {
    if (!isObject(item)) throw new Error(`${path}: not an object`);
    return Object.entries(item).map(([method, operation]) => {
      if (!methods.includes(method) || !isObject(operation))
        throw new Error(`${path}: unknown member ${method}`);
      return readOperation(document, path, method, operation);
    });
  });

/** As its type tells it: `agree(id: string, body: types.NextStepAgree, options?: RequestOptions): …`. */
function methodOf({ verb, doc, params, body, query, answer, isList, isText }: Operation): string {
  const parameters = [
    ...params.map((name) => `${name}: string`),
    ...(body === null ? [] : [`body${body.optional ? '?' : ''}: types.${body.type}`]),
    ...(query === null ? [] : [`query?: types.${query}`]),
    'options?: RequestOptions',
  ].join(', ');
  const type = answer === null ? 'void' : isText ? 'string' : `types.${answer}`;
  const result = isList ? `PagePromise<${type}>` : `ApiPromise<${type}>`;
  return [...commentOf(doc, '  '), `  ${verb}(${parameters}): ${result};`].join('\n');
}

/** As it is sent, in the words of src/methods.ts. */
function routeOf({ method, path, query, isList, isText }: Operation): string {
  const is = isList ? 'pages' : query !== null ? 'query' : isText ? 'text' : '';
  return `${method} ${path} ${is}`.trimEnd();
}

/** A resource, or a part of one such as `progress` of `applications`. */
type Resource = { name: string[]; operations: Operation[]; parts: Resource[] };

const partOf = ({ name }: Resource): string => name.at(-1) ?? '';

/** Those of that many names, with their parts. */
function resourcesOf(operations: readonly Operation[], within: readonly string[] = []): Resource[] {
  const depth = within.length;
  const inside = operations.filter(({ resource }) => within.every((name, index) => resource[index] === name));
  const names = new Set(inside.flatMap(({ resource }) => resource.slice(depth, depth + 1)));
  return [...names].map((last) => {
    const name = [...within, last];
    return {
      name,
      operations: inside.filter(({ resource }) => resource.join('.') === name.join('.')),
      parts: resourcesOf(inside, name),
    };
  });
}

const memberOf = (resource: Resource) => `  readonly ${partOf(resource)}: ${className(resource.name)};`;

const typesOf = (resource: Resource): string[] => [
  [
    `/** \`afterview.${resource.name.join('.')}\` */`,
    `export interface ${className(resource.name)} {`,
    [resource.parts.map(memberOf).join('\n'), ...resource.operations.map(methodOf)]
      .filter((text) => text !== '')
      .join('\n\n'),
    '}',
  ].join('\n'),
  ...resource.parts.flatMap(typesOf),
];

const routesOf = ({ operations, parts }: Resource, indent: string): string[] => [
  ...operations.map((operation) => `${indent}${operation.verb}: '${routeOf(operation)}',`),
  ...parts.flatMap((part) => [
    `${indent}${partOf(part)}: {`,
    ...routesOf(part, `${indent}  `),
    `${indent}},`,
  ]),
];

/** The source of `src/generated/resources.ts`. @throws Error on what the dialect does not know */
export function generateResources(document: Json): string {
  const resources = resourcesOf(readOperations(document));
  return [
    '// Generated from the API description by `pnpm generate`. Do not edit.',
    "import type { ApiPromise } from '../api-promise.ts';",
    "import type { RequestOptions } from '../options.ts';",
    "import type { PagePromise } from '../pagination.ts';",
    "import type * as types from './types/index.ts';",
    '',
    '/** Every resource of the API. */',
    'export interface Resources {',
    ...resources.map(memberOf),
    '}',
    '',
    resources.flatMap(typesOf).join('\n\n'),
    '',
  ].join('\n');
}

/** The source of `src/generated/routes.ts`. @throws Error on what the dialect does not know */
export const generateRoutes = (document: Json): string =>
  [
    '// Generated from the API description by `pnpm generate`. Do not edit.',
    '',
    '/** Every method, and what it sends; src/methods.ts tells how to read it. */',
    'export const routes = {',
    ...resourcesOf(readOperations(document)).flatMap((resource) => [
      `  ${partOf(resource)}: {`,
      ...routesOf(resource, '    '),
      '  },',
    ]),
    '} as const;',
    '',
  ].join('\n');
