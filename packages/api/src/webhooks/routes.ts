import { parseId } from '@afterview/core/ids';
import {
  createEndpoint,
  deleteEndpoint,
  findEndpoint,
  listEndpoints,
  presentEndpoint,
} from '@afterview/core/webhooks/endpoints';
import { findRecovery, recoverEndpoint } from '@afterview/core/webhooks/recover';
import { rotateSecret } from '@afterview/core/webhooks/rotate-secret';
import {
  WebhookDelivery,
  WebhookEndpoint,
  WebhookEndpointCreate,
  WebhookEndpointCreated,
  WebhookEndpointRecover,
  WebhookEndpointRotated,
  WebhookEndpointRotateSecret,
  WebhookEndpointTest,
  WebhookEndpointUpdate,
  WebhookRecovery,
} from '@afterview/core/webhooks/schema';
import { sendExample } from '@afterview/core/webhooks/send-example';
import { updateEndpoint } from '@afterview/core/webhooks/update-endpoint';
import { principalOf, type Access } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import { acting, creating, getting, listing, removing, startingAt, updating } from '../http/operations.ts';
import { answerPage, page, pageRequest } from '../http/pagination.ts';
import { callerOf, type App, type Deps } from '../http/routes.ts';

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
      const caller = callerOf(deps, request, reply);
      const endpoint = await createEndpoint(caller, request.body, encryptionKey, targets);
      return tagged(reply.code(201), endpoint);
    },
  );

  app.get(
    '/v1/webhook-endpoints',
    listing(
      {
        operationId: 'webhookEndpoints.list',
        summary: 'List webhook endpoints, newest first',
        description: "Those of the key's mode, live or test.",
        tags,
        access,
      },
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
      {
        operationId: 'webhookEndpoints.get',
        summary: 'Get a webhook endpoint',
        description: 'Without its secret, which is shown once.',
        tags,
        access,
      },
      WebhookEndpoint,
    ),
    async (request, reply) => {
      const id = parseId('webhookEndpoint', request.params.id);
      return tagged(reply, presentEndpoint(await findEndpoint(database, principalOf(request).tenant, id)));
    },
  );

  app.patch(
    '/v1/webhook-endpoints/:id',
    updating(
      {
        operationId: 'webhookEndpoints.update',
        summary: 'Change a webhook endpoint',
        description: 'Turned on again, it is sent what waited for it while it was off.',
        tags,
        access,
      },
      WebhookEndpointUpdate,
      WebhookEndpoint,
    ),
    async (request, reply) => {
      const id = parseId('webhookEndpoint', request.params.id);
      const caller = callerOf(deps, request, reply);
      return tagged(reply, await updateEndpoint(caller, id, request.body, targets));
    },
  );

  app.post(
    '/v1/webhook-endpoints/:id/rotate-secret',
    acting(
      {
        operationId: 'webhookEndpoints.rotateSecret',
        summary: 'Give a webhook endpoint a new secret',
        description: 'It is shown this once. The old one signs as well until the overlap ends.',
        tags,
        access,
      },
      WebhookEndpointRotateSecret,
      WebhookEndpointRotated,
    ),
    async (request, reply) => {
      const id = parseId('webhookEndpoint', request.params.id);
      const caller = callerOf(deps, request, reply);
      return tagged(reply, await rotateSecret(caller, id, request.body, encryptionKey));
    },
  );

  app.post(
    '/v1/webhook-endpoints/:id/test',
    startingAt(
      {
        operationId: 'webhookEndpoints.test',
        summary: 'Send an example to a webhook endpoint',
        description:
          'It is signed, sent and attempted again as any event is, to this endpoint alone and whatever it subscribes to. The answer is the delivery: get it to see what came of it.',
        tags,
        access,
      },
      WebhookEndpointTest,
      WebhookDelivery,
    ),
    async (request, reply) => {
      const id = parseId('webhookEndpoint', request.params.id);
      void reply.code(202);
      return sendExample(callerOf(deps, request, reply), id, request.body);
    },
  );

  app.post(
    '/v1/webhook-endpoints/:id/recover',
    startingAt(
      {
        operationId: 'webhookEndpoints.recover',
        summary: 'Attempt again what failed at a webhook endpoint',
        description:
          'All that was given up since then, and all that has failed since and waits for its next attempt, each under the id that it had. It goes on in the background; ask for the recovery to see how far it is.',
        tags,
        access,
      },
      WebhookEndpointRecover,
      WebhookRecovery,
    ),
    async (request, reply) => {
      const id = parseId('webhookEndpoint', request.params.id);
      void reply.code(202);
      return recoverEndpoint(callerOf(deps, request, reply), id, request.body);
    },
  );

  app.get(
    '/v1/webhook-endpoints/:id/recovery',
    getting(
      {
        operationId: 'webhookEndpoints.recovery.get',
        summary: 'Get the last recovery of a webhook endpoint',
        description: 'One begins when it is asked for, and when an endpoint is turned on again.',
        tags,
        access,
      },
      WebhookRecovery,
    ),
    async (request) => {
      const id = parseId('webhookEndpoint', request.params.id);
      return findRecovery(database, principalOf(request).tenant, id);
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
      await deleteEndpoint(callerOf(deps, request, reply), id);
      return reply.code(204).send(null);
    },
  );
}
