import { parseId } from '@afterview/core/ids';
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
import { principalOf, type Access } from '../http/auth.ts';
import { tagged, versionsOf } from '../http/etag.ts';
import { idempotentRequest } from '../http/idempotency.ts';
import { creating, getting, listing, removing } from '../http/operations.ts';
import { answerPage, page, pageRequest } from '../http/pagination.ts';
import type { App, Deps } from '../http/routes.ts';

export const WebhookEndpointPage = page('WebhookEndpointPage', WebhookEndpoint);

const tags = ['Webhook endpoints'];
const access: Access = 'webhooks';

export function webhookEndpointRoutes(app: App, deps: Deps): void {
  const { database, encryptionKey, targets } = deps;

  app.post(
    '/v1/webhook-endpoints',
    creating(
      {
        operationId: 'webhookEndpoints.create',
        summary: 'Add a webhook endpoint',
        description: 'The answer holds the secret that events are signed with; it is shown this once.',
        tags,
        access,
      },
      WebhookEndpointCreate,
      WebhookEndpointCreated,
    ),
    async (request, reply) => {
      const { tenant } = principalOf(request);
      const idempotent = idempotentRequest(deps, request, reply);
      const { body } = request;
      const endpoint = await createEndpoint(database, tenant, body, encryptionKey, targets, idempotent);
      return tagged(reply.code(201), endpoint);
    },
  );

  app.get(
    '/v1/webhook-endpoints',
    listing(
      { operationId: 'webhookEndpoints.list', summary: 'List webhook endpoints, newest first', tags, access },
      {},
      WebhookEndpointPage,
    ),
    async (request, reply) => {
      const found = await listEndpoints(database, principalOf(request).tenant, pageRequest(request.query));
      return answerPage(request, reply, found, presentEndpoint);
    },
  );

  app.get(
    '/v1/webhook-endpoints/:id',
    getting(
      { operationId: 'webhookEndpoints.get', summary: 'Get a webhook endpoint', tags, access },
      WebhookEndpoint,
    ),
    async (request, reply) => {
      const id = parseId('webhookEndpoint', request.params.id);
      return tagged(reply, presentEndpoint(await findEndpoint(database, principalOf(request).tenant, id)));
    },
  );

  app.delete(
    '/v1/webhook-endpoints/:id',
    removing({
      operationId: 'webhookEndpoints.delete',
      summary: 'Remove a webhook endpoint',
      description: 'With everything that still waits to be sent there.',
      tags,
      access,
    }),
    async (request, reply) => {
      const id = parseId('webhookEndpoint', request.params.id);
      const ifMatch = versionsOf(request.headers['if-match']);
      await deleteEndpoint(database, principalOf(request).tenant, id, ifMatch);
      return reply.code(204).send(null);
    },
  );
}
