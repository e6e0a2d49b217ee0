import { Type, type TSchema } from 'typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Page, PageRequest } from '@afterview/core/db/page';
import { instant, list, named, nullable, ref } from '@afterview/core/schema';

const defaultLimit = 20;
const mostOnPage = 100;
const longestCursor = 500;

/** What every list takes. */
export const pageQuery = {
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: mostOnPage,
      default: defaultLimit,
      description: `How many to answer with at most, from 1 to ${mostOnPage}; by default ${defaultLimit}.`,
    }),
  ),
  after: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: longestCursor,
      description: `The \`nextCursor\` of the page before, up to ${longestCursor} characters; without it, the first page.`,
    }),
  ),
};

/** What every list of resources can be narrowed by. */
export const createdRange = {
  createdBefore: Type.Optional(instant('Recorded before this instant.')),
  createdAfter: Type.Optional(instant('Recorded after this instant.')),
};

export type PageQuery = { limit?: number; after?: string };

export const pageRequest = ({ limit, after }: PageQuery): PageRequest => ({
  limit: limit ?? defaultLimit,
  after,
});

export const page = <T extends TSchema>(name: string, item: T & { $id: string }) =>
  named(name, `One page of a list of ${item.$id}.`, {
    data: list(ref(item), mostOnPage, 'What was found, in the order of the list.'),
    nextCursor: nullable(
      Type.String({
        maxLength: longestCursor,
        description: `Where the next page begins: send it as \`after\`. Up to ${longestCursor} characters; null on the last page.`,
      }),
    ),
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
