import { Type } from 'typebox';
import { Event } from '@afterview/core/events/catalogue';
import { findEvent, listEvents, type StoredEvent } from '@afterview/core/events/find';
import { eventTypes } from '@afterview/core/events/types';
import { parseId } from '@afterview/core/ids';
import { choice, idOf } from '@afterview/core/schema';
import { principalOf } from '../http/auth.ts';
import { getting, listing } from '../http/operations.ts';
import { answerPage, page, pageRequest } from '../http/pagination.ts';
import { withIds, type App, type Deps } from '../http/routes.ts';

export const EventPage = page('EventPage', Event);

const tags = ['Events'];

const filter = {
  applicationId: Type.Optional(idOf('application', 'The application they belong to.')),
  type: Type.Optional(choice([...eventTypes], 'Their type.')),
};

const presentEvent = ({ body }: StoredEvent): unknown => JSON.parse(body);

export function eventRoutes(app: App, { database }: Deps): void {
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
    getting({ operationId: 'events.get', summary: 'Get an event', tags }, Event),
    async (request) =>
      presentEvent(
        await findEvent(database, principalOf(request).tenant, parseId('event', request.params.id)),
      ),
  );
}
