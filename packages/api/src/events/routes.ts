import { Type } from 'typebox';
import { Event } from '@afterview/core/events/catalogue';
import { EventTypeDescription, listEventTypes } from '@afterview/core/events/event-types';
import { findEvent, listEvents, type StoredEvent } from '@afterview/core/events/find';
import { eventTypes } from '@afterview/core/events/types';
import { parseId } from '@afterview/core/ids';
import { choice, idOf } from '@afterview/core/schema';
import { EventReplay, EventReplayed } from '@afterview/core/webhooks/schema';
import { replayEvent } from '@afterview/core/webhooks/send-again';
import { principalOf } from '../http/auth.ts';
import { getting, listing, starting } from '../http/operations.ts';
import { answerPage, page, pageRequest } from '../http/pagination.ts';
import { callerOf, withIds, type App, type Deps } from '../http/routes.ts';

export const EventPage = page('EventPage', Event);
export const EventTypeDescriptionPage = page('EventTypeDescriptionPage', EventTypeDescription);

const tags = ['Events'];

const filter = {
  applicationId: Type.Optional(idOf('application', 'The application that they belong to.')),
  type: Type.Optional(choice([...eventTypes], 'The type of the events.')),
};

const presentEvent = ({ body }: StoredEvent): unknown => JSON.parse(body);

export function eventRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.get(
    '/v1/events',
    listing(
      {
        operationId: 'events.list',
        summary: 'List events, newest first',
        description: 'What webhooks told, as they told it.',
        tags,
      },
      filter,
      EventPage,
    ),
    async (request, reply) => {
      const { query } = request;
      const found = await listEvents(
        database,
        principalOf(request).tenant,
        withIds(query),
        pageRequest(query),
      );
      return answerPage(request, reply, found, presentEvent);
    },
  );

  app.get(
    '/v1/events/:id',
    getting(
      {
        operationId: 'events.get',
        summary: 'Get an event',
        description: 'As webhooks told it, for 30 days.',
        tags,
      },
      Event,
    ),
    async (request) =>
      presentEvent(
        await findEvent(database, principalOf(request).tenant, parseId('event', request.params.id)),
      ),
  );

  app.post(
    '/v1/events/:id/replay',
    starting(
      {
        operationId: 'events.replay',
        summary: 'Send an event to webhook endpoints again',
        description:
          'Under its own id, to those that are on and subscribe to its type, or to the one that is named. Where it is on its way, it is attempted at once.',
        tags,
        access: 'webhooks',
      },
      EventReplay,
      EventReplayed,
      202,
    ),
    async (request, reply) => {
      const id = parseId('event', request.params.id);
      const { endpointId } = request.body;
      void reply.code(202);
      return replayEvent(
        callerOf(deps, request, reply),
        id,
        endpointId === undefined ? {} : { endpointId: parseId('webhookEndpoint', endpointId) },
      );
    },
  );

  app.get(
    '/v1/event-types',
    listing(
      {
        operationId: 'eventTypes.list',
        summary: 'List the types of events',
        description: 'Each with the JSON Schema of what a webhook receives, and an example.',
        tags,
      },
      {},
      EventTypeDescriptionPage,
    ),
    (request, reply) =>
      answerPage(request, reply, listEventTypes(pageRequest(request.query)), (described) => described),
  );
}
