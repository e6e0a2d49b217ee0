/** The query of an operation as a schema of its own, so that it is a type with a name. */
import { isObject, objectAt, objectsAt, pascal, textAt, type Json } from './json.ts';

/** `NextStepsListQuery` for `nextSteps.list`. */
export const queryName = (operationId: string): string =>
  `${operationId.split('.').map(pascal).join('')}Query`;

function queryOf(operation: Json): [name: string, schema: Json][] {
  const parameters = objectsAt(operation, 'parameters').filter((parameter) => parameter['in'] === 'query');
  if (parameters.length === 0) return [];
  const id = textAt(operation, 'operationId');
  const schema = {
    type: 'object',
    description: `What \`${id}\` takes.`,
    properties: Object.fromEntries(
      parameters.map((parameter) => [
        textAt(parameter, 'name'),
        { description: parameter['description'], ...objectAt(parameter, 'schema') },
      ]),
    ),
    required: parameters.filter((parameter) => parameter['required'] === true).map(({ name }) => name),
    additionalProperties: false,
  };
  return [[queryName(id), schema]];
}

/** The description with its schemas alone: those that it names, and one for each query. */
export function schemasOf(document: Json): Json {
  const operations = Object.values(objectAt(document, 'paths')).flatMap((item) =>
    isObject(item) ? Object.values(item).filter(isObject) : [],
  );
  const schemas = {
    ...objectAt(document, 'components', 'schemas'),
    ...Object.fromEntries(operations.flatMap(queryOf)),
  };
  return { openapi: document['openapi'], info: document['info'], paths: {}, components: { schemas } };
}
