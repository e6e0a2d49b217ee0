import { Type } from 'typebox';
import { changeSubject } from '@afterview/core/change/unit-of-work';
import { createFollowUp } from '@afterview/core/follow-ups/create';
import { findFollowUp, listFollowUps } from '@afterview/core/follow-ups/find';
import { presentFollowUp } from '@afterview/core/follow-ups/present';
import { FollowUp, FollowUpCreate, FollowUpSend } from '@afterview/core/follow-ups/schema';
import { sendFollowUp } from '@afterview/core/follow-ups/send';
import { followUpStatuses } from '@afterview/core/follow-ups/table';
import { parseId } from '@afterview/core/ids';
import { choice, idOf, object, ref, text } from '@afterview/core/schema';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import { answerPage, page, pageQuery, pageRequest } from '../http/pagination.ts';
import { answers, callerOf, type App, type Deps } from '../http/routes.ts';

export const FollowUpPage = page('FollowUpPage', FollowUp);

const tags = ['Follow-ups'];
const params = Type.Object({ id: text(40, 'The id of the follow-up.') });

export function followUpRoutes(app: App, deps: Deps): void {
  app.post(
    '/v1/follow-ups',
    {
      config: { access: 'write' },
      schema: {
        operationId: 'followUps.create',
        summary: 'Plan a follow-up',
        tags,
        body: ref(FollowUpCreate),
        response: answers(201, 'The follow-up.', FollowUp, [404, 409, 412, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const { applicationId, interviewId, ...input } = request.body;
      const interview = interviewId === undefined ? null : parseId('interview', interviewId);
      const resource = await changeSubject(
        callerOf(deps, request, reply),
        'application',
        parseId('application', applicationId),
        (change) =>
          presentFollowUp(
            createFollowUp(change, input, interview === null ? null : change.get('interview', interview)),
          ),
        interview === null ? [] : [interview],
      );
      return tagged(reply.code(201), resource);
    },
  );

  app.get(
    '/v1/follow-ups',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'followUps.list',
        summary: 'List follow-ups, newest first',
        tags,
        querystring: object({
          ...pageQuery,
          applicationId: Type.Optional(idOf('application', 'The application they belong to.')),
          interviewId: Type.Optional(idOf('interview', 'The interview they follow.')),
          status: Type.Optional(choice(followUpStatuses, 'How far they are.')),
        }),
        response: answers(200, 'One page.', FollowUpPage),
      },
    },
    async (request, reply) => {
      const { limit: _limit, after: _after, applicationId, interviewId, ...filter } = request.query;
      const within = {
        ...(applicationId === undefined ? {} : { applicationId: parseId('application', applicationId) }),
        ...(interviewId === undefined ? {} : { interviewId: parseId('interview', interviewId) }),
      };
      const { tenant } = principalOf(request);
      const found = await listFollowUps(
        deps.database,
        tenant,
        { ...filter, ...within },
        pageRequest(request.query),
      );
      return answerPage(request, reply, found, presentFollowUp);
    },
  );

  app.get(
    '/v1/follow-ups/:id',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'followUps.get',
        summary: 'Get a follow-up',
        tags,
        params,
        response: answers(200, 'The follow-up.', FollowUp, [404]),
      },
    },
    async (request, reply) => {
      const id = parseId('followUp', request.params.id);
      return tagged(
        reply,
        presentFollowUp(await findFollowUp(deps.database, principalOf(request).tenant, id)),
      );
    },
  );

  app.post(
    '/v1/follow-ups/:id/send',
    {
      config: { access: 'write' },
      schema: {
        operationId: 'followUps.send',
        summary: 'Record that a follow-up was sent',
        tags,
        params,
        body: ref(FollowUpSend),
        response: answers(200, 'The follow-up.', FollowUp, [404, 409, 412, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const id = parseId('followUp', request.params.id);
      const resource = await changeSubject(callerOf(deps, request, reply), 'follow_up', id, (change) =>
        presentFollowUp(sendFollowUp(change, id, request.body)),
      );
      return tagged(reply, resource);
    },
  );
}
