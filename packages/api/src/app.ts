import { randomUUID } from 'node:crypto';
import swagger from '@fastify/swagger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyServerOptions } from 'fastify';
import { Problem } from '@afterview/core/problems';
import { applicationRoutes } from './applications/routes.ts';
import { components } from './components.ts';
import { eventRoutes } from './events/routes.ts';
import { followUpRoutes } from './follow-ups/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { authenticator } from './http/auth.ts';
import { parseJson, unstorable } from './http/json.ts';
import { openapiOptions } from './http/openapi.ts';
import { problemPages } from './http/problem-pages.ts';
import { problemHandler } from './http/problems.ts';
import type { App, Deps } from './http/routes.ts';
import { validatorCompiler } from './http/validation.ts';
import { interviewRoutes } from './interviews/routes.ts';
import { nextStepRoutes } from './next-steps/routes.ts';
import { platformRoutes } from './platforms/routes.ts';
import { webhookEndpointRoutes } from './webhooks/routes.ts';

export type AppOptions = Deps & {
  /** Who may add platforms; null lets nobody. */
  adminKey: string | null;
  /** Where this instance is reached, without a slash at the end; the pages of problem codes are there. */
  publicUrl: () => string;
  /** Rejects when the queue cannot be reached. */
  queueReachable: () => Promise<unknown>;
  logger?: FastifyServerOptions['logger'];
};

const bodyLimit = 256 * 1024;
const requestIdShape = /^[\w.:-]{1,100}$/;

/** The whole API, not yet listening. */
export async function buildApp(options: AppOptions): Promise<App> {
  const handleProblem = problemHandler(options.publicUrl);
  const app = Fastify({
    logger: options.logger ?? false,
    bodyLimit,
    requestTimeout: 30_000,
    genReqId(request) {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && requestIdShape.test(given) ? given : randomUUID();
    },
    frameworkErrors: (error, request, reply) => void handleProblem(error, request, reply),
    routerOptions: { maxParamLength: 300 },
  }).withTypeProvider<TypeBoxTypeProvider>();

  app.setErrorHandler(handleProblem);
  app.setNotFoundHandler(() => {
    throw new Problem('not_found', 'There is nothing at this address.');
  });
  app.setValidatorCompiler(validatorCompiler(components));
  // Answers are built field by field from what is documented; the contract tests hold them to it.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    request.rawBody = body;
    try {
      done(null, parseJson(body));
    } catch (error) {
      done(error instanceof Error ? error : new Error('unreadable'));
    }
  });
  app.decorateRequest('principal', null);
  app.decorateRequest('rawBody', '');
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  app.addHook('preValidation', async (request) => {
    // An action whose fields are all optional needs no body.
    if (request.method === 'POST' && request.rawBody === '') request.body = {};
    const errors = Object.entries(request.query ?? {})
      .filter(([, value]) => typeof value === 'string' && unstorable(value))
      .map(([name]) => ({ pointer: `query/${name}`, detail: 'must be well-formed Unicode without NUL' }));
    if (errors.length > 0)
      throw new Problem('validation_failed', 'The query holds what cannot be kept.', errors);
  });
  app.addHook('onRequest', authenticator(options.database, options.adminKey));

  await app.register(swagger, openapiOptions);
  for (const schema of components) app.addSchema(schema);
  await app.register(async (routes: App) => {
    platformRoutes(routes, options);
    applicationRoutes(routes, options);
    interviewRoutes(routes, options);
    nextStepRoutes(routes, options);
    followUpRoutes(routes, options);
    webhookEndpointRoutes(routes, options);
    eventRoutes(routes, options);
    healthRoutes(routes, options.database, options.queueReachable);
    problemPages(routes);
    routes.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  });
  return app;
}
