/** Puts what was recorded where it belongs: to each operation, each component, each field. */
import { problems, type ProblemCode } from '@afterview/core/problems';
import {
  answerSchema,
  bodySchema,
  isObject,
  nameOf,
  operationsOf,
  resolve,
  type Document,
  type Json,
  type Operation,
  type Schema,
} from './document.ts';
import type { Examples, Exchange } from './example-file.ts';

const isLeaf = ({ type, enum: values, const: only, format }: Schema): boolean =>
  (type === 'string' || type === 'integer' || type === 'number') &&
  values === undefined &&
  only === undefined &&
  format !== 'binary';

const isKind = (document: Document, branch: Schema, value: Json): boolean => {
  const { properties, type } = resolve(document, branch);
  if (value === null) return type === 'null';
  const [discriminator, ...others] = properties?.['type']?.enum ?? [];
  if (discriminator !== undefined && others.length === 0)
    return isObject(value) && value['type'] === discriminator;
  if (properties !== undefined) {
    return isObject(value) && Object.keys(value).every((name) => name in properties);
  }
  return type !== 'null';
};

/** Gives a schema, and all inside it, the value that was seen there first. */
export function illustrateSchema(document: Document, schema: Schema, value: Json): void {
  const name = nameOf(schema);
  if (name !== undefined) {
    const component = resolve(document, schema);
    if (isObject(value)) component.examples ??= [value];
    illustrateSchema(document, component, value);
    return;
  }
  const branch = schema.anyOf?.find((one) => isKind(document, one, value));
  if (branch !== undefined) illustrateSchema(document, branch, value);
  if (isLeaf(schema) && (typeof value === 'string' || typeof value === 'number')) schema.examples ??= [value];
  if (Array.isArray(value) && schema.items !== undefined) {
    for (const item of value) illustrateSchema(document, schema.items, item);
  }
  if (isObject(value)) {
    for (const [field, inner] of Object.entries(schema.properties ?? {})) {
      const found = value[field];
      if (found !== undefined) illustrateSchema(document, inner, found);
    }
  }
}

function illustrateOperation(document: Document, operation: Operation, exchange: Exchange): void {
  const { params, query, body, status } = exchange;
  const answer = exchange.answer === undefined ? undefined : inPart(exchange.answer);
  for (const parameter of operation.parameters ?? []) {
    const said = parameter.in === 'path' ? params[parameter.name] : query[parameter.name];
    if (said !== undefined) parameter.example = said;
  }
  const request = bodySchema(operation);
  if (request !== undefined && body !== undefined) {
    for (const content of Object.values(operation.requestBody?.content ?? {})) content.example = body;
    illustrateSchema(document, request, body);
  }
  if (answer === undefined) return;
  for (const content of Object.values(operation.responses[status]?.content ?? {})) content.example = answer;
  const schema = answerSchema(operation);
  if (schema !== undefined) illustrateSchema(document, schema, answer);
}

/** A JSON Schema among the data is shown in part: tools would take it for one of the description's own. */
function inPart(value: Json): Json {
  if (Array.isArray(value)) return value.map(inPart);
  if (!isObject(value)) return value;
  const isSchema = '$schema' in value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      isSchema && typeof inner !== 'string' ? [] : [[name, inPart(inner)]],
    ),
  );
}

const isCode = (name: string): name is ProblemCode => name in problems;

function illustrateProblems(document: Document, recorded: Examples['problems']): void {
  document.components.examples = Object.fromEntries(
    Object.entries(recorded).flatMap(([code, value]) =>
      isCode(code) ? [[code, { summary: problems[code].title, value }]] : [],
    ),
  );
  const [first] = Object.values(recorded);
  if (first !== undefined) illustrateSchema(document, { $ref: '#/components/schemas/Problem' }, first);
  // What was not recorded yet cannot be shown.
  for (const { operation } of operationsOf(document)) {
    for (const { content = {} } of Object.values(operation.responses)) {
      for (const media of Object.values(content)) {
        if (media.examples === undefined) continue;
        media.examples = Object.fromEntries(
          Object.entries(media.examples).filter(([code]) => code in recorded),
        );
      }
    }
  }
}

export function illustrate(document: Document, { operations, problems: recorded }: Examples): void {
  for (const { operation } of operationsOf(document)) {
    const exchange = operations[operation.operationId];
    if (exchange !== undefined) illustrateOperation(document, operation, exchange);
  }
  for (const item of Object.values(document.webhooks ?? {})) {
    for (const { requestBody } of Object.values(item)) {
      for (const { schema, example } of Object.values(requestBody?.content ?? {})) {
        if (example !== undefined) illustrateSchema(document, schema, example);
      }
    }
  }
  illustrateProblems(document, recorded);
}
