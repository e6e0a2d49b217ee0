import { Ajv, type ErrorObject } from 'ajv';
import { closestMatch } from 'leven';
import type { FastifySchemaCompiler } from 'fastify';
import type { FieldError } from '@afterview/core/problems';
import { formatTold, registerFormats } from './formats.ts';

type Named = { $id: string };

/**
 * Checks requests against their schemas, and finds every fault at once. Bodies are taken as they are; a query is text, so
 * its numbers and booleans are read from it.
 */
export function validatorCompiler(schemas: readonly Named[]): FastifySchemaCompiler<object> {
  // The schemas are our own, and tests compile all of them: checking each against the meta-schema at start shows nothing.
  const options = {
    allErrors: true,
    useDefaults: true,
    strict: false,
    validateSchema: false,
    verbose: true,
  } as const;
  const strict = new Ajv(options);
  const coercing = new Ajv({ ...options, coerceTypes: true });
  for (const ajv of [strict, coercing]) {
    registerFormats(ajv);
    for (const schema of schemas) ajv.addSchema(schema);
  }
  return ({ schema, httpPart }) => {
    // Headers are described for the documentation, each as a text that may be missing: there is nothing to find.
    if (httpPart === 'headers') return () => true;
    return lazily(() => (httpPart === 'body' ? strict : coercing).compile(schema));
  };
}

type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null };

/** Compiles a schema when it is first asked: all of them at once would be a third of a start. */
function lazily(compile: () => Validate): Validate {
  let compiled: Validate | null = null;
  const validate: Validate = (data) => {
    compiled ??= compile();
    const valid = compiled(data);
    validate.errors = compiled.errors ?? null;
    return valid;
  };
  return validate;
}

/** Of a name that was sent so many characters are told: enough to find it by. */
const toldOfName = 100;

function pointerTo(name: string): string {
  const told = name.length > toldOfName ? `${name.slice(0, toldOfName).toWellFormed()}…` : name;
  return told.replaceAll('~', '~0').replaceAll('/', '~1');
}

function whereOf({ instancePath, keyword, params }: ErrorObject): string {
  if (keyword === 'required') return `${instancePath}/${pointerTo(String(params['missingProperty']))}`;
  if (keyword === 'additionalProperties') {
    return `${instancePath}/${pointerTo(String(params['additionalProperty']))}`;
  }
  return instancePath;
}

/** How many letters may be wrong in what was meant as another word. */
const maxDistance = 2;

function meant(word: unknown, words: readonly string[]): string {
  const near = closestMatch(String(word).slice(0, toldOfName), words, { maxDistance });
  return near === undefined ? '' : `; did you mean ${near}?`;
}

/** "An array", "a string", and "a string or an array" of a list of types. */
const typesTold = (types: unknown): string =>
  [types]
    .flat()
    .map((type) => `${/^[aio]/.test(String(type)) ? 'an' : 'a'} ${String(type)}`)
    .join(' or ');

function detailOf({ keyword, params, message, instancePath, parentSchema, data }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'additionalProperties':
      return instancePath.endsWith('/metadata')
        ? 'must have a name of 1 to 40 characters, on one line'
        : `is not a known field${meant(params['additionalProperty'], Object.keys(parentSchema?.['properties'] ?? {}))}`;
    case 'enum':
      return `must be one of: ${[params['allowedValues']].flat().join(', ')}${meant(data, [params['allowedValues']].flat().map(String))}`;
    case 'type':
      return `must be ${typesTold(params['type'])}`;
    case 'minimum':
      return `must be at least ${String(params['limit'])}`;
    case 'maximum':
      return `must be at most ${String(params['limit'])}`;
    case 'const':
      return `must be ${String(params['allowedValue'])}`;
    case 'format':
      return formatTold(String(params['format']));
    case 'pattern':
      return `must match ${String(params['pattern'])}`;
    case 'minProperties':
      return 'must name at least one field';
    case 'maxProperties':
      return `must have at most ${String(params['limit'])} pairs`;
    case 'minLength':
      return 'must not be empty';
    case 'maxLength':
      return `must have at most ${String(params['limit'])} characters`;
    case 'maxItems':
      return `must have at most ${String(params['limit'])} items`;
    case 'uniqueItems':
      return 'must not repeat an item';
    default:
      return message ?? 'is not valid';
  }
}

/** "Or null" adds a complaint of its own to that about the value; it helps nobody. */
const isNoise = ({ keyword, params }: ErrorObject) =>
  keyword === 'anyOf' || (keyword === 'type' && params['type'] === 'null');

/** What stands before the name of a field that is not in the body. */
const prefixes: Readonly<Record<string, string>> = {
  querystring: 'query',
  params: 'path',
  headers: 'header',
};

/** @param part `body`, or `querystring` and so on, whose faults are named `query/…` */
export function fieldErrors(errors: readonly ErrorObject[], part: string): FieldError[] {
  const told = errors.filter((error) => !isNoise(error));
  const named = (told.length > 0 ? told : errors).map((error) => {
    const pointer = whereOf(error);
    return { pointer: `${prefixes[part] ?? ''}${pointer}`, detail: detailOf(error) };
  });
  const distinct = new Map(named.map((error) => [`${error.pointer} ${error.detail}`, error]));
  return [...distinct.values()];
}
