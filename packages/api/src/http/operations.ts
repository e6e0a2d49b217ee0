/** What the operations of every resource have in common: what is told of them, what they take and answer, who may. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type, type TProperties, type TSchema } from 'typebox';
import type { Change } from '@afterview/core/change/change';
import { subjectIds, type SubjectId } from '@afterview/core/change/subjects';
import { changeSubject } from '@afterview/core/change/unit-of-work';
import type { Upserted } from '@afterview/core/change/upsert';
import type { SubjectType } from '@afterview/core/deadlines/table';
import { parseId } from '@afterview/core/ids';
import { languages } from '@afterview/core/languages';
import { Problem } from '@afterview/core/problems';
import { choice, externalId, object, ref } from '@afterview/core/schema';
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
  /** Whether only a test key will do. */
  testOnly?: boolean;
};

function told<Default extends Access>({ access, testOnly = false, ...rest }: Told, byDefault: Default) {
  return { config: { access: access ?? byDefault, testOnly }, schema: rest };
}

const itsId = Type.String({ description: 'The id of the resource.' });
const params = Type.Object({ id: itsId });

const idempotencyKey = Type.Optional(
  Type.String({
    minLength: 1,
    maxLength: 255,
    description:
      'A key of your own, such as a UUID, that makes the request safe to repeat: within 24 hours, the same key and request have an effect once and get the same answer. Up to 255 characters.',
  }),
);
const ifMatch = Type.Optional(
  Type.String({
    maxLength: 1_000,
    description:
      'The `ETag` that the resource must still have, else 412; several, parted by commas; or `*` for any.',
  }),
);

const ifNoneMatch = Type.Optional(
  Type.String({
    maxLength: 1_000,
    description: 'The `ETag` that is known already: the answer is 304, without a body, while it still holds.',
  }),
);
const notModified = {
  304: Type.Unsafe<unknown>(
    Type.Null({ description: 'Nothing has changed since the `ETag` in `If-None-Match`.' }),
  ),
};

/** Gets one resource by its id. */
export function getting(operation: Told, answer: Named) {
  const { config, schema } = told(operation, 'read');
  const response = { ...answers(200, answer.description, answer, [404]), ...notModified };
  return {
    config,
    schema: { ...schema, params, headers: Type.Object({ 'If-None-Match': ifNoneMatch }), response },
  };
}

/** Gets the one thing of its kind that a platform has. */
export function gettingOnly(operation: Told, answer: Named) {
  const { config, schema } = told(operation, 'read');
  const response = { ...answers(200, answer.description, answer), ...notModified };
  return { config, schema: { ...schema, headers: Type.Object({ 'If-None-Match': ifNoneMatch }), response } };
}

/** The same as `getting`, in words of a language. */
export function gettingIn(operation: Told, answer: Named) {
  const { config, schema } = getting(operation, answer);
  return { config, schema: { ...schema, querystring: object(locale) } };
}

/** The same, in the language of whom it is for unless the query names one. */
export function gettingInTheirs(operation: Told, answer: Named) {
  const { config, schema } = getting(operation, answer);
  const querystring = object({
    locale: Type.Optional(
      choice(
        languages,
        "The language of the message; by default the candidate's, where it is one of these, else `en`.",
      ),
    ),
  });
  return { config, schema: { ...schema, querystring } };
}

/** The language that a query asks for. */
export const locale = {
  locale: Type.Optional(choice(languages, 'The language of what is put into words; by default `en`.')),
};

/** Lists resources, a page at a time. @param filter what the query may name beside the page */
export function listing<Filter extends TProperties>(operation: Told, filter: Filter, answer: Named) {
  const { config, schema } = told(operation, 'read');
  const querystring = object({ ...pageQuery, ...filter });
  return {
    config,
    schema: {
      ...schema,
      querystring,
      response: answers(200, `${answer.description} The next one is at \`nextCursor\`.`, answer),
    },
  };
}

/** Lists what belongs to one resource. */
export function listingOf(operation: Told, answer: Named) {
  const { config, schema } = told(operation, 'read');
  const querystring = object(pageQuery);
  return {
    config,
    schema: {
      ...schema,
      params,
      querystring,
      response: answers(200, `${answer.description} The next one is at \`nextCursor\`.`, answer, [404]),
    },
  };
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

const byExternalId = Type.Object({ externalId });

/** Replaces what the platform knows by an id of its own, or creates it. */
export function upserting<Body extends Named>(operation: Told, body: Body, answer: Named) {
  const { config, schema } = told(operation, 'write');
  const also = [404, 409, 412, 413, 415, 422] as const;
  const response = {
    ...answers(200, `Replaced. ${answer.description}`, answer, also),
    ...answers(201, `Created. ${answer.description}`, answer, also),
  };
  const headers = Type.Object({ 'If-Match': ifMatch });
  return { config, schema: { ...schema, params: byExternalId, headers, body: ref(body), response } };
}

/** Changes what a patch of one resource names, and answers with it. */
export function updating<Body extends Named>(operation: Told, body: Body, answer: Named) {
  const { config, schema } = onOne(operation, answer);
  return { config, schema: { ...schema, headers: Type.Object({ 'If-Match': ifMatch }), body: ref(body) } };
}

/** Changes what a patch of the one thing of its kind names. */
export function updatingOnly<Body extends Named>(operation: Told, body: Body, answer: Named) {
  const { config, schema } = told(operation, 'write');
  const response = answers(200, answer.description, answer, [412, 413, 415]);
  return {
    config,
    schema: { ...schema, headers: Type.Object({ 'If-Match': ifMatch }), body: ref(body), response },
  };
}

/** Acts on one resource, and answers with it. */
export function acting<Body extends Named>(operation: Told, body: Body, answer: Named) {
  const { config, schema } = onOne(operation, answer);
  const headers = Type.Object({ 'Idempotency-Key': idempotencyKey, 'If-Match': ifMatch });
  return { config, schema: { ...schema, headers, body: ref(body) } };
}

/** Acts on one resource that has no version, and answers with what came of it. @param status 202 where it goes on */
export function starting<Body extends Named>(operation: Told, body: Body, answer: Named, status: 200 | 202) {
  const { config, schema } = told(operation, 'write');
  const response = answers(status, answer.description, answer, [404, 409, 413, 415, 422]);
  const headers = Type.Object({ 'Idempotency-Key': idempotencyKey });
  return { config, schema: { ...schema, params, headers, body: ref(body), response } };
}

/** Acts on one resource, and answers with something else that goes on from then. */
export function startingAt<Body extends Named>(operation: Told, body: Body, answer: Named) {
  const { config, schema } = acting(operation, body, answer);
  const response = answers(202, answer.description, answer, [404, 409, 412, 413, 415, 422]);
  return { config, schema: { ...schema, response } };
}

/** What belongs to a resource, by the ids of both. */
const itemParams = Type.Object({
  id: itsId,
  itemId: Type.String({ description: 'The id of the item.' }),
});

/** What belongs to a resource has no version of its own: the `ETag` of an answer with it is that of the resource. */
const withItsTag = (status: 200 | 201, answer: Named) => ({
  [status]: Type.Unsafe<unknown>({
    ...ref(answer),
    description: answer.description,
    headers: { ETag: Type.String() },
  }),
});

/** Adds something to one resource, and answers with it. */
export function adding<Body extends Named>(operation: Told, body: Body, answer: Named) {
  const { config, schema } = acting(operation, body, answer);
  const response = {
    ...answers(201, answer.description, answer, [404, 409, 412, 413, 415, 422]),
    ...withItsTag(201, answer),
  };
  return { config, schema: { ...schema, response } };
}

/** Acts on something that belongs to a resource; what comes of it is new. */
export function addingFromItem<Body extends Named>(operation: Told, body: Body, answer: Named) {
  const { config, schema } = adding(operation, body, answer);
  return { config, schema: { ...schema, params: itemParams } };
}

/** Changes something that belongs to a resource. */
export function updatingItem<Body extends Named>(operation: Told, body: Body, answer: Named) {
  const { config, schema } = updating(operation, body, answer);
  const response = { ...schema.response, ...withItsTag(200, answer) };
  return { config, schema: { ...schema, params: itemParams, response } };
}

/** Removes something that belongs to a resource. */
export function removingItem(operation: Told) {
  const { config, schema } = removing(operation);
  return { config, schema: { ...schema, params: itemParams, response: noContent([404, 409, 412]) } };
}

/** Removes one resource. */
export function removing(operation: Told) {
  const { config, schema } = told(operation, 'write');
  const headers = Type.Object({ 'If-Match': ifMatch });
  return { config, schema: { ...schema, params, headers, response: noContent([404, 409, 412]) } };
}

/** Lists all that is kept under an id of the platform's own. */
export function exporting(operation: Told, answer: Named) {
  const { config, schema } = told(operation, 'read');
  const querystring = object(pageQuery);
  return {
    config,
    schema: {
      ...schema,
      params: byExternalId,
      querystring,
      response: answers(200, `${answer.description} The next one is at \`nextCursor\`.`, answer),
    },
  };
}

/** Removes all that is kept under an id of the platform's own, if anything is. */
export function erasing(operation: Told) {
  const { config, schema } = told(operation, 'write');
  return { config, schema: { ...schema, params: byExternalId, response: noContent([400]) } };
}

/** Answers an upsert: 201 when it created. @throws Problem `validation_failed` when the body names another id */
export async function answerUpsert<Resource extends { version: number }>(
  request: FastifyRequest<{ Params: { externalId: string }; Body: { externalId?: string } }>,
  reply: FastifyReply,
  run: (externalId: string) => Promise<Upserted<Resource>>,
): Promise<Resource> {
  const { externalId: known } = request.params;
  const { externalId: given } = request.body;
  if (given !== undefined && given !== known) {
    throw Problem.invalid('/externalId', 'must be that of the path, or be left out');
  }
  const { created, resource } = await run(known);
  if (created) void reply.code(201);
  return tagged(reply, resource);
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
