import { Type } from 'typebox';
import { createApplication } from '@afterview/core/applications/create';
import { findApplication, listApplications } from '@afterview/core/applications/find';
import { presentApplication } from '@afterview/core/applications/present';
import { Application, ApplicationCreate, ApplicationUpdate } from '@afterview/core/applications/schema';
import { applicationStatuses } from '@afterview/core/applications/table';
import { updateApplication } from '@afterview/core/applications/update';
import { startApplication } from '@afterview/core/change/unit-of-work';
import { parseId } from '@afterview/core/ids';
import { findProgress } from '@afterview/core/progress/find';
import { Progress } from '@afterview/core/progress/schema';
import { choice, externalId } from '@afterview/core/schema';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import { change, creating, getting, listing, updating } from '../http/operations.ts';
import { answerPage, page, pageRequest } from '../http/pagination.ts';
import { callerOf, type App, type Deps } from '../http/routes.ts';

export const ApplicationPage = page('ApplicationPage', Application);

const tags = ['Applications'];

const filter = {
  status: Type.Optional(choice(applicationStatuses, 'Where they stand.')),
  candidateExternalId: Type.Optional(externalId),
  companyExternalId: Type.Optional(externalId),
};

export function applicationRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.post(
    '/v1/applications',
    creating(
      { operationId: 'applications.create', summary: 'Record an application', tags },
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

  app.get(
    '/v1/applications',
    listing(
      { operationId: 'applications.list', summary: 'List applications, newest first', tags },
      filter,
      ApplicationPage,
    ),
    async (request, reply) => {
      const { tenant } = principalOf(request);
      const found = await listApplications(database, tenant, request.query, pageRequest(request.query));
      return answerPage(request, reply, found, presentApplication);
    },
  );

  app.get(
    '/v1/applications/:id',
    getting({ operationId: 'applications.get', summary: 'Get an application', tags }, Application),
    async (request, reply) => {
      const id = parseId('application', request.params.id);
      const row = await findApplication(database, principalOf(request).tenant, id);
      return tagged(reply, presentApplication(row));
    },
  );

  app.get(
    '/v1/applications/:id/progress',
    getting(
      {
        operationId: 'applications.progress.get',
        summary: 'Read what happens next in an application',
        description:
          'Who has to move, what is next, how clear that is and why, and the one fact that is missing.',
        tags,
      },
      Progress,
    ),
    (request) =>
      findProgress(
        database,
        principalOf(request).tenant,
        parseId('application', request.params.id),
        deps.clock,
      ),
  );

  app.patch(
    '/v1/applications/:id',
    updating(
      { operationId: 'applications.update', summary: 'Change an application', tags },
      ApplicationUpdate,
      Application,
    ),
    (request, reply) =>
      change(deps, request, reply, 'application', (unit) =>
        presentApplication(updateApplication(unit, request.body)),
      ),
  );
}
