import { Type } from 'typebox';
import { changeSubject } from '@afterview/core/change/unit-of-work';
import { parseId } from '@afterview/core/ids';
import { cancelNextStep } from '@afterview/core/next-steps/cancel';
import { completeNextStep } from '@afterview/core/next-steps/complete';
import { createNextStep } from '@afterview/core/next-steps/create';
import { findNextStep, listNextSteps } from '@afterview/core/next-steps/find';
import { presentNextStep } from '@afterview/core/next-steps/present';
import {
  NextStep,
  NextStepCancel,
  NextStepComplete,
  NextStepCreate,
  NextStepUpdate,
} from '@afterview/core/next-steps/schema';
import { nextStepStatuses } from '@afterview/core/next-steps/table';
import { updateNextStep } from '@afterview/core/next-steps/update';
import { choice, idOf, instant, object, party, ref, text } from '@afterview/core/schema';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import { answerPage, page, pageQuery, pageRequest } from '../http/pagination.ts';
import { answers, callerOf, type App, type Deps } from '../http/routes.ts';

export const NextStepPage = page('NextStepPage', NextStep);

const tags = ['Next steps'];
const params = Type.Object({ id: text(40, 'The id of the next step.') });

const listQuery = object({
  ...pageQuery,
  applicationId: Type.Optional(idOf('application', 'The application they belong to.')),
  interviewId: Type.Optional(idOf('interview', 'The interview at which they came up.')),
  owner: Type.Optional(party('Who is to do them.')),
  status: Type.Optional(choice(nextStepStatuses, 'How far they are.')),
  overdue: Type.Optional(Type.Boolean({ description: 'Whether their grace has passed.' })),
  dueBefore: Type.Optional(instant('Live dates before this.')),
  dueAfter: Type.Optional(instant('Live dates after this.')),
  sort: Type.Optional(choice(['dueAt'], 'By live date, earliest first; undated ones are left out.')),
});

type ListQuery = Type.Static<typeof listQuery>;

const filterOf = ({
  applicationId,
  interviewId,
  owner,
  status,
  overdue,
  dueBefore,
  dueAfter,
}: ListQuery) => ({
  ...(applicationId === undefined ? {} : { applicationId: parseId('application', applicationId) }),
  ...(interviewId === undefined ? {} : { interviewId: parseId('interview', interviewId) }),
  ...(owner === undefined ? {} : { owner }),
  ...(status === undefined ? {} : { status }),
  ...(overdue === undefined ? {} : { overdue }),
  ...(dueBefore === undefined ? {} : { dueBefore: new Date(dueBefore) }),
  ...(dueAfter === undefined ? {} : { dueAfter: new Date(dueAfter) }),
});

export function nextStepRoutes(app: App, deps: Deps): void {
  app.post(
    '/v1/next-steps',
    {
      config: { access: 'write' },
      schema: {
        operationId: 'nextSteps.create',
        summary: 'Record a next step',
        tags,
        body: ref(NextStepCreate),
        response: answers(201, 'The next step.', NextStep, [404, 409, 412, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const { applicationId, interviewId, position, ...input } = request.body;
      const interview = interviewId === undefined ? null : parseId('interview', interviewId);
      const resource = await changeSubject(
        callerOf(deps, request, reply),
        'application',
        parseId('application', applicationId),
        (change) =>
          presentNextStep(
            createNextStep(change, input, {
              interview: interview === null ? null : change.get('interview', interview),
              agreed: [],
              position,
            }),
          ),
        interview === null ? [] : [interview],
      );
      return tagged(reply.code(201), resource);
    },
  );

  app.get(
    '/v1/next-steps',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'nextSteps.list',
        summary: 'List next steps, newest first or by date',
        tags,
        querystring: listQuery,
        response: answers(200, 'One page.', NextStepPage),
      },
    },
    async (request, reply) => {
      const { tenant } = principalOf(request);
      const { query } = request;
      const found = await listNextSteps(
        deps.database,
        tenant,
        filterOf(query),
        pageRequest(query),
        query.sort,
      );
      return answerPage(request, reply, found, presentNextStep);
    },
  );

  app.get(
    '/v1/next-steps/:id',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'nextSteps.get',
        summary: 'Get a next step',
        tags,
        params,
        response: answers(200, 'The next step.', NextStep, [404]),
      },
    },
    async (request, reply) => {
      const id = parseId('nextStep', request.params.id);
      return tagged(
        reply,
        presentNextStep(await findNextStep(deps.database, principalOf(request).tenant, id)),
      );
    },
  );

  app.patch(
    '/v1/next-steps/:id',
    {
      config: { access: 'write' },
      schema: {
        operationId: 'nextSteps.update',
        summary: 'Change a next step',
        tags,
        params,
        body: ref(NextStepUpdate),
        response: answers(200, 'The next step.', NextStep, [404, 409, 412, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const id = parseId('nextStep', request.params.id);
      const resource = await changeSubject(callerOf(deps, request, reply), 'next_step', id, (change) =>
        presentNextStep(updateNextStep(change, id, request.body)),
      );
      return tagged(reply, resource);
    },
  );

  app.post(
    '/v1/next-steps/:id/complete',
    {
      config: { access: 'write' },
      schema: {
        operationId: 'nextSteps.complete',
        summary: 'Complete a next step',
        tags,
        params,
        body: ref(NextStepComplete),
        response: answers(200, 'The next step.', NextStep, [404, 409, 412, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const id = parseId('nextStep', request.params.id);
      const resource = await changeSubject(callerOf(deps, request, reply), 'next_step', id, (change) =>
        presentNextStep(completeNextStep(change, id, request.body)),
      );
      return tagged(reply, resource);
    },
  );

  app.post(
    '/v1/next-steps/:id/cancel',
    {
      config: { access: 'write' },
      schema: {
        operationId: 'nextSteps.cancel',
        summary: 'Cancel a next step',
        tags,
        params,
        body: ref(NextStepCancel),
        response: answers(200, 'The next step.', NextStep, [404, 409, 412, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const id = parseId('nextStep', request.params.id);
      const resource = await changeSubject(callerOf(deps, request, reply), 'next_step', id, (change) =>
        presentNextStep(cancelNextStep(change, id)),
      );
      return tagged(reply, resource);
    },
  );
}
