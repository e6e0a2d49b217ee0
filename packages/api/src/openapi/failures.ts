/** Which problems an operation can answer with, and what each means there. */
import { machines } from '@afterview/core/machines';
import { problemKinds, problems, type ProblemCode } from '@afterview/core/problems';
import { isOf, scopeOf } from './access.ts';
import { bodySchema, parametersIn, resolve, type Document, type Placed, type Schema } from './document.ts';
import { takesHeader } from './headers.ts';

const isCode = (name: string): name is ProblemCode => name in problems;
const codes = Object.keys(problems).filter(isCode);

const names = (document: Document, schema: Schema | undefined): string[] =>
  schema === undefined ? [] : Object.keys(resolve(document, schema).properties ?? {});

/** Whether an operation meets something that is there already: by its path, or by an id in its body. */
const meetsAnother = (document: Document, { path, operation }: Placed): boolean =>
  path.includes('{id}') || names(document, bodySchema(operation)).includes('applicationId');

/** What can be changed or removed whatever its state. */
const inAnyState = [
  'applications.update',
  'applications.delete',
  'webhookEndpoints.update',
  'webhookEndpoints.delete',
  'platforms.suspend',
  'platforms.resume',
  'platforms.rateLimits.update',
  'apiKeys.revoke',
];

/** Of the codes that some operations have and others have not: whether this one has it. */
const conditions: Partial<Record<ProblemCode, (document: Document, placed: Placed) => boolean>> = {
  // A DELETE needs no body, and one that is sent is read all the same.
  malformed_json: (_document, { method }) => method !== 'GET',
  missing_scope: (_document, { operation }) => scopeOf(operation) !== undefined,
  platform_suspended: (_document, { operation }) => scopeOf(operation) !== undefined,
  ended_key: (_document, { operation }) => scopeOf(operation) !== undefined,
  last_admin_key: (_document, { operation }) =>
    ['apiKeys.revoke', 'apiKeys.roll'].includes(operation.operationId),
  test_key_required: (_document, { operation }) => isOf('testKey', operation),
  not_found: meetsAnother,
  // Of no operation: there is none at the address, or the request could not be read so far.
  method_not_allowed: () => false,
  malformed_request: () => false,
  illegal_transition: (document, placed) =>
    meetsAnother(document, placed) && !inAnyState.includes(placed.operation.operationId),
  permission_not_in_force: (_document, { operation }) => operation.operationId === 'followUps.send',
  external_id_taken: (document, { operation }) =>
    names(document, bodySchema(operation)).some((name) => name === 'externalId' || name === 'application'),
  idempotency_in_flight: (_document, { operation }) => takesHeader(operation, 'Idempotency-Key'),
  idempotency_mismatch: (_document, { operation }) => takesHeader(operation, 'Idempotency-Key'),
  close_out_required: (_document, { operation }) => operation.operationId === 'interviews.complete',
  stale_version: (_document, { operation }) => takesHeader(operation, 'If-Match'),
};

export const codesOf = (document: Document, placed: Placed, status: number): ProblemCode[] =>
  codes.filter(
    (code) => problemKinds[problems[code].kind] === status && (conditions[code]?.(document, placed) ?? true),
  );

const kebab = (verb: string) => verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The states from which an operation that is an action of a state machine is allowed. */
function statesFor({ operation }: Placed): string[] {
  const [resource = '', verb = ''] = operation.operationId.split('.');
  const machine = machines.find(({ noun }) => `${noun.replace(/[ -]/g, '')}s` === resource.toLowerCase());
  const transitions = machine?.transitions.filter(({ action }) => action === kebab(verb)) ?? [];
  return [...new Set(transitions.flatMap(({ from }) => [...from]))];
}

const listed = (states: readonly string[]) => states.map((state) => `\`${state}\``).join(', ');

function illegalTold(placed: Placed): string {
  if (!placed.path.includes('{id}')) return 'The application is archived: nothing in it can change.';
  const states = statesFor(placed);
  if (states.length === 0) return problems.illegal_transition.help;
  return `It is allowed from ${listed(states)} alone, and in no application that is archived. The detail names the state and what it allows.`;
}

/** What some codes mean at an operation; the others mean the same everywhere. */
const toldHere: Partial<Record<ProblemCode, (placed: Placed) => string>> = {
  missing_scope: ({ operation }) => `The key lacks the scope \`${scopeOf(operation) ?? ''}\`.`,
  validation_failed: ({ operation }) =>
    parametersIn(operation, 'query').length === 0 && operation.requestBody === undefined
      ? 'The address holds what no address of ours can hold.'
      : problems.validation_failed.help,
  not_found: ({ path }) =>
    path.includes('{')
      ? problems.not_found.help
      : 'The body names an id that is not here, or that belongs to another platform or to the other mode (live or test).',
  illegal_transition: illegalTold,
};

/** The text of a status: a sentence or more for each problem that it can stand for. */
export const failureTold = (placed: Placed, found: readonly ProblemCode[]): string =>
  found.map((code) => `\`${code}\`: ${toldHere[code]?.(placed) ?? problems[code].help}`).join('\n\n');
