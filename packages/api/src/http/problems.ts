import { Type, type Static } from 'typebox';
import type { ErrorObject } from 'ajv';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isUnreachable } from '@afterview/core/db/unreachable';
import { Problem, problems, type ProblemCode } from '@afterview/core/problems';
import { choice, integer, list, named, object, text } from '@afterview/core/schema';
import { nothingHere } from './methods.ts';
import { fieldErrors } from './validation.ts';

/** An answer must not grow with what was sent. */
const toldInErrors = 100;

const codes = Object.keys(problems).filter((code): code is ProblemCode => code in problems);

export const ProblemDetails = named(
  'Problem',
  'What went wrong, as RFC 9457 has it (`application/problem+json`).',
  {
    type: Type.String({
      format: 'uri',
      maxLength: 2_000,
      description: 'The page that explains the code: what it means and what to do.',
    }),
    title: text(100, 'What the code means, in words that never change.'),
    status: integer(400, 599, 'The HTTP status, the same as that of the answer.'),
    detail: Type.String({ description: 'What went wrong this time, and what is allowed.' }),
    instance: Type.String({ description: 'The path that was asked for, without its query.' }),
    code: choice(codes, 'What programs go by; this list is closed.'),
    requestId: text(100, 'The id of the request, to quote when you ask for help; also in `X-Request-Id`.'),
    errors: Type.Optional(
      list(
        object({
          pointer: Type.String({
            description:
              'Where it is: a JSON Pointer into the body (RFC 6901), or `query/name`, `path/name` or `header/name`.',
          }),
          detail: Type.String({ description: 'What is wrong with it, and what is allowed.' }),
        }),
        toldInErrors,
        'Every invalid field, all at once.',
      ),
    ),
  },
);
export type ProblemDetails = Static<typeof ProblemDetails>;

const byFastifyCode: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed_json',
  FST_ERR_BAD_URL: 'not_found',
  FST_ERR_MAX_PARAM_LENGTH: 'not_found',
};

/** The database gave up a transaction, for another or for its length: try again later, as when it is away. */
const givenUp = /^(40001|40P01|25P0[34]|55P03|TRANSACTION_\w+)$/;

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const limits: Partial<Record<ProblemCode, string>> = {
  body_too_large: 'A body may have up to 256 KiB.',
  unsupported_media_type: 'Send the body as application/json.',
  malformed_json: 'The body is not JSON.',
  not_found: nothingHere,
};

const toldInDetail = 5;

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isInvalid(error)) {
    const errors = fieldErrors(error.validation, error.validationContext ?? 'body');
    const told = errors.map(({ pointer, detail }) => `${pointer || 'the body'} ${detail}`);
    const more = told.length > toldInDetail ? `; and ${told.length - toldInDetail} more` : '';
    const detail = `${told.slice(0, toldInDetail).join('; ')}${more}.`;
    return new Problem('validation_failed', detail, errors.slice(0, toldInErrors));
  }
  const code = codeOf(error);
  const known = byFastifyCode[code];
  if (known !== undefined) return new Problem(known, limits[known] ?? problems[known].title);
  if (isUnreachable(error) || givenUp.test(code)) return new Problem('unavailable', 'Try again in a moment.');
  return new Problem('internal_error', 'It has been logged under the request id.');
}

type Invalid = FastifyError & { validation: ErrorObject[] };

const isInvalid = (error: unknown): error is Invalid =>
  error instanceof Error && 'validation' in error && Array.isArray(error.validation);

/** A problem as it is answered. @param publicUrl where the pages of codes are */
export function problemBody(
  problem: Problem,
  publicUrl: string,
  instance: string,
  requestId: string,
): ProblemDetails {
  return {
    type: `${publicUrl}/problems/${problem.code}`,
    title: problems[problem.code].title,
    status: problem.status,
    detail: problem.message,
    instance,
    code: problem.code,
    requestId,
    ...(problem.errors.length === 0 ? {} : { errors: [...problem.errors] }),
  };
}

/** Answers with a problem. What was unexpected is logged, and not told. @param publicUrl where the pages of codes are */
export function problemHandler(publicUrl: () => string) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const problem = asProblem(error);
    const { status } = problem;
    if (status >= 500 && !request.shed) request.log.error({ err: error }, 'request failed');
    const [path = '/'] = request.url.split('?');
    const body = problemBody(problem, publicUrl(), path, request.id);
    // An address that cannot be read is refused before any hook runs.
    void reply.header('x-request-id', request.id);
    if (status === 401) void reply.header('www-authenticate', 'Bearer');
    if (status === 503) void reply.header('retry-after', '1');
    return reply.code(status).type('application/problem+json').send(JSON.stringify(body));
  };
}
