import { Type } from 'typebox';
import { createApplication } from '@afterview/core/applications/create';
import { findApplication, listApplications } from '@afterview/core/applications/find';
import { Overview, readOverview } from '@afterview/core/applications/overview';
import { presentApplication } from '@afterview/core/applications/present';
import { Application, ApplicationCreate, ApplicationUpdate } from '@afterview/core/applications/schema';
import { applicationStatuses } from '@afterview/core/applications/table';
import { updateApplication } from '@afterview/core/applications/update';
import { upsertApplication } from '@afterview/core/applications/upsert';
import { findWholeApplication } from '@afterview/core/applications/whole';
import { renderCalendar } from '@afterview/core/calendar/render';
import { changeSubject, startApplication } from '@afterview/core/change/unit-of-work';
import { parseId } from '@afterview/core/ids';
import { findProgress } from '@afterview/core/progress/find';
import { Progress } from '@afterview/core/progress/schema';
import { balls, momenta } from '@afterview/core/progress/table';
import { candidateExternalId, choice, text } from '@afterview/core/schema';
import { listTimeline, presentTimelineEntry } from '@afterview/core/timeline/find';
import { TimelineEntry } from '@afterview/core/timeline/schema';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import {
  answerUpsert,
  change,
  creating,
  getting,
  gettingIn,
  listing,
  listingOf,
  removing,
  updating,
  upserting,
} from '../http/operations.ts';
import { answerPage, createdRange, page, pageRequest } from '../http/pagination.ts';
import { callerOf, clockOf, textAnswers, rangesIn, type App, type Deps } from '../http/routes.ts';

export const ApplicationPage = page('ApplicationPage', Application);
export const TimelineEntryPage = page('TimelineEntryPage', TimelineEntry);

const tags = ['Applications'];

const filter = {
  status: Type.Optional(choice(applicationStatuses, 'Where the applications stand.')),
  candidateExternalId: Type.Optional(candidateExternalId),
  companyExternalId: Type.Optional(text(255, 'Your own id of the company.')),
  ball: Type.Optional(choice(balls, 'Who has to move in them, by what is open.')),
  momentum: Type.Optional(choice(momenta, 'How they are going, against what was agreed.')),
  q: Type.Optional(
    text(
      200,
      "Words, each of which begins a word of the candidate's name or address, the company's name or the title.",
    ),
  ),
  ...createdRange,
};

export function applicationRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.post(
    '/v1/applications',
    creating(
      {
        operationId: 'applications.create',
        summary: 'Record an application',
        description: 'Its status is `active` unless the body says otherwise. It tells `application.created`.',
        tags,
      },
      ApplicationCreate,
      Application,
    ),
    async (request, reply) => {
      const resource = await startApplication(callerOf(deps, request, reply), (unit) =>
        presentApplication(createApplication(unit, request.body)),
      );
      return tagged(reply.code(201), resource);
    },
  );

  app.put(
    '/v1/applications/by-external-id/:externalId',
    upserting(
      {
        operationId: 'applications.upsert',
        summary: 'Create an application, or replace it, by your own id',
        description: 'What the body leaves out is reset, but for the status.',
        tags,
      },
      ApplicationCreate,
      Application,
    ),
    (request, reply) =>
      answerUpsert(request, reply, (known) =>
        upsertApplication(callerOf(deps, request, reply), known, request.body),
      ),
  );

  app.get(
    '/v1/applications',
    listing(
      {
        operationId: 'applications.list',
        summary: 'List applications, newest first',
        description:
          'Those that every filter fits. `q` finds words of the candidate, the company and the title.',
        tags,
      },
      filter,
      ApplicationPage,
    ),
    async (request, reply) => {
      const { query } = request;
      const { tenant } = principalOf(request);
      const found = await listApplications(
        database,
        tenant,
        { ...query, ...rangesIn(query) },
        pageRequest(query),
      );
      return answerPage(request, reply, found, presentApplication);
    },
  );

  app.get(
    '/v1/applications/:id',
    getting(
      {
        operationId: 'applications.get',
        summary: 'Get an application',
        description: 'As it is now, with its `ETag`.',
        tags,
      },
      Application,
    ),
    async (request, reply) => {
      const id = parseId('application', request.params.id);
      const row = await findApplication(database, principalOf(request).tenant, id);
      return tagged(reply, presentApplication(row));
    },
  );

  app.patch(
    '/v1/applications/:id',
    updating(
      {
        operationId: 'applications.update',
        summary: 'Change an application',
        description:
          'A merge patch (RFC 7396). A status that ends the application voids all that is armed in it; leaving that status arms it again.',
        tags,
      },
      ApplicationUpdate,
      Application,
    ),
    (request, reply) =>
      change(deps, request, reply, 'application', (unit) =>
        presentApplication(updateApplication(unit, request.body)),
      ),
  );

  app.delete(
    '/v1/applications/:id',
    removing({
      operationId: 'applications.delete',
      summary: 'Delete an application with all that belongs to it',
      description: 'Nothing of it falls due any more. What was told of it stays told.',
      tags,
    }),
    async (request, reply) => {
      const id = parseId('application', request.params.id);
      await changeSubject(callerOf(deps, request, reply), 'application', id, (unit) => unit.remove());
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/v1/applications/:id/progress',
    gettingIn(
      {
        operationId: 'applications.progress.get',
        summary: 'Read what happens next in an application',
        description:
          'Who has to move, what is next, how clear that is and why, and the one fact that is missing.',
        tags,
      },
      Progress,
    ),
    (request) => {
      const id = parseId('application', request.params.id);
      const { locale = 'en' } = request.query;
      return findProgress(database, principalOf(request).tenant, id, locale, clockOf(deps));
    },
  );

  app.get(
    '/v1/applications/:id/overview',
    gettingIn(
      {
        operationId: 'applications.overview.get',
        summary: 'Read an application with everything in it',
        description: 'One read for a page.',
        tags,
      },
      Overview,
    ),
    (request) => {
      const id = parseId('application', request.params.id);
      const { locale = 'en' } = request.query;
      return readOverview(database, principalOf(request).tenant, id, locale, clockOf(deps));
    },
  );

  app.get(
    '/v1/applications/:id/timeline',
    listingOf(
      {
        operationId: 'applications.timeline.list',
        summary: 'List what happened in an application, the latest first',
        description: 'Everything that was recorded, as sentences. It stays when events expire.',
        tags,
      },
      TimelineEntryPage,
    ),
    async (request, reply) => {
      const id = parseId('application', request.params.id);
      const { tenant } = principalOf(request);
      await findApplication(database, tenant, id);
      const found = await listTimeline(database, tenant, id, pageRequest(request.query));
      return answerPage(request, reply, found, presentTimelineEntry);
    },
  );

  app.get(
    '/v1/applications/:id/calendar.ics',
    {
      config: { access: 'read' },
      schema: {
        ...getting(
          {
            operationId: 'applications.calendar.get',
            summary: 'Get an application as a calendar',
            description: 'Its interviews, dated steps, follow-ups and trials (RFC 5545).',
            tags,
          },
          Application,
        ).schema,
        response: textAnswers('text/calendar', 'An iCalendar object.', [404]),
      },
    },
    async (request, reply) => {
      const id = parseId('application', request.params.id);
      const whole = await findWholeApplication(database, principalOf(request).tenant, id);
      return reply.type('text/calendar; charset=utf-8').send(renderCalendar(whole));
    },
  );
}
