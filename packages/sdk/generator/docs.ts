/** What the description says of an operation, as the comment of its method. */
import { component, isObject, objectAt, objectsAt, textAt, type Json } from './json.ts';

/** Those that say more than every call may meet. */
const thrown: Record<string, string> = {
  404: 'NotFoundError',
  409: 'ConflictError',
  412: 'PreconditionFailedError',
  422: 'UnprocessableError',
};

const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

function bodyDoc(document: Json, operation: Json): string[] {
  if (operation['requestBody'] === undefined) return [];
  const schema = objectAt(operation, 'requestBody', 'content', 'application/json', 'schema');
  const { description } = objectAt(document, 'components', 'schemas', component(schema));
  return typeof description === 'string' ? [`@param body ${sentence(description)}`] : [];
}

/** @param ids the parameters of the path, in order */
export function docOf(document: Json, operation: Json, ids: readonly string[]): string[] {
  const parameters = objectsAt(operation, 'parameters');
  const described = ids.flatMap((id) => {
    const found = parameters.find(({ name, in: place }) => place === 'path' && name === id);
    return typeof found?.['description'] === 'string'
      ? [`@param ${id} ${sentence(found['description'])}`]
      : [];
  });
  const responses = objectAt(operation, 'responses');
  const errors = Object.entries(thrown).flatMap(([status, name]) => {
    const response = responses[status];
    return isObject(response) ? [`@throws ${name} ${sentence(textAt(response, 'description'))}`] : [];
  });
  const told = ['summary', 'description'].flatMap((name) =>
    operation[name] === undefined ? [] : [sentence(textAt(operation, name))],
  );
  return [
    ...told.flatMap((text) => text.split('\n')),
    ...described,
    ...bodyDoc(document, operation),
    ...errors,
  ];
}

/** @param indent the blanks before it */
export const commentOf = (lines: readonly string[], indent: string): string[] =>
  lines.length === 1
    ? [`${indent}/** ${lines[0]} */`]
    : [
        `${indent}/**`,
        ...lines.map((line) => `${indent} * ${line.replaceAll('*/', '*\\/')}`.trimEnd()),
        `${indent} */`,
      ];
