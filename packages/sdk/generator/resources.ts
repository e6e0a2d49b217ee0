/**
 * Resource classes from the API's description: `operationId` is the path of a method. It knows one dialect, and throws
 * on anything outside it, so that no operation is ever half supported.
 */

type Json = { [name: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectAt(value: Json, ...path: string[]): Json {
  let found: Json = value;
  for (const name of path) {
    const next = found[name];
    if (!isObject(next)) throw new Error(`nothing at ${path.join('.')}`);
    found = next;
  }
  return found;
}

const textAt = (value: Json, name: string): string => {
  const found = value[name];
  if (typeof found !== 'string') throw new Error(`no ${name}`);
  return found;
};

/** The runtime sends these, from the options of a call; a caller that keeps answers sends the first itself. */
const knownHeaders = ['if-none-match', 'idempotency-key', 'if-match'];

const isKnownParameter = (parameter: Json) =>
  parameter['in'] === 'path' ||
  parameter['in'] === 'query' ||
  (parameter['in'] === 'header' && knownHeaders.includes(textAt(parameter, 'name').toLowerCase()));

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
  query: string | null;
  /** The answer's type; the item's for a list; null when there is none. */
  answer: string | null;
  isList: boolean;
  /** Text of another kind than JSON. */
  isText: boolean;
};

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const className = (resource: readonly string[]) => resource.map(pascal).join('');
const component = (schema: Json) => textAt(schema, '$ref').replace('#/components/schemas/', '');

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
  const hasQuery = parameters.some((parameter) => parameter['in'] === 'query');
  const answer = readAnswer(where, operation);
  const isList = answer?.endsWith('Page') ?? false;
  return {
    resource,
    verb,
    method: method.toUpperCase(),
    path,
    doc: ['summary', 'description'].flatMap((name) =>
      operation[name] === undefined ? [] : textAt(operation, name),
    ),
    params,
    body: readBody(document, where, operation),
    query: hasQuery ? `NonNullable<types.${className(resource)}${pascal(verb)}Data['query']>` : null,
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

function methodOf(operation: Operation): string {
  const { verb, method, path, doc, params, body, query, answer, isList, isText } = operation;
  const filled = params.reduce(
    (url, name) => url.replace(`{${name}}`, `\${encodeURIComponent(${name})}`),
    path,
  );
  const url = params.length > 0 ? `\`${filled}\`` : `'${path}'`;
  const parameters = [
    ...params.map((name) => `${name}: string`),
    ...(body === null ? [] : [`body: types.${body.type}${body.optional ? ' = {}' : ''}`]),
    ...(query === null ? [] : [`query: ${query} = {}`]),
    'options?: RequestOptions',
  ].join(', ');
  const type = answer === null ? 'void' : isText ? 'string' : `types.${answer}`;
  const result = isList ? `PagePromise<${type}>` : `Promise<${type}>`;
  const sent = [
    ...(body === null && query === null ? [] : [body === null ? 'undefined' : 'body']),
    ...(query === null ? [] : ['query']),
  ];
  const call = isList
    ? `this.#http.list(${url}, query, options)`
    : `this.#http.request(${[`'${method}'`, url, 'options', ...sent].join(', ')})`;
  return [
    '  /**',
    ...doc.map((line) => `   * ${line}${line.endsWith('.') ? '' : '.'}`),
    '   */',
    `  ${verb}(${parameters}): ${result} {`,
    `    return ${call};`,
    '  }',
  ].join('\n');
}

/** @param parts the names of what belongs to the resource, such as `progress` of `applications` */
function classOf(
  resource: readonly string[],
  operations: readonly Operation[],
  parts: readonly string[],
): string {
  const partClass = (part: string) => className([...resource, part]);
  return [
    `export class ${className(resource)} {`,
    '  readonly #http: Http;',
    ...parts.map((part) => `  readonly ${part}: ${partClass(part)};`),
    '',
    '  constructor(http: Http) {',
    '    this.#http = http;',
    ...parts.map((part) => `    this.${part} = new ${partClass(part)}(http);`),
    '  }',
    '',
    operations.map(methodOf).join('\n\n'),
    '}',
  ].join('\n');
}

/** The source of `src/generated/resources.ts`. @throws Error on what the dialect does not know */
export function generateResources(document: Json): string {
  const operations = Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) => {
    if (!isObject(item)) throw new Error(`${path}: not an object`);
    return Object.entries(item).map(([method, operation]) => {
      if (!methods.includes(method) || !isObject(operation))
        throw new Error(`${path}: unknown member ${method}`);
      return readOperation(document, path, method, operation);
    });
  });
  const byResource = Map.groupBy(operations, ({ resource }) => resource.join('.'));
  const resources = [...byResource.keys()].map((name) => name.split('.'));
  const partsOf = (name: string) =>
    resources.flatMap(([parent, part]) => (parent === name && part !== undefined ? [part] : []));
  const names = resources.flatMap(([name, part]) => (name === undefined || part !== undefined ? [] : [name]));
  return [
    '// Generated from the API description by `pnpm generate`. Do not edit.',
    "import type { Http, RequestOptions } from '../http.ts';",
    "import type { PagePromise } from '../pagination.ts';",
    "import type * as types from './types/index.ts';",
    '',
    [...byResource].map(([name, found]) => classOf(name.split('.'), found, partsOf(name))).join('\n\n'),
    '',
    '/** Every resource of the API. */',
    'export class Resources {',
    ...names.map((name) => `  readonly ${name}: ${pascal(name)};`),
    '',
    '  constructor(http: Http) {',
    ...names.map((name) => `    this.${name} = new ${pascal(name)}(http);`),
    '  }',
    '}',
    '',
  ].join('\n');
}
