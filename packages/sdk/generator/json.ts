/** Finding one's way in the API's description. */

export type Json = { [name: string]: unknown };

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws Error when there is none */
export function objectAt(value: Json, ...path: string[]): Json {
  let found: Json = value;
  for (const name of path) {
    const next = found[name];
    if (!isObject(next)) throw new Error(`nothing at ${path.join('.')}`);
    found = next;
  }
  return found;
}

/** @throws Error when there is none */
export const textAt = (value: Json, name: string): string => {
  const found = value[name];
  if (typeof found !== 'string') throw new Error(`no ${name}`);
  return found;
};

export const objectsAt = (value: Json, name: string): Json[] => {
  const found = value[name];
  return Array.isArray(found) ? found.filter(isObject) : [];
};

/** The name of the schema that is referred to. @throws Error when it is one without a name */
export const component = (schema: Json): string =>
  textAt(schema, '$ref').replace('#/components/schemas/', '');

export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
