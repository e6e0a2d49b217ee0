import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Change } from '@afterview/core/change/change';
import { changeSubject } from '@afterview/core/change/unit-of-work';
import { dueContradictions } from '@afterview/core/due/contradictions';
import { parseId, type Id } from '@afterview/core/ids';
import { findInterview } from '@afterview/core/interviews/find';
import { findApplication } from '@afterview/core/applications/find';
import { presentNextStep } from '@afterview/core/next-steps/present';
import { NextStep } from '@afterview/core/next-steps/schema';
import { findOutline } from '@afterview/core/outlines/find';
import {
  addItem,
  addTemplate,
  itemToNextStep,
  removeItem,
  reorderItems,
  replaceOutline,
  updateItem,
} from '@afterview/core/outlines/items';
import { Problem } from '@afterview/core/problems';
import { presentOutline } from '@afterview/core/outlines/present';
import {
  Outline,
  OutlineFromTemplate,
  OutlineItem,
  OutlineItemCreate,
  OutlineItemToNextStep,
  OutlineItemUpdate,
  type OutlineItemView,
  OutlineReorder,
  OutlineReplace,
} from '@afterview/core/outlines/schema';
import type { TemplateItem } from '@afterview/core/outlines/sections';
import { bestTemplate, findTemplate } from '@afterview/core/outlines/templates';
import type { Tenant } from '@afterview/core/tenant';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import {
  acting,
  adding,
  addingFromItem,
  getting,
  removingItem,
  updating,
  updatingItem,
} from '../http/operations.ts';
import { callerOf, type App, type Deps } from '../http/routes.ts';

const tags = ['Outlines'];

/** Changes the outline of the interview that the path names. `If-Match` is the outline's. */
function changeOutline<T>(
  deps: Deps,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
  verb: (unit: Change, id: Id<'interview'>) => T,
): Promise<T> {
  const id = parseId('interview', request.params.id);
  const version = (unit: Change) => unit.outline(id)?.version ?? 0;
  return changeSubject(callerOf(deps, request, reply), 'interview', id, (unit) => verb(unit, id), version);
}

/** Changes one item. Its `ETag` is the outline's: that is what `If-Match` goes by. */
async function changeItem(
  deps: Deps,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
  verb: (unit: Change, id: Id<'interview'>) => OutlineItemView,
): Promise<OutlineItemView> {
  const { item, version } = await changeOutline(deps, request, reply, (unit, id) => {
    const changed = verb(unit, id);
    return { item: changed, version: unit.outline(id)?.version ?? 0 };
  });
  tagged(reply, { version });
  return item;
}

export function outlineRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.get(
    '/v1/interviews/:id/outline',
    getting(
      {
        operationId: 'interviews.outline.get',
        summary: 'Get the outline of an interview',
        description: 'With how much of it has been talked about. One that was never written is empty.',
        tags,
      },
      Outline,
    ),
    async (request, reply) => {
      const id = parseId('interview', request.params.id);
      return tagged(reply, await findOutline(database, principalOf(request).tenant, id));
    },
  );

  app.put(
    '/v1/interviews/:id/outline',
    updating(
      {
        operationId: 'interviews.outline.replace',
        summary: 'Write the whole outline',
        description:
          'Items that come with their id are kept, those without are new, and what is not among them goes.',
        tags,
      },
      OutlineReplace,
      Outline,
    ),
    async (request, reply) =>
      tagged(
        reply,
        await changeOutline(deps, request, reply, (unit, id) =>
          presentOutline(id, replaceOutline(unit, id, request.body)),
        ),
      ),
  );

  app.post(
    '/v1/interviews/:id/outline/items',
    adding(
      {
        operationId: 'interviews.outline.addItem',
        summary: 'Add an item at the end',
        description: 'The answer is the item; its `ETag` is that of the outline.',
        tags,
      },
      OutlineItemCreate,
      OutlineItem,
    ),
    async (request, reply) => {
      const item = await changeItem(deps, request, reply, (unit, id) => addItem(unit, id, request.body));
      return reply.code(201).send(item);
    },
  );

  app.patch(
    '/v1/interviews/:id/outline/items/:itemId',
    updatingItem(
      {
        operationId: 'interviews.outline.updateItem',
        summary: 'Change an item',
        description:
          'A merge patch (RFC 7396): tick it off, take notes, set experience against a need. The `ETag` is that of the outline.',
        tags,
      },
      OutlineItemUpdate,
      OutlineItem,
    ),
    (request, reply) =>
      changeItem(deps, request, reply, (unit, id) =>
        updateItem(unit, id, request.params.itemId, request.body),
      ),
  );

  app.delete(
    '/v1/interviews/:id/outline/items/:itemId',
    removingItem({
      operationId: 'interviews.outline.removeItem',
      summary: 'Remove an item',
      description: 'A next step that was made of it stays.',
      tags,
    }),
    async (request, reply) => {
      await changeOutline(deps, request, reply, (unit, id) => removeItem(unit, id, request.params.itemId));
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/v1/interviews/:id/outline/reorder',
    acting(
      {
        operationId: 'interviews.outline.reorder',
        summary: 'Order the items',
        description: 'The body names all items, in their new order.',
        tags,
      },
      OutlineReorder,
      Outline,
    ),
    async (request, reply) =>
      tagged(
        reply,
        await changeOutline(deps, request, reply, (unit, id) =>
          presentOutline(id, reorderItems(unit, id, request.body)),
        ),
      ),
  );

  app.post(
    '/v1/interviews/:id/outline/from-template',
    acting(
      {
        operationId: 'interviews.outline.fromTemplate',
        summary: 'Start from a template',
        description:
          'The one named, or the best match for a function and a level, by default those of the position. Each item is added once.',
        tags,
      },
      OutlineFromTemplate,
      Outline,
    ),
    async (request, reply) => {
      const items = await templateItems(deps, principalOf(request).tenant, request.params.id, request.body);
      const outline = await changeOutline(deps, request, reply, (unit, id) =>
        presentOutline(id, addTemplate(unit, id, items(), request.body.replace ?? false)),
      );
      return tagged(reply, outline);
    },
  );

  app.post(
    '/v1/interviews/:id/outline/items/:itemId/to-next-step',
    addingFromItem(
      {
        operationId: 'interviews.outline.toNextStep',
        summary: 'Make an item a next step',
        description: 'What was agreed while talking: the item is covered, and names the step.',
        tags,
      },
      OutlineItemToNextStep,
      NextStep,
    ),
    async (request, reply) => {
      Problem.assertSound(dueContradictions(request.body));
      const step = await changeOutline(deps, request, reply, (unit, id) =>
        presentNextStep(itemToNextStep(unit, id, request.params.itemId, request.body)),
      );
      return tagged(reply.code(201), step);
    },
  );
}

/**
 * The items to begin with. That there is no such template is said only when they are asked for: a request that is answered
 * again needs none.
 */
async function templateItems(
  { database }: Deps,
  tenant: Tenant,
  interviewId: string,
  input: OutlineFromTemplate,
): Promise<() => readonly TemplateItem[]> {
  const { applicationId } = await findInterview(database, tenant, parseId('interview', interviewId));
  if (input.templateId !== undefined) {
    const id = parseId('outlineTemplate', input.templateId);
    const template = await findTemplate(database, tenant, id).catch(asLater);
    return () => (template instanceof Problem ? raise(template) : template.items);
  }
  const { position } = await findApplication(database, tenant, applicationId);
  const best = await bestTemplate(database, tenant, {
    function: input.function ?? position.function,
    level: input.level ?? position.level,
  });
  return () => best;
}

function asLater(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}

function raise(problem: Problem): never {
  throw problem;
}
