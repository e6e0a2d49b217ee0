import { Type } from 'typebox';
import { changeSubject } from '@afterview/core/change/unit-of-work';
import { presentFollowUp } from '@afterview/core/follow-ups/present';
import { parseId } from '@afterview/core/ids';
import { completeInterview } from '@afterview/core/interviews/complete';
import { findInterview, listInterviews } from '@afterview/core/interviews/find';
import { presentInterview } from '@afterview/core/interviews/present';
import { scheduleInterview } from '@afterview/core/interviews/schedule';
import {
  Interview,
  InterviewComplete,
  InterviewCompleted,
  InterviewCreate,
  InterviewUpdate,
} from '@afterview/core/interviews/schema';
import { interviewStatuses } from '@afterview/core/interviews/table';
import { updateInterview } from '@afterview/core/interviews/update';
import { presentNextStep } from '@afterview/core/next-steps/present';
import { choice, idOf, object, ref, text } from '@afterview/core/schema';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import { answerPage, page, pageQuery, pageRequest } from '../http/pagination.ts';
import { answers, callerOf, type App, type Deps } from '../http/routes.ts';

export const InterviewPage = page('InterviewPage', Interview);

const tags = ['Interviews'];
const params = Type.Object({ id: text(40, 'The id of the interview.') });

export function interviewRoutes(app: App, deps: Deps): void {
  app.post(
    '/v1/interviews',
    {
      config: { access: 'write' },
      schema: {
        operationId: 'interviews.create',
        summary: 'Schedule an interview',
        description: 'In an application that exists, or in one that comes along and is created or merged.',
        tags,
        body: ref(InterviewCreate),
        response: answers(201, 'The interview.', Interview, [404, 409, 412, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const resource = await scheduleInterview(callerOf(deps, request, reply), request.body);
      return tagged(reply.code(201), resource);
    },
  );

  app.get(
    '/v1/interviews',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'interviews.list',
        summary: 'List interviews, newest first',
        tags,
        querystring: object({
          ...pageQuery,
          applicationId: Type.Optional(idOf('application', 'The application they belong to.')),
          status: Type.Optional(choice(interviewStatuses, 'How far they are.')),
        }),
        response: answers(200, 'One page.', InterviewPage),
      },
    },
    async (request, reply) => {
      const { limit: _limit, after: _after, applicationId, ...filter } = request.query;
      const within =
        applicationId === undefined ? {} : { applicationId: parseId('application', applicationId) };
      const { tenant } = principalOf(request);
      const found = await listInterviews(
        deps.database,
        tenant,
        { ...filter, ...within },
        pageRequest(request.query),
      );
      return answerPage(request, reply, found, presentInterview);
    },
  );

  app.get(
    '/v1/interviews/:id',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'interviews.get',
        summary: 'Get an interview',
        tags,
        params,
        response: answers(200, 'The interview.', Interview, [404]),
      },
    },
    async (request, reply) => {
      const id = parseId('interview', request.params.id);
      return tagged(
        reply,
        presentInterview(await findInterview(deps.database, principalOf(request).tenant, id)),
      );
    },
  );

  app.patch(
    '/v1/interviews/:id',
    {
      config: { access: 'write' },
      schema: {
        operationId: 'interviews.update',
        summary: 'Change or reschedule an interview',
        tags,
        params,
        body: ref(InterviewUpdate),
        response: answers(200, 'The interview.', Interview, [404, 409, 412, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const id = parseId('interview', request.params.id);
      const resource = await changeSubject(callerOf(deps, request, reply), 'interview', id, (change) =>
        presentInterview(updateInterview(change, id, request.body)),
      );
      return tagged(reply, resource);
    },
  );

  app.post(
    '/v1/interviews/:id/complete',
    {
      config: { access: 'write' },
      schema: {
        operationId: 'interviews.complete',
        summary: 'Complete an interview with the agreed list of next steps',
        description:
          'The close-out gate: next steps, given here or recorded before, or the reason why there are none. All of it happens at one instant, or none of it.',
        tags,
        params,
        body: ref(InterviewComplete),
        response: answers(
          200,
          'The interview, with what came of it.',
          InterviewCompleted,
          [404, 409, 413, 415, 422],
        ),
      },
    },
    async (request, reply) => {
      const id = parseId('interview', request.params.id);
      const resource = await changeSubject(callerOf(deps, request, reply), 'interview', id, (change) => {
        const { interview, nextSteps, followUps } = completeInterview(change, id, request.body);
        return {
          ...presentInterview(interview),
          nextSteps: nextSteps.map(presentNextStep),
          followUps: followUps.map(presentFollowUp),
        };
      });
      return tagged(reply, resource);
    },
  );
}
