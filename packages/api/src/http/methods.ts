import type { FastifyInstance } from 'fastify';
import { Problem } from '@afterview/core/problems';

export const nothingHere = 'There is nothing at this address; /docs tells what there is.';

const shapeOf = (url: string) =>
  new RegExp(`^${url.replaceAll('.', String.raw`\.`).replace(/:[^/]+/g, '[^/]+')}$`);

/**
 * Answers what no route takes: 404, or 405 with `Allow` where the address takes other methods (RFC 9110 §15.5.6). It must
 * be called before the routes are added.
 */
export function answerUnrouted(app: FastifyInstance): void {
  const known = new Map<string, { shape: RegExp; methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    // Preflights are for every address, and make none of them known.
    if (url === '*') return;
    const route = known.get(url) ?? { shape: shapeOf(url), methods: new Set<string>() };
    for (const one of [method].flat()) route.methods.add(one);
    known.set(url, route);
  });
  app.setNotFoundHandler((request, reply) => {
    const [path = '/'] = request.url.split('?');
    const allowed = [...known.values()]
      .filter(({ shape }) => shape.test(path))
      .flatMap(({ methods }) => [...methods]);
    if (allowed.length === 0) throw new Problem('not_found', nothingHere);
    const told = [...new Set(allowed)].toSorted().join(', ');
    void reply.header('allow', told);
    throw new Problem('method_not_allowed', `This address takes ${told}.`);
  });
}
