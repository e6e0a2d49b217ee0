import { Type } from 'typebox';
import { parseId } from '@afterview/core/ids';
import {
  OutlineTemplate,
  OutlineTemplateCreate,
  OutlineTemplateUpdate,
  templateSources,
} from '@afterview/core/outlines/schema';
import {
  createTemplate,
  deleteTemplate,
  findTemplate,
  listTemplates,
  presentTemplate,
  updateTemplate,
} from '@afterview/core/outlines/templates';
import { choice } from '@afterview/core/schema';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import { creating, getting, listing, removing, updating } from '../http/operations.ts';
import { answerPage, page, pageRequest } from '../http/pagination.ts';
import { callerOf, type App, type Deps } from '../http/routes.ts';

export const OutlineTemplatePage = page('OutlineTemplatePage', OutlineTemplate);

const tags = ['Outline templates'];

const filter = {
  source: Type.Optional(choice(templateSources, 'Your own, or those that are built in; by default both.')),
};

export function outlineTemplateRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.post(
    '/v1/outline-templates',
    creating(
      {
        operationId: 'outlineTemplates.create',
        summary: 'Keep an outline to start from',
        description:
          'It is found by its function and level when an outline is started, before those that are built in.',
        tags,
      },
      OutlineTemplateCreate,
      OutlineTemplate,
    ),
    async (request, reply) => {
      const caller = callerOf(deps, request, reply);
      return tagged(reply.code(201), await createTemplate(caller, request.body));
    },
  );

  app.get(
    '/v1/outline-templates',
    listing(
      {
        operationId: 'outlineTemplates.list',
        summary: 'List outline templates: your own, newest first, then those that are built in',
        description: 'Each with all its items.',
        tags,
      },
      filter,
      OutlineTemplatePage,
    ),
    async (request, reply) => {
      const { source } = request.query;
      const found = await listTemplates(
        database,
        principalOf(request).tenant,
        source,
        pageRequest(request.query),
      );
      return answerPage(request, reply, found, presentTemplate);
    },
  );

  app.get(
    '/v1/outline-templates/:id',
    getting(
      {
        operationId: 'outlineTemplates.get',
        summary: 'Get an outline template',
        description: 'Your own, or one that is built in.',
        tags,
      },
      OutlineTemplate,
    ),
    async (request, reply) => {
      const id = parseId('outlineTemplate', request.params.id);
      const found = await findTemplate(database, principalOf(request).tenant, id);
      return tagged(reply, presentTemplate(found));
    },
  );

  app.patch(
    '/v1/outline-templates/:id',
    updating(
      {
        operationId: 'outlineTemplates.update',
        summary: 'Change an outline template of your own',
        description:
          'A merge patch (RFC 7396); the items are replaced as a whole. What is built in cannot be changed.',
        tags,
      },
      OutlineTemplateUpdate,
      OutlineTemplate,
    ),
    async (request, reply) => {
      const id = parseId('outlineTemplate', request.params.id);
      return tagged(reply, await updateTemplate(callerOf(deps, request, reply), id, request.body));
    },
  );

  app.delete(
    '/v1/outline-templates/:id',
    removing({
      operationId: 'outlineTemplates.delete',
      summary: 'Delete an outline template of your own',
      description: 'Outlines that were started from it stay.',
      tags,
    }),
    async (request, reply) => {
      const id = parseId('outlineTemplate', request.params.id);
      await deleteTemplate(callerOf(deps, request, reply), id);
      return reply.code(204).send(null);
    },
  );
}
