/**
 * Makes valid values of a schema. It knows the dialect that the description is written in, and says so when it meets
 * something else; what only the one who asks can know, such as ids of things that exist, it is given.
 */
import fc from 'fast-check';
import { prefixOf, type Description, type Schema } from './description.ts';

/** What a caller has to say. */
export type Words = {
  /** Ids that begin with a prefix. */
  id: (prefix: string) => fc.Arbitrary<string>;
  /** A word that is the caller's own, to be found again. */
  word: fc.Arbitrary<string>;
  /** Where webhooks may be sent. */
  url: fc.Arbitrary<string>;
};

const known = new Set(
  [
    '$ref type enum const anyOf oneOf discriminator',
    'properties required additionalProperties propertyNames minProperties maxProperties',
    'items minItems maxItems uniqueItems pattern format minLength maxLength',
    'minimum maximum exclusiveMinimum exclusiveMaximum',
    'description title default example examples deprecated readOnly writeOnly',
  ].flatMap((keywords) => keywords.split(' ')),
);

/** The types of a schema: it may name several, or say them with an enum alone. */
export const typesOf = ({ type }: Schema): readonly string[] => (type === undefined ? [] : [type].flat());

/** A few of what there may be many of. */
const few = 3;
/** A string may be as long as this for its own sake; those at their limit are a kind of their own. */
const short = 40;
/** Words are no longer than this. */
const longestWord = 30;
/** Metadata and the like: names of members are short. */
const longestName = 40;

export type Values = (schema: Schema) => fc.Arbitrary<unknown>;

/** @throws Error from what it returns, where a schema uses what is not of the dialect */
export function valuesFor({ resolve }: Pick<Description, 'resolve'>, words: Words): Values {
  const made = new Map<Schema, fc.Arbitrary<unknown>>();
  const under = new Set<Schema>();

  const valueOf: Values = (given) => {
    const schema = resolve(given);
    const before = made.get(schema);
    if (before !== undefined) return before;
    for (const keyword of Object.keys(schema)) {
      if (!known.has(keyword) && !keyword.startsWith('x-')) {
        throw new Error(`no values are made for the keyword ${keyword}`);
      }
    }
    if (under.has(schema)) throw new Error('no values are made for a schema that holds itself');
    under.add(schema);
    const arbitrary = make(schema);
    under.delete(schema);
    made.set(schema, arbitrary);
    return arbitrary;
  };

  const make = (schema: Schema): fc.Arbitrary<unknown> => {
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    const branches = schema.anyOf ?? schema.oneOf;
    if (branches !== undefined) return fc.oneof(...branches.map(valueOf));
    const types = typesOf(schema);
    return fc.oneof(...(types.length === 0 ? ['object'] : types).map((type) => ofType(type, schema)));
  };

  const ofType = (type: string, schema: Schema): fc.Arbitrary<unknown> => {
    switch (type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
        return integerOf(schema);
      case 'number':
        return numberOf(schema);
      case 'string':
        return stringOf(schema, words);
      case 'array':
        return arrayOf(schema);
      case 'object':
        return objectOf(schema);
      default:
        throw new Error(`no values are made for the type ${type}`);
    }
  };

  const arrayOf = ({ items = {}, minItems = 0, maxItems = 10, uniqueItems = false }: Schema) => {
    const item = valueOf(items);
    const ofUpTo = (maxLength: number) =>
      uniqueItems
        ? fc.uniqueArray(item, { minLength: minItems, maxLength, selector: (value) => JSON.stringify(value) })
        : fc.array(item, { minLength: minItems, maxLength, size: 'max' });
    const usual = ofUpTo(Math.min(maxItems, Math.max(minItems, few)));
    return maxItems <= few
      ? usual
      : fc.oneof({ weight: 15, arbitrary: usual }, ofUpTo(Math.min(maxItems, 30)));
  };

  const objectOf = (schema: Schema): fc.Arbitrary<unknown> => {
    const { properties = {}, required = [], additionalProperties = true, minProperties = 0 } = schema;
    if (typeof additionalProperties === 'object') return dictionaryOf(schema, additionalProperties);
    const members = Object.entries(properties).map(([name, member]) => [name, valueOf(member)] as const);
    // Most members exclude or restrict each other: who says little is right more often than who says all.
    const withOptional = (share: number) =>
      fc
        .tuple(
          ...members.map(([name, value]) =>
            required.includes(name)
              ? value.map((one) => [[name, one] as const])
              : fc.oneof(
                  { weight: 100 - share, arbitrary: fc.constant([]) },
                  { weight: share, arbitrary: value.map((one) => [[name, one] as const]) },
                ),
          ),
        )
        .map((entries): Record<string, unknown> => Object.fromEntries(entries.flat()));
    const sparse = fc.oneof(
      { weight: 5, arbitrary: withOptional(12) },
      { weight: 3, arbitrary: withOptional(35) },
      { weight: 1, arbitrary: withOptional(80) },
    );
    return minProperties === 0
      ? sparse
      : sparse.filter((value) => Object.keys(value).length >= minProperties);
  };

  const dictionaryOf = ({ propertyNames, maxProperties = 10 }: Schema, value: Schema) => {
    const name =
      propertyNames === undefined
        ? stringOf({ minLength: 1, maxLength: longestName, pattern: '^[^\\r\\n\\u2028\\u2029]*$' }, words)
        : valueOf(propertyNames);
    const ofUpTo = (most: number) =>
      fc
        .uniqueArray(fc.tuple(name, valueOf(value)), { maxLength: most, selector: ([key]) => key })
        .map((entries) => Object.fromEntries(entries));
    return fc.oneof({ weight: 9, arbitrary: ofUpTo(few) }, ofUpTo(maxProperties));
  };

  return valueOf;
}

/** Often the least that there may be: what counts something rarely counts far. */
function integerOf(schema: Schema): fc.Arbitrary<number> {
  const min =
    schema.minimum ?? (schema.exclusiveMinimum === undefined ? -1_000_000 : schema.exclusiveMinimum + 1);
  const max =
    schema.maximum ?? (schema.exclusiveMaximum === undefined ? 1_000_000 : schema.exclusiveMaximum - 1);
  return fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min, max: Math.min(max, min + few) }) },
    fc.integer({ min, max }),
  );
}

function numberOf(schema: Schema): fc.Arbitrary<number> {
  const min = schema.minimum ?? schema.exclusiveMinimum ?? -1e6;
  const max = schema.maximum ?? schema.exclusiveMaximum ?? 1e6;
  const isInside = (value: number) => value !== schema.exclusiveMinimum && value !== schema.exclusiveMaximum;
  return fc.oneof(
    fc.integer({ min: Math.ceil(min), max: Math.floor(max) }).filter(isInside),
    fc
      .double({ min, max, noNaN: true })
      // JSON knows no minus nought.
      .map((value) => value + 0)
      .filter(isInside),
  );
}

const day = 86_400_000;
const earliest = Date.parse('1970-01-01T00:00:00Z');
const latest = Date.parse('2199-12-31T00:00:00Z');

/** Mostly around now, where things happen; at times far away. */
const instants: fc.Arbitrary<Date> = fc
  .oneof(
    { weight: 8, arbitrary: fc.integer({ min: -30, max: 60 }).map((days) => Date.now() + days * day) },
    {
      weight: 2,
      arbitrary: fc.integer({ min: -5_000, max: 5_000 }).map((minutes) => Date.now() + minutes * 60_000),
    },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 1, max: (latest - earliest) / day - 1 })
        .map((days) => earliest + days * day),
    },
  )
  .map((milliseconds) => new Date(milliseconds));

const dateTimes = fc
  .tuple(instants, fc.constantFrom('Z', '+02:00', '-09:30', 'whole seconds', 'microseconds'))
  .map(([instant, form]) => {
    const text = instant.toISOString();
    if (form === 'whole seconds') return text.replace(/\.\d+/, '');
    if (form === 'microseconds') return text.replace('Z', '123Z');
    return text.replace('Z', form);
  });

const durations = fc.oneof(
  fc.constantFrom('PT30M', 'PT1H', 'PT24H', 'P1D', 'P2D', 'P1W', 'P1M', 'P1Y', 'PT1.5S', 'P1DT2H'),
  fc
    .tuple(fc.constantFrom('PT#H', 'PT#M', 'P#D'), fc.integer({ min: 1, max: 90 }))
    .map(([form, count]) => form.replace('#', String(count))),
);

const timeZones = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'America/St_Johns',
  'Asia/Tokyo',
);

const formats: Readonly<Record<string, (words: Words) => fc.Arbitrary<string>>> = {
  'date-time': () => dateTimes,
  date: () => instants.map((instant) => instant.toISOString().slice(0, 10)),
  duration: () => durations,
  'time-zone': () => timeZones,
  'due-time-zone': () => timeZones,
  email: ({ word }) =>
    fc.oneof({ weight: 9, arbitrary: word.map((name) => `${name}@example.com`) }, fc.emailAddress()),
  uri: ({ url }) => url,
};

const lengthOf = (text: string) => Array.from(text).length;

/** A string of a schema; its length is counted in code points, as JSON Schema counts it. */
function stringOf(schema: Schema, words: Words): fc.Arbitrary<string> {
  const { pattern, format, minLength = 0, maxLength = 500 } = schema;
  const prefix = prefixOf(schema);
  if (prefix !== null) return words.id(prefix);
  const fits = (text: string) => lengthOf(text) >= minLength && lengthOf(text) <= maxLength;
  if (format !== undefined) {
    const made = formats[format];
    if (made === undefined) throw new Error(`no values are made for the format ${format}`);
    return made(words).filter(fits);
  }
  const unit = (of: 'grapheme' | 'binary') =>
    fc
      .string({ unit: of, minLength, maxLength: Math.min(maxLength, short), size: 'max' })
      .map((text) => text.replaceAll('\0', '\u{1}'));
  const free = fc
    .oneof(
      { weight: maxLength < longestWord ? 0 : 10, arbitrary: words.word },
      { weight: 3, arbitrary: unit('grapheme') },
      { weight: 1, arbitrary: unit('binary') },
      { weight: 1, arbitrary: fc.constantFrom('x', '🧭', 'ß').map((letter) => letter.repeat(maxLength)) },
    )
    .filter(fits);
  if (pattern === undefined) return free;
  const matcher = new RegExp(pattern, 'u');
  // Where words match mostly, words it is; else what is made from the pattern.
  const matching = fc.sample(free, { numRuns: 20, seed: 1 }).filter((text) => matcher.test(text));
  return matching.length > 10
    ? free.filter((text) => matcher.test(text))
    : fc.stringMatching(matcher).filter(fits);
}
