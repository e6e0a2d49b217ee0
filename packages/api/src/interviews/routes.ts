import { Type } from 'typebox';
import { presentFollowUp } from '@afterview/core/follow-ups/present';
import { parseId } from '@afterview/core/ids';
import { cancelInterview } from '@afterview/core/interviews/cancel';
import { completeInterview } from '@afterview/core/interviews/complete';
import { closeOutContradictions, timeContradictions } from '@afterview/core/interviews/contradictions';
import { findInterview, listInterviews } from '@afterview/core/interviews/find';
import { missInterview } from '@afterview/core/interviews/no-show';
import { presentInterview } from '@afterview/core/interviews/present';
import { reopenInterview } from '@afterview/core/interviews/reopen';
import { scheduleInterview } from '@afterview/core/interviews/schedule';
import {
  Interview,
  InterviewCancel,
  InterviewComplete,
  InterviewNoShow,
  InterviewReopen,
  InterviewCompleted,
  InterviewCreate,
  InterviewUpdate,
} from '@afterview/core/interviews/schema';
import { interviewStatuses } from '@afterview/core/interviews/table';
import { updateInterview } from '@afterview/core/interviews/update';
import { presentNextStep } from '@afterview/core/next-steps/present';
import { presentPermission } from '@afterview/core/permissions/present';
import { Problem } from '@afterview/core/problems';
import { candidateExternalId, choice, email, idOf, instant } from '@afterview/core/schema';
import { presentTrialPeriod } from '@afterview/core/trial-periods/present';
import { upsertInterview } from '@afterview/core/interviews/upsert';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import {
  acting,
  answerUpsert,
  change,
  creating,
  getting,
  listing,
  updating,
  upserting,
} from '../http/operations.ts';
import { answerPage, createdRange, page, pageRequest } from '../http/pagination.ts';
import { callerOf, rangesIn, withIds, type App, type Deps } from '../http/routes.ts';

export const InterviewPage = page('InterviewPage', Interview);

const tags = ['Interviews'];

const filter = {
  applicationId: Type.Optional(idOf('application', 'The application that they belong to.')),
  candidateExternalId: Type.Optional(candidateExternalId),
  assigneeEmail: Type.Optional(email('The address of one of the interviewers.')),
  status: Type.Optional(choice(interviewStatuses, 'How far the interviews are.')),
  startsBefore: Type.Optional(instant('Starting before this instant.')),
  startsAfter: Type.Optional(instant('Starting after this instant.')),
  ...createdRange,
};

export function interviewRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.post(
    '/v1/interviews',
    creating(
      {
        operationId: 'interviews.create',
        summary: 'Schedule an interview',
        description: 'In an application that exists, or in one that comes along and is created or merged.',
        tags,
      },
      InterviewCreate,
      Interview,
    ),
    async (request, reply) => {
      const resource = await scheduleInterview(callerOf(deps, request, reply), request.body);
      return tagged(reply.code(201), resource);
    },
  );

  app.put(
    '/v1/interviews/by-external-id/:externalId',
    upserting(
      {
        operationId: 'interviews.upsert',
        summary: 'Schedule an interview, or replace it, by your own id',
        description:
          'What the body leaves out is reset, but for what has become of it; an application that comes along is merged.',
        tags,
      },
      InterviewCreate,
      Interview,
    ),
    (request, reply) => {
      Problem.assertSound(timeContradictions(request.body));
      return answerUpsert(request, reply, (known) =>
        upsertInterview(callerOf(deps, request, reply), known, request.body),
      );
    },
  );

  app.get(
    '/v1/interviews',
    listing(
      {
        operationId: 'interviews.list',
        summary: 'List interviews, newest first',
        description: 'Those that every filter fits, of all applications.',
        tags,
      },
      filter,
      InterviewPage,
    ),
    async (request, reply) => {
      const { query } = request;
      const found = await listInterviews(
        database,
        principalOf(request).tenant,
        { ...withIds(query), ...rangesIn(query) },
        pageRequest(query),
      );
      return answerPage(request, reply, found, presentInterview);
    },
  );

  app.get(
    '/v1/interviews/:id',
    getting(
      {
        operationId: 'interviews.get',
        summary: 'Get an interview',
        description: 'As it is now, with its `ETag`.',
        tags,
      },
      Interview,
    ),
    async (request, reply) => {
      const id = parseId('interview', request.params.id);
      return tagged(reply, presentInterview(await findInterview(database, principalOf(request).tenant, id)));
    },
  );

  app.patch(
    '/v1/interviews/:id',
    updating(
      {
        operationId: 'interviews.update',
        summary: 'Change or reschedule an interview',
        description:
          'A merge patch (RFC 7396), while it is scheduled. Other times make it a reschedule: what is due so long after it moves with it.',
        tags,
      },
      InterviewUpdate,
      Interview,
    ),
    (request, reply) => {
      Problem.assertSound(timeContradictions(request.body));
      return change(deps, request, reply, 'interview', (unit, id) =>
        presentInterview(updateInterview(unit, id, request.body)),
      );
    },
  );

  app.post(
    '/v1/interviews/:id/complete',
    acting(
      {
        operationId: 'interviews.complete',
        summary: 'Complete an interview with the agreed list of next steps',
        description:
          'The close-out gate: next steps, given here or recorded before, or the reason why there are none. All of it happens at one instant, or none of it.',
        tags,
      },
      InterviewComplete,
      InterviewCompleted,
    ),
    (request, reply) => {
      Problem.assertSound(closeOutContradictions(request.body));
      return change(deps, request, reply, 'interview', (unit, id) => {
        const { interview, nextSteps, followUps, permission, trialPeriod } = completeInterview(
          unit,
          id,
          request.body,
        );
        return {
          ...presentInterview(interview),
          nextSteps: nextSteps.map(presentNextStep),
          followUps: followUps.map(presentFollowUp),
          permission: permission && presentPermission(permission),
          trialPeriod: trialPeriod && presentTrialPeriod(trialPeriod),
          progress: unit.progress(),
        };
      });
    },
  );

  app.post(
    '/v1/interviews/:id/cancel',
    acting(
      {
        operationId: 'interviews.cancel',
        summary: 'Cancel an interview',
        description:
          'It will not take place; nothing of it falls due any more. What was agreed before stays.',
        tags,
      },
      InterviewCancel,
      Interview,
    ),
    (request, reply) =>
      change(deps, request, reply, 'interview', (unit, id) =>
        presentInterview(cancelInterview(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/interviews/:id/no-show',
    acting(
      {
        operationId: 'interviews.noShow',
        summary: 'Record that a party did not come',
        description:
          'The party that did not come is kept with it. Nothing of the interview falls due any more.',
        tags,
      },
      InterviewNoShow,
      Interview,
    ),
    (request, reply) =>
      change(deps, request, reply, 'interview', (unit, id) =>
        presentInterview(missInterview(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/interviews/:id/reopen',
    acting(
      {
        operationId: 'interviews.reopen',
        summary: 'Schedule an interview again',
        description: 'It is `scheduled` as it was, and falls due again. The next steps that came of it stay.',
        tags,
      },
      InterviewReopen,
      Interview,
    ),
    (request, reply) =>
      change(deps, request, reply, 'interview', (unit, id) => presentInterview(reopenInterview(unit, id))),
  );
}
