/** What of an OpenAPI 3.1 document is read and written here. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export type Schema = {
  $ref?: string;
  type?: string;
  description?: string;
  format?: string;
  pattern?: string;
  const?: Json;
  enum?: Json[];
  default?: Json;
  example?: Json;
  examples?: Json[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  maxProperties?: number;
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
};

export type Header = { description: string; schema: Schema; example?: Json };

export type Parameter = {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
  example?: Json;
};

export type MediaType = {
  schema: Schema;
  example?: Json;
  examples?: Record<string, { $ref: string }>;
};

export type Response = {
  description: string;
  headers?: Record<string, Header | { $ref: string }>;
  content?: Record<string, MediaType>;
};

export type CodeSample = { lang: string; label: string; source: string };

export type Operation = {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  security: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; description?: string; content: Record<string, MediaType> };
  responses: Record<string, Response>;
  'x-codeSamples'?: CodeSample[];
};

export type Document = {
  openapi: string;
  tags?: { name: string; description?: string }[];
  paths: Record<string, Record<string, Operation>>;
  webhooks?: Record<string, Record<string, Pick<Operation, 'requestBody'>>>;
  components: {
    schemas: Record<string, Schema>;
    headers?: Record<string, Header>;
    examples?: Record<string, { summary: string; value: Json }>;
    securitySchemes?: Record<string, unknown>;
  };
};

/** One operation, and where it is. */
export type Placed = { method: string; path: string; operation: Operation };

export const operationsOf = ({ paths }: Document): Placed[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );

const prefix = '#/components/schemas/';

/** The name of the component that a schema refers to. */
export const nameOf = ({ $ref }: Schema): string | undefined =>
  $ref?.startsWith(prefix) === true ? $ref.slice(prefix.length) : undefined;

/** The schema itself, where it only refers to a component. */
export function resolve(document: Document, schema: Schema): Schema {
  const name = nameOf(schema);
  return name === undefined ? schema : (document.components.schemas[name] ?? schema);
}

export const isObject = (value: Json | undefined): value is { [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const json = 'application/json';

export const bodySchema = ({ requestBody }: Operation): Schema | undefined =>
  requestBody?.content[json]?.schema;

export const parametersIn = ({ parameters = [] }: Operation, where: Parameter['in']): Parameter[] =>
  parameters.filter((parameter) => parameter.in === where);

/** The answer when it went well; a 201 is told rather than a 200. */
export function success({ responses }: Operation): { status: string; response: Response } | undefined {
  const status = Object.keys(responses)
    .filter((code) => code.startsWith('2'))
    .toSorted()
    .at(-1);
  const response = status === undefined ? undefined : responses[status];
  return status === undefined || response === undefined ? undefined : { status, response };
}

/** What it answers with, when that is JSON. */
export const answerSchema = (operation: Operation): Schema | undefined =>
  success(operation)?.response.content?.[json]?.schema;

export const isList = (operation: Operation): boolean =>
  nameOf(answerSchema(operation) ?? {})?.endsWith('Page') === true;
