import type { FastifyInstance } from 'fastify';
import { Problem, problemKinds, problems, type ProblemCode } from '@afterview/core/problems';
import { text } from '@afterview/core/schema';
import { Type } from 'typebox';
import { contentSecurityPolicy } from './security-headers.ts';

const isCode = (code: string): code is ProblemCode => code in problems;

const pageOf = (code: ProblemCode) => {
  const { title, kind, help } = problems[code];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${code} · Afterview</title>
<h1>${title}</h1>
<p><code>${code}</code>, HTTP ${problemKinds[kind]}</p>
<p>${help}</p>
</html>
`;
};

/** The page that the `type` of a problem leads to. */
export function problemPages(app: FastifyInstance): void {
  app.get<{ Params: { code: string } }>(
    '/problems/:code',
    { schema: { hide: true, params: Type.Object({ code: text(100, 'The code.') }) } },
    (request, reply) => {
      const { code } = request.params;
      if (!isCode(code)) throw new Problem('not_found', 'No problem has this code.');
      return reply
        .header(...contentSecurityPolicy)
        .type('text/html; charset=utf-8')
        .send(pageOf(code));
    },
  );
}
