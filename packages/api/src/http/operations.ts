/** What the operations of every resource have in common: what is told of them, what they take and answer, who may. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type, type TProperties, type TSchema } from 'typebox';
import type { Change } from '@afterview/core/change/change';
import { subjectIds, type SubjectId } from '@afterview/core/change/subjects';
import { changeSubject } from '@afterview/core/change/unit-of-work';
import type { SubjectType } from '@afterview/core/deadlines/table';
import { parseId } from '@afterview/core/ids';
import { object, ref } from '@afterview/core/schema';
import type { Access } from './auth.ts';
import { tagged } from './etag.ts';
import { pageQuery } from './pagination.ts';
import { answers, callerOf, noContent, type Deps } from './routes.ts';

type Named = TSchema & { $id: string; description: string };

/** What the description tells of an operation, and who may call it. */
type Told = {
  /** `resource.verb`: the SDK's method. */
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  access?: Access;
};

function told<Default extends Access>({ access, ...rest }: Told, byDefault: Default) {
  return { config: { access: access ?? byDefault }, schema: rest };
}

const params = Type.Object({ id: Type.String({ description: 'Its id.' }) });

const idempotencyKey = Type.Optional(
  Type.String({
    description: 'Up to 255 characters: the same key and body have an effect once, within 24 hours.',
  }),
);
const ifMatch = Type.Optional(
  Type.String({ description: 'The `ETag` that the resource must still have; else 412.' }),
);
/** Gets one resource by its id. */
export function getting(operation: Told, answer: Named) {
  const { config, schema } = told(operation, 'read');
  return { config, schema: { ...schema, params, response: answers(200, answer.description, answer, [404]) } };
}

/** Lists resources, a page at a time. @param filter what the query may name beside the page */
export function listing<Filter extends TProperties>(operation: Told, filter: Filter, answer: Named) {
  const { config, schema } = told(operation, 'read');
  const querystring = object({ ...pageQuery, ...filter });
  return { config, schema: { ...schema, querystring, response: answers(200, 'One page.', answer) } };
}

/** Creates a resource. */
export function creating<Body extends Named>(operation: Told, body: Body, answer: Named) {
  const { config, schema } = told(operation, 'write');
  const response = answers(201, answer.description, answer, [404, 409, 413, 415, 422]);
  return {
    config,
    schema: {
      ...schema,
      headers: Type.Object({ 'Idempotency-Key': idempotencyKey }),
      body: ref(body),
      response,
    },
  };
}

const onOne = (operation: Told, answer: Named) => {
  const { config, schema } = told(operation, 'write');
  const response = answers(200, answer.description, answer, [404, 409, 412, 413, 415, 422]);
  return { config, schema: { ...schema, params, response } };
};

/** Changes what a patch of one resource names, and answers with it. */
export function updating<Body extends Named>(operation: Told, body: Body, answer: Named) {
  const { config, schema } = onOne(operation, answer);
  return { config, schema: { ...schema, headers: Type.Object({ 'If-Match': ifMatch }), body: ref(body) } };
}

/** Acts on one resource, and answers with it. */
export function acting<Body extends Named>(operation: Told, body: Body, answer: Named) {
  const { config, schema } = onOne(operation, answer);
  const headers = Type.Object({ 'Idempotency-Key': idempotencyKey, 'If-Match': ifMatch });
  return { config, schema: { ...schema, headers, body: ref(body) } };
}

/** Removes one resource. */
export function removing(operation: Told) {
  const { config, schema } = told(operation, 'write');
  const headers = Type.Object({ 'If-Match': ifMatch });
  return { config, schema: { ...schema, params, headers, response: noContent([404, 412]) } };
}

/** Runs a verb on the resource that the path names, in the unit of work. */
export async function change<T extends SubjectType, Resource extends { version: number }>(
  deps: Deps,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
  subject: T,
  verb: (change: Change, id: SubjectId<T>) => Resource,
): Promise<Resource> {
  const id = parseId(subjectIds[subject], request.params.id);
  const changed = changeSubject(callerOf(deps, request, reply), subject, id, (unit) => verb(unit, id));
  return changed.then((resource) => tagged(reply, resource));
}
