import { Type } from 'typebox';
import { changeSubject } from '@afterview/core/change/unit-of-work';
import {
  acknowledgeFollowUp,
  discussFollowUp,
  skipFollowUp,
  unsendFollowUp,
} from '@afterview/core/follow-ups/act';
import { createFollowUp } from '@afterview/core/follow-ups/create';
import { findFollowUp, listFollowUps } from '@afterview/core/follow-ups/find';
import { presentFollowUp } from '@afterview/core/follow-ups/present';
import { FollowUp, FollowUpAction, FollowUpCreate, FollowUpSend } from '@afterview/core/follow-ups/schema';
import { sendFollowUp } from '@afterview/core/follow-ups/send';
import { followUpStatuses } from '@afterview/core/follow-ups/table';
import { parseId } from '@afterview/core/ids';
import { choice, idOf } from '@afterview/core/schema';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import { acting, change, creating, getting, listing } from '../http/operations.ts';
import { answerPage, page, pageRequest } from '../http/pagination.ts';
import { callerOf, withIds, type App, type Deps } from '../http/routes.ts';

export const FollowUpPage = page('FollowUpPage', FollowUp);

const tags = ['Follow-ups'];

const filter = {
  applicationId: Type.Optional(idOf('application', 'The application they belong to.')),
  interviewId: Type.Optional(idOf('interview', 'The interview they follow.')),
  status: Type.Optional(choice(followUpStatuses, 'How far they are.')),
};

export function followUpRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.post(
    '/v1/follow-ups',
    creating(
      { operationId: 'followUps.create', summary: 'Plan a follow-up', tags },
      FollowUpCreate,
      FollowUp,
    ),
    async (request, reply) => {
      const input = request.body;
      const interviewId = input.interviewId === undefined ? null : parseId('interview', input.interviewId);
      const resource = await changeSubject(
        callerOf(deps, request, reply),
        'application',
        parseId('application', input.applicationId),
        (unit) => {
          const interview = interviewId === null ? null : unit.get('interview', interviewId);
          return presentFollowUp(createFollowUp(unit, input, interview));
        },
        interviewId === null ? [] : [interviewId],
      );
      return tagged(reply.code(201), resource);
    },
  );

  app.get(
    '/v1/follow-ups',
    listing(
      { operationId: 'followUps.list', summary: 'List follow-ups, newest first', tags },
      filter,
      FollowUpPage,
    ),
    async (request, reply) => {
      const { query } = request;
      const found = await listFollowUps(
        database,
        principalOf(request).tenant,
        withIds(query),
        pageRequest(query),
      );
      return answerPage(request, reply, found, presentFollowUp);
    },
  );

  app.get(
    '/v1/follow-ups/:id',
    getting({ operationId: 'followUps.get', summary: 'Get a follow-up', tags }, FollowUp),
    async (request, reply) => {
      const id = parseId('followUp', request.params.id);
      return tagged(reply, presentFollowUp(await findFollowUp(database, principalOf(request).tenant, id)));
    },
  );

  app.post(
    '/v1/follow-ups/:id/send',
    acting(
      { operationId: 'followUps.send', summary: 'Record that a follow-up was sent', tags },
      FollowUpSend,
      FollowUp,
    ),
    (request, reply) =>
      change(deps, request, reply, 'follow_up', (unit, id) =>
        presentFollowUp(sendFollowUp(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/follow-ups/:id/unsend',
    acting(
      { operationId: 'followUps.unsend', summary: 'Take back that a follow-up was sent', tags },
      FollowUpAction,
      FollowUp,
    ),
    (request, reply) =>
      change(deps, request, reply, 'follow_up', (unit, id) => presentFollowUp(unsendFollowUp(unit, id))),
  );

  app.post(
    '/v1/follow-ups/:id/acknowledge',
    acting(
      { operationId: 'followUps.acknowledge', summary: 'Record that the company has seen it', tags },
      FollowUpAction,
      FollowUp,
    ),
    (request, reply) =>
      change(deps, request, reply, 'follow_up', (unit, id) => presentFollowUp(acknowledgeFollowUp(unit, id))),
  );

  app.post(
    '/v1/follow-ups/:id/discuss',
    acting(
      { operationId: 'followUps.discuss', summary: 'Record that it was discussed', tags },
      FollowUpAction,
      FollowUp,
    ),
    (request, reply) =>
      change(deps, request, reply, 'follow_up', (unit, id) => presentFollowUp(discussFollowUp(unit, id))),
  );

  app.post(
    '/v1/follow-ups/:id/skip',
    acting({ operationId: 'followUps.skip', summary: 'Skip a follow-up', tags }, FollowUpAction, FollowUp),
    (request, reply) =>
      change(deps, request, reply, 'follow_up', (unit, id) => presentFollowUp(skipFollowUp(unit, id))),
  );
}
