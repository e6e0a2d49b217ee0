import { idPrefixes } from '@afterview/core/ids';
import { prefixOf } from './compose.ts';
import {
  answerSchema,
  operationsOf,
  parametersIn,
  resolve,
  type Document,
  type Operation,
  type Placed,
  type Schema,
} from './document.ts';

/** The id of what a schema describes; of a union, that of its first kind. */
function idIn(document: Document, schema: Schema): Schema | undefined {
  const { anyOf: [kind] = [], properties } = resolve(document, schema);
  return kind === undefined ? properties?.['id'] : idIn(document, kind);
}

/** The schema of the ids of what an operation answers with, or lists. */
function idSchemaOf(document: Document, operation: Operation): Schema | undefined {
  const answer = answerSchema(operation);
  if (answer === undefined) return undefined;
  return idIn(document, resolve(document, answer).properties?.['data']?.items ?? answer);
}

const prefixes: Readonly<Record<string, string>> = idPrefixes;

/** The prefix of the ids that a part of a path takes: by its name, or by what is found at that place. */
function prefixAt(document: Document, path: string, name: string): string | undefined {
  const named = prefixes[name.replace(/Id$/, '')];
  if (named !== undefined) return named;
  const upTo = path.slice(0, path.indexOf(`{${name}}`) + name.length + 2);
  const collection = upTo.slice(0, upTo.lastIndexOf('/'));
  return operationsOf(document)
    .filter((placed) => placed.path === upTo || placed.path === collection)
    .map(({ operation }) => prefixOf(idSchemaOf(document, operation) ?? {}))
    .find((prefix) => prefix !== undefined);
}

/** Says of each id in a path what kind it is; another kind of id is a 404 like any that is not known. */
export function describeParameters(document: Document, { path, operation }: Placed): void {
  for (const parameter of parametersIn(operation, 'path')) {
    const prefix = prefixAt(document, path, parameter.name);
    if (prefix === undefined || parameter.schema.pattern !== undefined || parameter.name === 'externalId')
      continue;
    parameter.schema = { ...parameter.schema, pattern: `^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$` };
    parameter.description = `${parameter.description ?? 'Its id.'} It looks like \`${prefix}_01h…\`.`;
  }
}
