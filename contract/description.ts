/** The API's description (OpenAPI 3.1), read as a list of operations. Nothing here names one of them. */

/** The dialect of JSON Schema that the description is written in. */
export type Schema = {
  $ref?: string;
  type?: string | readonly string[];
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  minProperties?: number;
  maxProperties?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
};

export type Parameter = {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
};

export type Answer = {
  headers?: Readonly<Record<string, unknown>>;
  content?: Readonly<Record<string, { schema: Schema }>>;
};

type Described = {
  operationId: string;
  parameters?: readonly Parameter[];
  requestBody?: { content: Readonly<Record<string, { schema: Schema }>> };
  responses: Readonly<Record<string, Answer>>;
  security?: readonly Readonly<Record<string, readonly string[]>>[];
};

export type Document = {
  paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  components: {
    schemas: Readonly<Record<string, Schema>>;
    /** Of answers; each says which of them it has. */
    headers?: Readonly<Record<string, unknown>>;
  };
  security: readonly Readonly<Record<string, readonly string[]>>[];
};

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
const methods = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;

/** What a parameter of a path names: the prefix of the ids that it takes, or null when it is no id of ours. */
export type PathParameter = { name: string; prefix: string | null; schema: Schema };

export type Operation = {
  id: string;
  method: Method;
  path: string;
  pathParameters: readonly PathParameter[];
  query: Readonly<Record<string, Schema>>;
  /** In lower case. */
  headers: readonly string[];
  body: Schema | null;
  responses: Readonly<Record<string, Answer>>;
  /** The scheme of the key that it needs, and the scopes that open it; null for anybody. */
  needs: { scheme: string; scopes: readonly string[] } | null;
};

export type Description = {
  document: Document;
  operations: readonly Operation[];
  /** The schema that a reference names, and any other as it is. */
  resolve: (schema: Schema) => Schema;
};

const isMethod = (name: string): name is keyof typeof methods => name in methods;

const idPattern = /^\^([a-z]+)_\[0-7\]/;
/** The prefix of the ids that a schema takes; null when it takes none. */
export const prefixOf = ({ pattern }: Schema): string | null => idPattern.exec(pattern ?? '')?.[1] ?? null;

const isSuccess = (status: string) => status.startsWith('2');

export function read(document: Document): Description {
  const resolve = (schema: Schema): Schema => {
    if (schema.$ref === undefined) return schema;
    const name = schema.$ref.replace('#/components/schemas/', '');
    const found = document.components.schemas[name];
    if (found === undefined) throw new Error(`the description has no schema ${schema.$ref}`);
    return resolve(found);
  };
  const prefixes = prefixFinder(document, resolve);
  const operations = Object.entries(document.paths).flatMap(([path, found]) =>
    Object.entries(found).flatMap(([name, described]): Operation[] => {
      if (!isMethod(name)) return [];
      const { parameters = [], requestBody, responses } = described;
      const [needed] = described.security ?? document.security;
      const [scheme] = Object.entries(needed ?? {});
      return [
        {
          id: described.operationId,
          method: methods[name],
          path,
          pathParameters: parameters
            .filter((parameter) => parameter.in === 'path')
            .map(({ name: parameter, schema }) => ({
              name: parameter,
              prefix: prefixes(path, parameter, schema),
              schema,
            })),
          query: Object.fromEntries(
            parameters
              .filter((parameter) => parameter.in === 'query')
              .map(({ name: parameter, schema }) => [parameter, schema]),
          ),
          headers: parameters
            .filter((parameter) => parameter.in === 'header')
            .map(({ name: header }) => header.toLowerCase()),
          body: requestBody?.content['application/json']?.schema ?? null,
          responses,
          needs: scheme === undefined ? null : { scheme: scheme[0], scopes: scheme[1] },
        },
      ];
    }),
  );
  return { document, operations, resolve };
}

/** Finds what a parameter of a path names from what is answered there: nobody has to say it. */
function prefixFinder(document: Document, resolve: (schema: Schema) => Schema) {
  const idIn = (schema: Schema): string | null => {
    const { properties, anyOf, oneOf } = resolve(schema);
    const [branch] = anyOf ?? oneOf ?? [];
    if (branch !== undefined) return idIn(branch);
    const { id } = properties ?? {};
    return id === undefined ? null : prefixOf(resolve(id));
  };
  const answeredAt = (path: string, method?: string): string | null => {
    for (const [name, { responses }] of Object.entries(document.paths[path] ?? {})) {
      if (method !== undefined && name !== method) continue;
      for (const [status, { content = {} }] of Object.entries(responses)) {
        const schema = content['application/json']?.schema;
        const prefix = isSuccess(status) && schema !== undefined ? idIn(schema) : null;
        if (prefix !== null) return prefix;
      }
    }
    return null;
  };
  const listedAs = (property: string): string | null => {
    for (const { properties } of Object.values(document.components.schemas)) {
      const items = resolve(properties?.[property] ?? {}).items;
      const prefix = items === undefined ? null : idIn(items);
      if (prefix !== null) return prefix;
    }
    return null;
  };
  return (path: string, name: string, schema: Schema): string | null => {
    const own = prefixOf(resolve(schema));
    if (own !== null || !/^(id|\w+Id)$/.test(name) || name === 'externalId') return own;
    const [collection = ''] = path.split(`/{${name}}`);
    const property = collection.split('/').at(-1) ?? '';
    const prefix =
      answeredAt(`${collection}/{${name}}`) ?? listedAs(property) ?? answeredAt(collection, 'post');
    if (prefix === null) throw new Error(`nothing in the description tells which id {${name}} of ${path} is`);
    return prefix;
  };
}
