import { Type } from 'typebox';
import { createApplication } from '@afterview/core/applications/create';
import { findApplication, listApplications } from '@afterview/core/applications/find';
import { presentApplication } from '@afterview/core/applications/present';
import { Application, ApplicationCreate, ApplicationUpdate } from '@afterview/core/applications/schema';
import { applicationStatuses } from '@afterview/core/applications/table';
import { updateApplication } from '@afterview/core/applications/update';
import { changeSubject, startApplication } from '@afterview/core/change/unit-of-work';
import { parseId } from '@afterview/core/ids';
import { choice, externalId, object, ref, text } from '@afterview/core/schema';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import { answerPage, page, pageQuery, pageRequest } from '../http/pagination.ts';
import { answers, callerOf, type App, type Deps } from '../http/routes.ts';

export const ApplicationPage = page('ApplicationPage', Application);

const tags = ['Applications'];
const params = Type.Object({ id: text(40, 'The id of the application.') });

export function applicationRoutes(app: App, deps: Deps): void {
  app.post(
    '/v1/applications',
    {
      config: { access: 'write' },
      schema: {
        operationId: 'applications.create',
        summary: 'Record an application',
        tags,
        body: ref(ApplicationCreate),
        response: answers(201, 'The application.', Application, [409, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const resource = await startApplication(callerOf(deps, request, reply), (change) =>
        presentApplication(createApplication(change, request.body)),
      );
      return tagged(reply.code(201), resource);
    },
  );

  app.get(
    '/v1/applications',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'applications.list',
        summary: 'List applications, newest first',
        tags,
        querystring: object({
          ...pageQuery,
          status: Type.Optional(choice(applicationStatuses, 'Where they stand.')),
          candidateExternalId: Type.Optional(externalId),
          companyExternalId: Type.Optional(externalId),
        }),
        response: answers(200, 'One page.', ApplicationPage),
      },
    },
    async (request, reply) => {
      const { limit: _limit, after: _after, ...filter } = request.query;
      const { tenant } = principalOf(request);
      const found = await listApplications(deps.database, tenant, filter, pageRequest(request.query));
      return answerPage(request, reply, found, presentApplication);
    },
  );

  app.get(
    '/v1/applications/:id',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'applications.get',
        summary: 'Get an application',
        tags,
        params,
        response: answers(200, 'The application.', Application, [404]),
      },
    },
    async (request, reply) => {
      const id = parseId('application', request.params.id);
      return tagged(
        reply,
        presentApplication(await findApplication(deps.database, principalOf(request).tenant, id)),
      );
    },
  );

  app.patch(
    '/v1/applications/:id',
    {
      config: { access: 'write' },
      schema: {
        operationId: 'applications.update',
        summary: 'Change an application',
        tags,
        params,
        body: ref(ApplicationUpdate),
        response: answers(200, 'The application.', Application, [404, 409, 412, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const id = parseId('application', request.params.id);
      const resource = await changeSubject(callerOf(deps, request, reply), 'application', id, (change) =>
        presentApplication(updateApplication(change, request.body)),
      );
      return tagged(reply, resource);
    },
  );
}
