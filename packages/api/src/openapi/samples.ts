/** How an operation is called: with curl, and with the SDK; written from what was really sent. */
import { addressOf } from './address.ts';
import {
  isList,
  nameOf,
  operationsOf,
  parametersIn,
  answerSchema,
  type CodeSample,
  type Document,
  type Operation,
  type Placed,
} from './document.ts';
import { isOf, scopeOf } from './access.ts';
import type { Examples, Exchange } from './example-file.ts';
import { literal } from './literal.ts';

/** In quotes of the shell, in which nothing but the quote itself has a meaning. */
const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

const keyVariable = (operation: Operation) =>
  isOf('adminKey', operation) ? 'AFTERVIEW_ADMIN_KEY' : 'AFTERVIEW_API_KEY';

export function curlSample({ method, operation }: Placed, exchange: Exchange): string {
  const { path, params, query, body } = exchange;
  const hasKey = scopeOf(operation) !== undefined || isOf('adminKey', operation);
  return [
    `curl${method === 'GET' ? '' : ` -X ${method}`} "$AFTERVIEW_BASE_URL${addressOf(path, params, query)}"`,
    ...(hasKey ? [`-H "Authorization: Bearer $${keyVariable(operation)}"`] : []),
    ...(body === undefined
      ? []
      : [`-H 'Content-Type: application/json'`, `-d ${quoted(JSON.stringify(body, null, 2))}`]),
  ].join(' \\\n  ');
}

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** What the answer is called: after its type. */
function variableFor(operation: Operation): string {
  const name = nameOf(answerSchema(operation) ?? {})?.replace(/Page$/, '') ?? 'calendar';
  return camel(name.replace(/(Created|Completed|Rotated)$/, ''));
}

export function typescriptSample(placed: Placed, exchange: Exchange): string {
  const { operation } = placed;
  const { params, query, body } = exchange;
  const hasQuery = parametersIn(operation, 'query').length > 0 && Object.keys(query).length > 0;
  const args = [
    ...Object.values(params).map((id) => literal(id)),
    ...(body === undefined ? [] : [literal(body)]),
    ...(hasQuery ? [literal(query)] : []),
  ];
  const options = isOf('adminKey', operation) ? '{ apiKey: process.env.AFTERVIEW_ADMIN_KEY }' : '';
  const call = `afterview.${operation.operationId}(${args.join(', ')})`;
  const variable = variableFor(operation);
  const lines = isList(operation)
    ? [`for await (const ${variable} of ${call}) {`, `  console.log(${variable});`, '}']
    : exchange.answer === undefined
      ? [`await ${call};`]
      : [`const ${variable} = await ${call};`];
  return [
    "import { Afterview } from '@afterview/sdk';",
    '',
    `const afterview = new Afterview(${options});`,
    ...lines,
  ].join('\n');
}

const samplesOf = (placed: Placed, exchange: Exchange): CodeSample[] => [
  { lang: 'Shell', label: 'curl', source: curlSample(placed, exchange) },
  { lang: 'TypeScript', label: 'SDK', source: typescriptSample(placed, exchange) },
];

export function addSamples(document: Document, { operations }: Examples): void {
  for (const placed of operationsOf(document)) {
    const exchange = operations[placed.operation.operationId];
    if (exchange !== undefined) placed.operation['x-codeSamples'] = samplesOf(placed, exchange);
  }
}
