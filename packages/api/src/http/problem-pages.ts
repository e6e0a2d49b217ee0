import type { FastifyInstance } from 'fastify';
import {
  usualDetail,
  Problem,
  problemKinds,
  problems,
  whatToDo,
  type ProblemCode,
} from '@afterview/core/problems';
import { text } from '@afterview/core/schema';
import { Type } from 'typebox';
import { formatTold } from './formats.ts';
import { escapeHtml, sendPage } from './page.ts';
import { problemBody } from './problems.ts';

const isCode = (code: string): code is ProblemCode => code in problems;
const codes = Object.keys(problems).filter(isCode);
const statusOf = (code: ProblemCode) => problemKinds[problems[code].kind];

/** Where most meet it, of those that a next step does not have. */
const askedFor: Partial<Record<ProblemCode, string>> = {
  validation_failed: '/v1/interviews',
  close_out_required: '/v1/interviews/intv_01h455vb4pex5vsknk084sn02q/complete',
};

/** An answer as it is sent, to a request that nobody made. */
function exampleOf(code: ProblemCode, publicUrl: string): string {
  const errors =
    code === 'validation_failed' ? [{ pointer: '/startsAt', detail: formatTold('date-time') }] : [];
  const problem = new Problem(code, usualDetail(code), errors);
  const instance = askedFor[code] ?? '/v1/next-steps/step_01h455vb4pex5vsknk084sn02q';
  const requestId = '0189a5d2-58c6-4a1b-9f0e-6f2b7c3d8d1f';
  return JSON.stringify(problemBody(problem, publicUrl, instance, requestId), null, 2);
}

const pageOf = (code: ProblemCode, publicUrl: string) => `<h1>${escapeHtml(problems[code].title)}</h1>
<p><code>${code}</code>, HTTP ${statusOf(code)}</p>
<h2>What to do</h2>
<p>${escapeHtml(problems[code].help)}</p>
<p>${escapeHtml(whatToDo[problems[code].kind])}</p>
<h2>An example of the answer</h2>
<pre><code>${escapeHtml(exampleOf(code, publicUrl))}</code></pre>`;

const index = `<h1>Problems</h1>
<p>What fails is answered with <code>application/problem+json</code> (RFC 9457). Programs go by its <code>code</code>, which is
one of these; people read <code>detail</code>. <code>type</code> leads to the page of the code. Quote
<code>requestId</code> when you ask for help.</p>
<dl>
${codes
  .map(
    (code) => `<dt><a href="/problems/${code}"><code>${code}</code></a> ${statusOf(code)}</dt>
<dd>${escapeHtml(problems[code].title)}</dd>`,
  )
  .join('\n')}
</dl>`;

/** The pages that the `type` of a problem leads to, and the list of them. */
export function problemPages(app: FastifyInstance, publicUrl: () => string): void {
  app.get('/problems', { schema: { hide: true } }, (_request, reply) => sendPage(reply, 'Problems', index));
  app.get<{ Params: { code: string } }>(
    '/problems/:code',
    { schema: { hide: true, params: Type.Object({ code: text(100, 'The code.') }) } },
    (request, reply) => {
      const { code } = request.params;
      if (!isCode(code)) throw new Problem('not_found', 'No problem has this code.');
      return sendPage(reply, problems[code].title, pageOf(code, publicUrl()));
    },
  );
}
