import { Type } from 'typebox';
import { Event } from '@afterview/core/events/catalogue';
import { findEvent, listEvents, type StoredEvent } from '@afterview/core/events/find';
import { eventTypes } from '@afterview/core/events/types';
import { parseId } from '@afterview/core/ids';
import { choice, idOf, object, text } from '@afterview/core/schema';
import { principalOf } from '../http/auth.ts';
import { answerPage, page, pageQuery, pageRequest } from '../http/pagination.ts';
import { answers, type App, type Deps } from '../http/routes.ts';

export const EventPage = page('EventPage', Event);

const tags = ['Events'];
const params = Type.Object({ id: text(40, 'The id of the event.') });

const presentEvent = ({ body }: StoredEvent): unknown => JSON.parse(body);

export function eventRoutes(app: App, { database }: Deps): void {
  app.get(
    '/v1/events',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'events.list',
        summary: 'List events, newest first',
        description: 'What webhooks told, as they told it.',
        tags,
        querystring: object({
          ...pageQuery,
          applicationId: Type.Optional(idOf('application', 'The application they belong to.')),
          type: Type.Optional(choice([...eventTypes], 'Their type.')),
        }),
        response: answers(200, 'One page.', EventPage),
      },
    },
    async (request, reply) => {
      const { limit: _limit, after: _after, applicationId, ...filter } = request.query;
      const within =
        applicationId === undefined ? {} : { applicationId: parseId('application', applicationId) };
      const { tenant } = principalOf(request);
      const found = await listEvents(database, tenant, { ...filter, ...within }, pageRequest(request.query));
      return answerPage(request, reply, found, presentEvent);
    },
  );

  app.get(
    '/v1/events/:id',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'events.get',
        summary: 'Get an event',
        tags,
        params,
        response: answers(200, 'The event.', Event, [404]),
      },
    },
    async (request) =>
      presentEvent(
        await findEvent(database, principalOf(request).tenant, parseId('event', request.params.id)),
      ),
  );
}
