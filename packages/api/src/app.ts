import { randomUUID } from 'node:crypto';
import swagger from '@fastify/swagger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyServerOptions } from 'fastify';
import { Problem } from '@afterview/core/problems';
import { noRateLimits } from '@afterview/core/rate-limits/rate-limits';
import type { Tracing } from '@afterview/operations/tracing';
import type { SharedBuckets } from '@afterview/queue/shared-buckets';
import { apiKeyRoutes } from './api-keys/routes.ts';
import { applicationRoutes } from './applications/routes.ts';
import { auditLogRoutes } from './audit-log/routes.ts';
import { candidateRoutes } from './candidates/routes.ts';
import { components } from './components.ts';
import { deadlineRoutes } from './deadlines/routes.ts';
import { eventRoutes } from './events/routes.ts';
import { followUpRoutes } from './follow-ups/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { boundAddress } from './http/address.ts';
import { authenticator, type ElapsedTime } from './http/auth.ts';
import { answerClientErrors } from './http/client-errors.ts';
import { compressLarge } from './http/compress.ts';
import { allowOrigins } from './http/cors.ts';
import { unlessKnown } from './http/etag.ts';
import { isMergePatch, jsonTypes, parseJson, unstorable } from './http/json.ts';
import { RequestLog } from './http/log.ts';
import type { CountRequest } from './http/metrics.ts';
import { answerUnrouted } from './http/methods.ts';
import { openapiOptions } from './http/openapi.ts';
import { shedOverload } from './http/overload.ts';
import { problemPages } from './http/problem-pages.ts';
import { problemHandler } from './http/problems.ts';
import type { App, Deps } from './http/routes.ts';
import { securityHeaders } from './http/security-headers.ts';
import { defaultHttpSettings, type HttpSettings } from './http/settings.ts';
import { traceRequests } from './http/tracing.ts';
import { validatorCompiler } from './http/validation.ts';
import { interviewRoutes } from './interviews/routes.ts';
import { nextStepRoutes } from './next-steps/routes.ts';
import { outlineRoutes } from './outlines/routes.ts';
import { outlineTemplateRoutes } from './outlines/template-routes.ts';
import { permissionRoutes } from './permissions/routes.ts';
import { platformRoutes } from './platforms/routes.ts';
import { progressRoutes } from './progress/routes.ts';
import { openFailedAuth } from './rate-limits/failed-auth.ts';
import { openLimiter } from './rate-limits/limiter.ts';
import { rateLimitRoutes } from './rate-limits/routes.ts';
import type { RateLimitDefaults } from './rate-limits/settings.ts';
import { referenceRoutes } from './reference/routes.ts';
import { settingsRoutes } from './settings/routes.ts';
import { testClockRoutes } from './test-clocks/routes.ts';
import { trialPeriodRoutes } from './trial-periods/routes.ts';
import { webhookDeliveryRoutes } from './webhooks/delivery-routes.ts';
import { webhookEndpointRoutes } from './webhooks/routes.ts';

export type AppOptions = Deps & {
  /** Who may add platforms; null lets nobody. */
  adminKey: string | null;
  /** Where this instance is reached, without a slash at the end; the pages of problem codes are there. */
  publicUrl: () => string;
  /** Rejects when the queue cannot be reached. */
  queueReachable: () => Promise<unknown>;
  http?: HttpSettings | undefined;
  /** Whether it is about to stop, and wants no more of its callers' requests. */
  draining?: (() => boolean) | undefined;
  /** What holds where nothing was set for a platform; nothing limits nobody. */
  rateLimits?: RateLimitDefaults | undefined;
  /** Where processes tell each other what they have let through; null or nothing where there is but one. */
  sharedBuckets?: SharedBuckets | null | undefined;
  logger?: FastifyServerOptions['logger'];
  /** Is told of each request that has been answered. */
  countRequest?: CountRequest | null;
  tracing?: Tracing | null | undefined;
  /** By which it is told how long a key has been believed. */
  elapsed?: ElapsedTime;
};

const bodyLimit = 256 * 1024;
const maxHeaderSize = 16 * 1024;
const requestIdShape = /^[\w.:-]{1,100}$/;

const unstorableIn = (part: string, values: unknown) =>
  Object.entries(values ?? {})
    .filter(([, value]) => typeof value === 'string' && unstorable(value))
    .map(([name]) => ({ pointer: `${part}/${name}`, detail: 'must be well-formed Unicode without NUL' }));

/** Other parameters of a path are ids: one that cannot be kept names nothing, and that is a 404. */
const externalIdIn = (params: unknown) =>
  typeof params === 'object' && params !== null && 'externalId' in params
    ? { externalId: params.externalId }
    : {};

/** The whole API, not yet listening. */
export async function buildApp(options: AppOptions): Promise<App> {
  const handleProblem = problemHandler(options.publicUrl);
  const { trustProxy, corsOrigins, maxInFlight, timeouts } = options.http ?? defaultHttpSettings;
  const draining = options.draining ?? (() => false);
  const app = Fastify({
    logger: options.logger ?? false,
    logController: new RequestLog(),
    bodyLimit,
    requestTimeout: timeouts.requestMs,
    connectionTimeout: timeouts.idleMs,
    keepAliveTimeout: timeouts.idleMs,
    http: {
      maxHeaderSize,
      headersTimeout: timeouts.headersMs,
      connectionsCheckingInterval: timeouts.checkEveryMs,
    },
    clientErrorHandler: answerClientErrors(options.publicUrl),
    trustProxy,
    // What arrives while it closes is answered, and its connection closed.
    return503OnClosing: false,
    genReqId(request) {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && requestIdShape.test(given) ? given : randomUUID();
    },
    frameworkErrors: (error, request, reply) => void handleProblem(error, request, reply),
    // Longer than any id: what is too long is not found, or said to be too long, like anything else.
    routerOptions: { maxParamLength: 10_000 },
  }).withTypeProvider<TypeBoxTypeProvider>();

  app.setErrorHandler(handleProblem);
  answerUnrouted(app);
  app.setValidatorCompiler(validatorCompiler(components));
  // Answers are built field by field from what is documented; the contract tests hold them to it.
  app.setSerializerCompiler(() => (data) => (typeof data === 'string' ? data : JSON.stringify(data)));
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>(jsonTypes, { parseAs: 'string' }, (request, body, done) => {
    if (isMergePatch(request) && request.method !== 'PATCH') {
      return done(new Problem('unsupported_media_type', 'A merge patch is for PATCH alone.'));
    }
    request.rawBody = body;
    try {
      done(null, parseJson(body));
    } catch (error) {
      done(error instanceof Error ? error : new Error('unreadable'));
    }
  });
  app.decorateRequest('principal', null);
  app.decorateRequest('rawBody', '');
  // Hooks call back: a promise in each of them would cost a request more than what they do.
  const secure = securityHeaders(options.publicUrl());
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    secure(reply);
    done();
  });
  app.addHook('preValidation', (request, _reply, done) => {
    // An action whose fields are all optional needs no body.
    if (request.method === 'POST' && request.rawBody === '') request.body = {};
    const errors = [
      ...unstorableIn('query', request.query),
      ...unstorableIn('path', externalIdIn(request.params)),
    ];
    if (errors.length === 0) return done();
    done(new Problem('validation_failed', 'The address holds what cannot be kept.', errors));
  });
  const { countRequest, tracing } = options;
  if (tracing) traceRequests(app, tracing);
  if (countRequest) {
    app.addHook('onResponse', (request, reply, done) => {
      countRequest(request, reply);
      done();
    });
  }
  app.addHook('onSend', unlessKnown);
  app.addHook('onSend', compressLarge);
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (draining()) void reply.header('connection', 'close');
    done(null, payload);
  });
  shedOverload(app, maxInFlight);
  app.addHook('onRequest', boundAddress);
  await allowOrigins(app, corsOrigins);
  const defaults = options.rateLimits ?? { ...noRateLimits, failedAuth: null };
  const limiter = openLimiter(options.sharedBuckets ?? null);
  app.addHook('onClose', () => limiter.close());
  const failedAuth = defaults.failedAuth === null ? null : openFailedAuth(defaults.failedAuth);
  const { database, adminKey, elapsed = () => performance.now() } = options;
  app.addHook(
    'onRequest',
    authenticator(app, database, adminKey, elapsed, { limiter, defaults, failedAuth }),
  );

  await app.register(swagger, openapiOptions);
  for (const schema of components) app.addSchema(schema);
  await app.register(async (routes: App) => {
    platformRoutes(routes, options);
    apiKeyRoutes(routes, options);
    auditLogRoutes(routes, options);
    rateLimitRoutes(routes, options, defaults);
    applicationRoutes(routes, options);
    candidateRoutes(routes, options);
    interviewRoutes(routes, options);
    outlineRoutes(routes, options);
    outlineTemplateRoutes(routes, options);
    nextStepRoutes(routes, options);
    followUpRoutes(routes, options);
    permissionRoutes(routes, options);
    trialPeriodRoutes(routes, options);
    progressRoutes(routes, options);
    deadlineRoutes(routes, options);
    settingsRoutes(routes, options);
    testClockRoutes(routes, options);
    webhookEndpointRoutes(routes, options);
    webhookDeliveryRoutes(routes, options);
    eventRoutes(routes, options);
    healthRoutes(routes, options.database, options.queueReachable, draining);
    problemPages(routes, options.publicUrl);
    referenceRoutes(routes);
    let description: string | undefined;
    routes.get('/openapi.json', { schema: { hide: true } }, (_request, reply) => {
      // Megabytes, and the same for everybody.
      description ??= JSON.stringify(app.swagger());
      return reply.type('application/json; charset=utf-8').send(description);
    });
  });
  return app;
}
