/** Completes the description that the routes give: what follows from them, written once for all of them. */
import type { ProblemCode } from '@afterview/core/problems';
import { accessTold } from './access.ts';
import {
  answerSchema,
  isList,
  operationsOf,
  resolve,
  type Document,
  type Operation,
  type Placed,
  type Response,
} from './document.ts';
import { illustrate } from './illustrate.ts';
import type { Examples } from './example-file.ts';
import { codesOf, failureTold } from './failures.ts';
import {
  hasVersion,
  headers,
  headersOfAll,
  headersOfFailure,
  headersOfSuccess,
  refTo,
  type HeaderName,
} from './headers.ts';
import { limit } from './limits.ts';
import { describeParameters } from './parameters.ts';
import { addSamples } from './samples.ts';
import { tagDescriptions } from './tags.ts';

const problemType = 'application/problem+json';

const linked = (names: readonly HeaderName[]) => Object.fromEntries(names.map((name) => [name, refTo(name)]));

/** @returns null for a status that the operation cannot answer with */
function failure(document: Document, placed: Placed, status: number, response: Response): Response | null {
  const content = response.content?.[problemType];
  const codes = codesOf(document, placed, status);
  if (content === undefined) return response;
  if (codes.length === 0) return null;
  return {
    description: failureTold(placed, codes),
    headers: { ...response.headers, ...linked(headersOfFailure(placed.operation, status)) },
    content: {
      [problemType]: {
        schema: content.schema,
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

/** Whether its answer has a version, that of what it answers with or of what that belongs to. */
function isTagged(document: Document, operation: Operation): boolean {
  const schema = answerSchema(operation);
  const isMarked = Object.values(operation.responses).some(({ headers: own = {} }) => 'ETag' in own);
  return isMarked || (schema !== undefined && hasVersion(resolve(document, schema)));
}

/** @returns null for a status that the operation cannot answer with */
function described(document: Document, placed: Placed, status: string, response: Response): Response | null {
  const { operation } = placed;
  const tagged = isTagged(document, operation);
  const withHeaders = (names: HeaderName[]) => ({
    ...response,
    headers: { ...response.headers, ...linked(names) },
  });
  if (status === '204') return withHeaders(headersOfAll(operation));
  if (status === '304') return tagged ? withHeaders([...headersOfAll(operation), 'ETag']) : null;
  if (status.startsWith('2')) return withHeaders(headersOfSuccess(operation, isList(operation), tagged));
  return failure(document, placed, Number(status), response);
}

function describeResponses(document: Document, placed: Placed): void {
  const { operation } = placed;
  const tagged = isTagged(document, operation);
  operation.responses = Object.fromEntries(
    Object.entries(operation.responses).flatMap(([status, response]) => {
      const told = described(document, placed, status, response);
      return told === null ? [] : [[status, told]];
    }),
  );
  if (!tagged && operation.parameters !== undefined) {
    // Without a version there is nothing to compare with.
    operation.parameters = operation.parameters.filter(({ name }) => name !== 'If-None-Match');
  }
}

function describeOperation(document: Document, placed: Placed): void {
  const { operation } = placed;
  describeParameters(document, placed);
  describeResponses(document, placed);
  operation.description = [operation.description ?? '', accessTold(operation)].filter(Boolean).join(' ');
}

/** The codes that some operation can answer with. */
export const documentedCodes = (document: Document): ProblemCode[] => {
  const found = operationsOf(document).flatMap((placed) =>
    Object.keys(placed.operation.responses).flatMap((status) => codesOf(document, placed, Number(status))),
  );
  return [...new Set(found)];
};

function describeTags(document: Document): void {
  const used = new Set(operationsOf(document).flatMap(({ operation }) => operation.tags));
  const known = Object.keys(tagDescriptions).filter((name) => used.has(name) || name === 'Webhooks');
  const others = [...used].filter((name) => !(name in tagDescriptions));
  document.tags = [...known, ...others].map((name) => {
    const description = tagDescriptions[name];
    return description === undefined ? { name } : { name, description };
  });
}

/** @param examples what was recorded, which is shown */
export function describe(document: Document, examples: Examples): Document {
  document.components.headers = headers;
  describeTags(document);
  for (const placed of operationsOf(document)) describeOperation(document, placed);
  limit(document);
  illustrate(document, examples);
  addSamples(document, examples);
  return document;
}
