import { Type } from 'typebox';
import { parseId } from '@afterview/core/ids';
import { object, ref, text } from '@afterview/core/schema';
import {
  createEndpoint,
  deleteEndpoint,
  findEndpoint,
  listEndpoints,
  presentEndpoint,
} from '@afterview/core/webhooks/endpoints';
import {
  WebhookEndpoint,
  WebhookEndpointCreate,
  WebhookEndpointCreated,
} from '@afterview/core/webhooks/schema';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import { idempotentRequest } from '../http/idempotency.ts';
import { answerPage, page, pageQuery, pageRequest } from '../http/pagination.ts';
import { answers, noContent, type App, type Deps } from '../http/routes.ts';

export const WebhookEndpointPage = page('WebhookEndpointPage', WebhookEndpoint);

const tags = ['Webhook endpoints'];
const params = Type.Object({ id: text(40, 'The id of the endpoint.') });

export function webhookEndpointRoutes(app: App, deps: Deps): void {
  const { database, encryptionKey, targets } = deps;
  app.post(
    '/v1/webhook-endpoints',
    {
      config: { access: 'webhooks' },
      schema: {
        operationId: 'webhookEndpoints.create',
        summary: 'Add a webhook endpoint',
        description: 'The answer holds the secret that events are signed with; it is shown this once.',
        tags,
        body: ref(WebhookEndpointCreate),
        response: answers(201, 'The endpoint and its secret.', WebhookEndpointCreated, [409, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const { tenant } = principalOf(request);
      const idempotent = idempotentRequest(deps, request, reply);
      const endpoint = await createEndpoint(
        database,
        tenant,
        request.body,
        encryptionKey,
        targets,
        idempotent,
      );
      return tagged(reply.code(201), endpoint);
    },
  );

  app.get(
    '/v1/webhook-endpoints',
    {
      config: { access: 'webhooks' },
      schema: {
        operationId: 'webhookEndpoints.list',
        summary: 'List webhook endpoints, newest first',
        tags,
        querystring: object(pageQuery),
        response: answers(200, 'One page.', WebhookEndpointPage),
      },
    },
    async (request, reply) => {
      const found = await listEndpoints(database, principalOf(request).tenant, pageRequest(request.query));
      return answerPage(request, reply, found, presentEndpoint);
    },
  );

  app.get(
    '/v1/webhook-endpoints/:id',
    {
      config: { access: 'webhooks' },
      schema: {
        operationId: 'webhookEndpoints.get',
        summary: 'Get a webhook endpoint',
        tags,
        params,
        response: answers(200, 'The endpoint.', WebhookEndpoint, [404]),
      },
    },
    async (request, reply) => {
      const id = parseId('webhookEndpoint', request.params.id);
      return tagged(reply, presentEndpoint(await findEndpoint(database, principalOf(request).tenant, id)));
    },
  );

  app.delete(
    '/v1/webhook-endpoints/:id',
    {
      config: { access: 'webhooks' },
      schema: {
        operationId: 'webhookEndpoints.delete',
        summary: 'Remove a webhook endpoint',
        description: 'With everything that still waits to be sent there.',
        tags,
        params,
        response: noContent([404]),
      },
    },
    async (request, reply) => {
      const id = parseId('webhookEndpoint', request.params.id);
      await deleteEndpoint(database, principalOf(request).tenant, id);
      return reply.code(204).send(null);
    },
  );
}
