import { Type, type TSchema } from 'typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Page, PageRequest } from '@afterview/core/db/page';
import { instant, named, nullable, ref } from '@afterview/core/schema';

const defaultLimit = 20;

/** What every list takes. */
export const pageQuery = {
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 100,
      default: defaultLimit,
      description: 'How many to answer with.',
    }),
  ),
  after: Type.Optional(
    Type.String({ minLength: 1, maxLength: 500, description: 'The `nextCursor` of the page before.' }),
  ),
};

/** What every list of resources can be narrowed by. */
export const createdRange = {
  createdBefore: Type.Optional(instant('Created before this.')),
  createdAfter: Type.Optional(instant('Created after this.')),
};

export type PageQuery = { limit?: number; after?: string };

export const pageRequest = ({ limit, after }: PageQuery): PageRequest => ({
  limit: limit ?? defaultLimit,
  after,
});

export const page = <T extends TSchema>(name: string, item: T & { $id: string }) =>
  named(name, `One page of a list of ${item.$id}.`, {
    data: Type.Array(ref(item), { description: 'What was found, in order.' }),
    nextCursor: nullable(Type.String({ description: 'Where the next page begins; null on the last.' })),
  });

/** A page as it is answered; where there is another, its address is in `Link` (RFC 8288). */
export function answerPage<Row, Item>(
  request: FastifyRequest,
  reply: FastifyReply,
  { rows, nextCursor }: Page<Row>,
  present: (row: Row) => Item,
): { data: Item[]; nextCursor: string | null } {
  if (nextCursor !== null) {
    const url = new URL(request.url, 'http://host');
    url.searchParams.set('after', nextCursor);
    void reply.header('link', `<${url.pathname}${url.search}>; rel="next"`);
  }
  return { data: rows.map(present), nextCursor };
}
