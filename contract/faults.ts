/** Each way in which a valid value can be made invalid in one place, and the JSON Pointer to that place. */
import { typesOf } from './values.ts';
import { prefixOf, type Description, type Schema } from './description.ts';

export type Fault = {
  /** What is wrong with it, in words. */
  told: string;
  pointer: string;
  /** The whole value, with the one fault in it. */
  value: unknown;
};

type Path = readonly string[];

const pointerTo = (path: Path) =>
  path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy in which what is at the path is another; without `to`, nothing. */
function withAt(value: unknown, [first, ...rest]: Path, to: { value: unknown } | null): unknown {
  if (first === undefined) return to?.value;
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === first ? withAt(item, rest, to) : item));
  }
  const record = isRecord(value) ? value : {};
  const { [first]: member, ...others } = record;
  if (rest.length === 0 && to === null) return others;
  return { ...record, [first]: withAt(member, rest, to) };
}

/** A value of each type, and two that are none of a number's. */
const samples: Readonly<Record<string, unknown>> = {
  string: 'x',
  integer: 7,
  boolean: true,
  array: [],
  object: {},
  null: null,
};

const unheardOf = 'unheardOf';
/** Longer texts and larger lists are not tried: the body would be too large, which is another fault. */
const longestTried = 60_000;
const largestTried = 100_000;

const badFormats: Readonly<Record<string, readonly string[]>> = {
  'date-time': [
    '2026-02-30T10:00:00Z',
    '2026-11-02T10:00:00',
    '2026-11-02',
    'tomorrow',
    '2300-01-01T00:00:00Z',
  ],
  date: ['2026-02-30', '2026-1-1', '2026-11-02T10:00:00Z', 'today'],
  duration: ['-PT1H', 'PT0S', '1 hour', 'P11Y', 'PT'],
  'time-zone': ['Mars/Olympus', '+02:00', ''],
  'due-time-zone': ['Mars/Olympus', '+02:00'],
  email: ['nobody', 'a@', '@example.com', 'a b@example.com'],
  uri: ['nowhere', '/relative', 'ftp://example.com/', 'javascript:alert(1)'],
};

/**
 * All faults that a value of a schema can be given.
 */
export function* faultsIn(
  { resolve }: Pick<Description, 'resolve'>,
  given: Schema,
  whole: unknown,
): Generator<Fault> {
  yield* at(given, whole, []);

  function* at(unresolved: Schema, value: unknown, path: Path): Generator<Fault> {
    const schema = branchOf(resolve(unresolved), value);
    const fault = (told: string, replacement: unknown, where: Path = path): Fault => ({
      told,
      pointer: pointerTo(where),
      value: withAt(whole, where, { value: replacement }),
    });
    yield* ofType(resolve(unresolved), fault);
    if (typeof value === 'string') yield* ofText(schema, fault);
    if (typeof value === 'number') yield* ofNumber(schema, fault);
    if (Array.isArray(value)) yield* ofList(schema, value, path, fault);
    if (isRecord(value)) yield* ofObject(schema, value, path, fault);
  }

  type Make = (told: string, replacement: unknown, where?: Path) => Fault;

  /** The branch that a value is of: of those that there are, the first of its type. */
  function branchOf(schema: Schema, value: unknown): Schema {
    const branches = (schema.anyOf ?? schema.oneOf ?? []).map(resolve);
    return branches.find((branch) => acceptsType(branch, value)) ?? schema;
  }

  function acceptsType(schema: Schema, value: unknown): boolean {
    const branches = schema.anyOf ?? schema.oneOf;
    if (branches !== undefined) return branches.some((branch) => acceptsType(resolve(branch), value));
    if (schema.const !== undefined) return schema.const === value;
    if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
    const types = typesOf(schema);
    if (types.length === 0) return true;
    return types.some((type) => {
      if (type === 'null') return value === null;
      if (type === 'array') return Array.isArray(value);
      if (type === 'object') return isRecord(value);
      if (type === 'integer') return Number.isInteger(value);
      return typeof value === type;
    });
  }

  function* ofType(schema: Schema, fault: Make): Generator<Fault> {
    for (const [type, sample] of Object.entries(samples)) {
      if (!acceptsType(schema, sample) && schema.enum === undefined) yield fault(`${type} instead`, sample);
    }
    if (schema.enum !== undefined) yield fault('none of what it may be', 'none of these');
  }

  function* ofText(schema: Schema, fault: Make): Generator<Fault> {
    if (schema.enum !== undefined) return;
    const { minLength = 0, maxLength, pattern, format } = schema;
    yield fault('NUL', 'a\0b');
    yield fault('half of a surrogate pair', 'a\ud800b');
    const isFree = pattern === undefined && format === undefined;
    if (minLength > 0 && isFree) yield fault('empty', '');
    if (maxLength !== undefined && maxLength < longestTried && isFree) {
      yield fault('one too long', 'x'.repeat(maxLength + 1));
      yield fault('one too long in code points', '🧭'.repeat(maxLength + 1));
    }
    if (pattern !== undefined) yield fault('not of the pattern', '~');
    if (prefixOf(schema) !== null) yield fault('an id of another kind', 'other_01h455vb4pex5vsknk084sn02q');
    for (const text of badFormats[format ?? ''] ?? []) yield fault(`no ${format ?? ''}`, text);
  }

  function* ofNumber(schema: Schema, fault: Make): Generator<Fault> {
    if (schema.enum !== undefined) return;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
    if (minimum !== undefined) yield fault('too little', minimum - 1);
    if (maximum !== undefined) yield fault('too much', maximum + 1);
    if (exclusiveMinimum !== undefined) yield fault('just too little', exclusiveMinimum);
    if (exclusiveMaximum !== undefined) yield fault('just too much', exclusiveMaximum);
    if (typesOf(schema).includes('integer')) yield fault('no whole number', (minimum ?? 0) + 0.5);
  }

  function* ofList(schema: Schema, list: readonly unknown[], path: Path, fault: Make): Generator<Fault> {
    const { items = {}, minItems = 0, maxItems, uniqueItems = false } = schema;
    if (minItems > 0) yield fault('too few', list.slice(0, minItems - 1));
    const [first] = list;
    if (first !== undefined) {
      if (uniqueItems) yield fault('an item twice', [first, first]);
      else if (maxItems !== undefined && JSON.stringify(first).length * maxItems < largestTried) {
        yield fault(
          'one too many',
          Array.from({ length: maxItems + 1 }, () => first),
        );
      }
      for (const [index, item] of list.entries()) yield* at(items, item, [...path, String(index)]);
    }
  }

  function* ofObject(
    schema: Schema,
    object: Readonly<Record<string, unknown>>,
    path: Path,
    fault: Make,
  ): Generator<Fault> {
    const { properties = {}, required = [], additionalProperties, minProperties = 0, maxProperties } = schema;
    for (const name of required) {
      const where = [...path, name];
      yield { told: 'missing', pointer: pointerTo(where), value: withAt(whole, where, null) };
    }
    if (additionalProperties === false) {
      yield fault('a member that nobody knows', 1, [...path, unheardOf]);
    }
    if (minProperties > 0) yield fault('too few members', {});
    if (typeof additionalProperties === 'object') {
      if (maxProperties !== undefined) {
        const [some = ''] = Object.values(object);
        const names = Array.from({ length: maxProperties + 1 }, (_, index) => `m${index}`);
        yield fault('too many members', Object.fromEntries(names.map((name) => [name, some])));
      }
      for (const [name, member] of Object.entries(object)) {
        yield* at(additionalProperties, member, [...path, name]);
      }
    }
    for (const [name, member] of Object.entries(object)) {
      const property = properties[name];
      if (property !== undefined) yield* at(property, member, [...path, name]);
    }
  }
}
