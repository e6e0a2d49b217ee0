import { operationsOf, type Document, type Schema } from './document.ts';

/** The schemas directly inside one. */
const inside = ({
  properties = {},
  patternProperties = {},
  anyOf = [],
  items,
  additionalProperties,
}: Schema) => [
  ...Object.values(properties),
  ...Object.values(patternProperties),
  ...anyOf,
  ...(items === undefined ? [] : [items]),
  ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
];

/** A schema, and all that are inside it. */
export const nested = (schema: Schema): Schema[] => [schema, ...inside(schema).flatMap(nested)];

/** Every schema of a document, those of parameters and headers included. */
export const allSchemas = (document: Document): Schema[] =>
  [
    ...Object.values(document.components.schemas),
    ...operationsOf(document).flatMap(({ operation }) => [
      ...(operation.parameters ?? []).map(({ schema }) => schema),
      ...Object.values(operation.responses).flatMap(({ content = {} }) =>
        Object.values(content).map(({ schema }) => schema),
      ),
    ]),
  ].flatMap(nested);
