/** Whether an answer is one that the description promises: its status, its body, its headers. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Description, Operation, Schema } from './description.ts';

export type Answered = {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** As it came. */
  text: string;
  /** Null where it is no JSON. */
  body: unknown;
};

/** What HTTP itself has, and what every answer has to keep browsers safe: nobody describes it for each operation. */
const notDescribed = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'keep-alive',
  'transfer-encoding',
  'vary',
  'cache-control',
]);
const isSafety = (header: string) =>
  /^(content-security-policy|cross-origin-|origin-agent|referrer-policy|strict-transport|x-content-type|x-dns|x-download|x-frame|x-permitted|x-xss|permissions-policy)/.test(
    header,
  );

const holds = (check: () => unknown): boolean => {
  try {
    return Boolean(check());
  } catch {
    return false;
  }
};
const isTimeZone = (text: string) => holds(() => new Intl.DateTimeFormat('en', { timeZone: text }));

/** The formats as answers have them: a time, which requests may say in many ways, is said in one. */
const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': (text) => holds(() => new Date(text).toISOString() === text),
  date: (text) => holds(() => Temporal.PlainDate.from(text).toString() === text),
  duration: (text) => holds(() => Temporal.Duration.from(text)),
  'time-zone': isTimeZone,
  'due-time-zone': (text) => /^[a-z]+$/.test(text) || isTimeZone(text),
  email: (text) => /^[^@\s]+@[^@\s]+$/.test(text),
  uri: (text) => URL.canParse(text),
};

export type CheckAnswer = (operation: Operation, answered: Answered) => readonly string[];

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;

/** What holds for every answer, whatever the operation. */
export function* conventionsIn({ status, headers, body }: Answered): Generator<string> {
  const id = headers['x-request-id'];
  if (id === undefined) yield 'it has no X-Request-Id';
  if (status >= 400) {
    if (!headers['content-type']?.startsWith('application/problem+json'))
      yield `${status} came with no problem`;
    if (memberOf(body, 'status') !== status) yield `the problem does not say its status, ${status}`;
    if (memberOf(body, 'requestId') !== id) yield 'the problem does not say the id in X-Request-Id';
  }
  if (status === 401 && headers['www-authenticate'] === undefined) yield '401 came without WWW-Authenticate';
  if (status === 405 && headers['allow'] === undefined) yield '405 came without Allow';
  if ((status === 429 || status === 503) && headers['retry-after'] === undefined) {
    yield `${status} came without Retry-After`;
  }
  const version = memberOf(body, 'version');
  if (typeof version === 'number' && headers['etag'] !== `"${version}"`) {
    yield `the ETag ${headers['etag'] ?? 'none'} is not that of the version`;
  }
  const cursor = memberOf(body, 'nextCursor');
  if (cursor !== undefined && (cursor === null) !== (headers['link'] === undefined)) {
    yield 'nextCursor and Link do not agree on whether there is another page';
  }
}

/** @returns what checks an answer: all that is wrong with it, in words */
export function answerChecker({ document, resolve }: Description): CheckAnswer {
  const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: true });
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  // How wide it is; `maximum` says what it may be.
  ajv.addFormat('int32', true);
  ajv.addSchema({ $id: 'spec', components: { schemas: tellApart(document.components.schemas, resolve) } });
  const describesHeaders = Object.keys(document.components.headers ?? {}).length > 0;
  const validators = new Map<Schema, ReturnType<typeof ajv.compile>>();
  const validatorOf = (schema: Schema) => {
    const made = validators.get(schema) ?? ajv.compile(inSpec(schema));
    validators.set(schema, made);
    return made;
  };

  return ({ responses }, { status, headers, body }) => {
    const described = responses[status];
    if (described === undefined) return [`the status ${status} is not described`];
    const faults: string[] = [];
    const [type] = (headers['content-type'] ?? '').split(';');
    const content = described.content?.[type ?? ''];
    if (described.content === undefined) {
      if (type !== '') faults.push(`a body of ${type} came with ${status}, which has none`);
    } else if (content === undefined) {
      faults.push(`the type ${type || 'none'} of ${status} is not described`);
    } else if (type?.endsWith('json')) {
      const validator = validatorOf(content.schema);
      if (!validator(body))
        faults.push(`the body of ${status} is not as described: ${ajv.errorsText(validator.errors)}`);
    }
    if (describesHeaders)
      for (const header of Object.keys(headers)) {
        if (notDescribed.has(header) || isSafety(header)) continue;
        const isDescribed = Object.keys(described.headers ?? {}).some(
          (name) => name.toLowerCase() === header,
        );
        if (!isDescribed) faults.push(`the header ${header} of ${status} is not described`);
      }
    return faults;
  };
}

/** The same schema, with its references where they are found. */
const inSpec = (schema: unknown): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"spec#/components/'));

/**
 * Of fifty kinds of event, each says which one it is. Trying them all would take most of the time, and would end in fifty
 * complaints: the member that tells them apart is asked first.
 */
function tellApart(
  schemas: Readonly<Record<string, Schema>>,
  resolve: (schema: Schema) => Schema,
): Record<string, unknown> {
  const constantOf = (schema: Schema | undefined): unknown =>
    schema?.const ?? (schema?.enum?.length === 1 ? schema.enum[0] : undefined);
  const tagOf = (branches: readonly Schema[]): string | undefined =>
    Object.keys(resolve(branches[0] ?? {}).properties ?? {}).find((name) => {
      const tags = branches.map((branch) => constantOf(resolve(branch).properties?.[name]));
      return tags.length > 1 && !tags.includes(undefined) && new Set(tags).size === tags.length;
    });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const branches = schema.anyOf ?? schema.oneOf ?? [];
      const tag = tagOf(branches);
      if (tag === undefined) return [name, schema];
      const discriminator = { propertyName: tag };
      return [name, { type: 'object', required: [tag], discriminator, oneOf: branches }];
    }),
  );
}
