/** Nothing in the description goes without saying. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { registerFormats } from '../http/formats.ts';
import {
  nameOf,
  operationsOf,
  parametersIn,
  resolve,
  success,
  type Document,
  type Schema,
} from './document.ts';

const document: Document = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'));
const operations = operationsOf(document);

/** Every field of a component, those of objects in it included, by where it is. */
const fieldsOf = (where: string, schema: Schema): [string, Schema][] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, field]): [string, Schema][] => [
    [`${where}.${name}`, field],
    ...fieldsOf(`${where}.${name}`, field),
  ]),
  ...(schema.items === undefined ? [] : fieldsOf(`${where}[]`, schema.items)),
  ...(schema.anyOf ?? []).flatMap((one) => fieldsOf(where, one)),
];
const components = Object.entries(document.components.schemas);
const fields = components.flatMap(([name, schema]) => fieldsOf(name, schema));

const saysSomething = (description: string | undefined) => (description?.length ?? 0) >= 15;

/** What is told of a field: beside a reference or, without that, by what it refers to. */
const toldOf = (field: Schema): string => field.description ?? resolve(document, field).description ?? '';

const ajv = new Ajv2020({ strict: false, allErrors: true });
registerFormats(ajv);
ajv.addSchema({ $id: 'description', components: { schemas: document.components.schemas } });

/** What is wrong with a value; nothing when it is as the schema says. */
function complaint(schema: Schema, value: unknown): string {
  const valid = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"description#/')));
  return valid(value) ? '' : ajv.errorsText(valid.errors);
}

it('every component is described', () => {
  expect(
    components.filter(([, { description }]) => !saysSomething(description)).map(([name]) => name),
  ).toEqual([]);
});

it('every component has an example', () => {
  const without = components.filter(([, { examples = [] }]) => examples.length === 0).map(([name]) => name);
  // It stands in for a resource of more than 200 KiB, which no story is long enough for.
  expect(without).toEqual(['ThinObject']);
});

it('every field of every component is described', () => {
  expect(fields.filter(([, field]) => !saysSomething(toldOf(field))).map(([where]) => where)).toEqual([]);
});

/** The limits of a field that are its own: not those that its format, its pattern or its type have anyway. */
function limitsOf({ type, format, pattern, maxLength, maxItems, minimum, maximum }: Schema): number[] {
  if (type === 'string') {
    const isFree = format === undefined && pattern === undefined;
    return isFree && maxLength !== undefined ? [maxLength] : [];
  }
  if (type === 'array') return maxItems === undefined ? [] : [maxItems];
  const widest = 2 ** 31 - 1;
  return [minimum ?? 0, maximum ?? widest].filter((limit) => limit > 1 && limit < widest);
}

it('every limit of a field is told', () => {
  const silent = fields.flatMap(([where, field]) => {
    const own = field.anyOf?.find(({ type }) => type !== 'null') ?? field;
    if (nameOf(own) !== undefined || own.enum !== undefined) return [];
    const missing = limitsOf(own).filter((limit) => !toldOf(field).includes(limit.toLocaleString('en')));
    return missing.length === 0 ? [] : [`${where}: ${missing.join(', ')}`];
  });
  expect(silent).toEqual([]);
});

it('every tag is described', () => {
  expect(document.tags?.filter(({ description }) => !saysSomething(description))).toEqual([]);
});

describe.each(operations)('$operation.operationId', ({ operation }) => {
  it('has a summary, and a description that says which key it takes', () => {
    expect(operation.summary).toMatch(/^[A-Z].{5,}[^.]$/);
    expect(operation.description).toMatch(/It takes (a|a test|the admin|no) key/);
  });

  it('has parameters that are described', () => {
    expect((operation.parameters ?? []).filter(({ description }) => !saysSomething(description))).toEqual([]);
  });

  it('has answers that are described, each in its own words', () => {
    const told = Object.entries(operation.responses).map(([, { description }]) => description);
    expect(told.filter((one) => !saysSomething(one))).toEqual([]);
    // 200 and 201 of an upsert say the same of two outcomes.
    expect(new Set(told).size).toBe(told.length);
  });

  it('has ids in its path that say what they are ids of', () => {
    const ids = parametersIn(operation, 'path').filter(({ name }) => name !== 'externalId');
    for (const { schema } of ids) expect(schema.pattern).toMatch(/^\^[a-z]+_/);
  });

  it('has an example of its request and its answer, valid against their schemas', () => {
    const media = [
      ...Object.values(operation.requestBody?.content ?? {}),
      ...Object.values(success(operation)?.response.content ?? {}),
    ];
    for (const { schema, example } of media) {
      expect(example).toBeDefined();
      expect(complaint(schema, example)).toBe('');
    }
    const empty = parametersIn(operation, 'path').filter(({ example }) => example === undefined);
    expect(empty).toEqual([]);
  });
});
