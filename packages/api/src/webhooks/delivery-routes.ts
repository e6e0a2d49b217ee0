import { Type } from 'typebox';
import { parseId } from '@afterview/core/ids';
import { choice, idOf, named } from '@afterview/core/schema';
import { findDelivery, listDeliveries, presentDelivery } from '@afterview/core/webhooks/deliveries';
import { deliveryViews, WebhookDelivery } from '@afterview/core/webhooks/schema';
import { retryDelivery } from '@afterview/core/webhooks/send-again';
import { principalOf, type Access } from '../http/auth.ts';
import { getting, listing, starting } from '../http/operations.ts';
import { answerPage, page, pageRequest } from '../http/pagination.ts';
import { callerOf, type App, type Deps } from '../http/routes.ts';

export const WebhookDeliveryPage = page('WebhookDeliveryPage', WebhookDelivery);
export const WebhookDeliveryRetry = named(
  'WebhookDeliveryRetry',
  'Nothing more is needed: an empty body, or none.',
  {},
);

const tags = ['Webhook deliveries'];
const access: Access = 'webhooks';

const filter = {
  endpointId: Type.Optional(idOf('webhookEndpoint', 'The endpoint that they go to.')),
  eventId: Type.Optional(idOf('event', 'The event that they carry.')),
  status: Type.Optional(choice(deliveryViews, 'How far the deliveries are.')),
};

export function webhookDeliveryRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.get(
    '/v1/webhook-deliveries',
    listing(
      {
        operationId: 'webhookDeliveries.list',
        summary: 'List webhook deliveries, newest first',
        description: 'Those that wait and those that are over, each with its attempts.',
        tags,
        access,
      },
      filter,
      WebhookDeliveryPage,
    ),
    async (request, reply) => {
      const { query } = request;
      const { endpointId, eventId, status } = query;
      const wanted = {
        ...(endpointId === undefined ? {} : { endpointId: parseId('webhookEndpoint', endpointId) }),
        ...(eventId === undefined ? {} : { eventId: parseId('event', eventId) }),
        ...(status === undefined ? {} : { status }),
      };
      const { tenant } = principalOf(request);
      const found = await listDeliveries(database, tenant, wanted, pageRequest(query));
      return answerPage(request, reply, found, presentDelivery);
    },
  );

  app.get(
    '/v1/webhook-deliveries/:id',
    getting(
      {
        operationId: 'webhookDeliveries.get',
        summary: 'Get a webhook delivery',
        description: 'With every attempt, and what was answered to it.',
        tags,
        access,
      },
      WebhookDelivery,
    ),
    async (request) => {
      const id = parseId('delivery', request.params.id);
      return presentDelivery(await findDelivery(database, principalOf(request).tenant, id));
    },
  );

  app.post(
    '/v1/webhook-deliveries/:id/retry',
    starting(
      {
        operationId: 'webhookDeliveries.retry',
        summary: 'Attempt a webhook delivery again',
        description:
          'At once, whether it is over or waits for its next attempt, under the same `webhook-id` and with the whole schedule before it.',
        tags,
        access,
      },
      WebhookDeliveryRetry,
      WebhookDelivery,
      202,
    ),
    async (request, reply) => {
      const id = parseId('delivery', request.params.id);
      void reply.code(202);
      return retryDelivery(callerOf(deps, request, reply), id);
    },
  );
}
