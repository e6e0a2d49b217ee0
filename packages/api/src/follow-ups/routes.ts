import { Type } from 'typebox';
import { changeSubject } from '@afterview/core/change/unit-of-work';
import {
  acknowledgeFollowUp,
  discussFollowUp,
  skipFollowUp,
  unsendFollowUp,
} from '@afterview/core/follow-ups/act';
import { draftMessage } from '@afterview/core/follow-ups/draft/draft';
import { findFollowUp, listFollowUps } from '@afterview/core/follow-ups/find';
import { presentFollowUp } from '@afterview/core/follow-ups/present';
import { addFinding, removeFinding } from '@afterview/core/follow-ups/findings';
import { recordFollowUp, upsertFollowUp } from '@afterview/core/follow-ups/record';
import {
  Draft,
  FindingInput,
  FollowUp,
  FollowUpAction,
  FollowUpCreate,
  FollowUpSend,
  FollowUpUpdate,
} from '@afterview/core/follow-ups/schema';
import { sendFollowUp } from '@afterview/core/follow-ups/send';
import { updateFollowUp } from '@afterview/core/follow-ups/update';
import { followUpKinds, followUpStatuses, followUpTopics } from '@afterview/core/follow-ups/table';
import { parseId } from '@afterview/core/ids';
import { candidateExternalId, choice, email, idOf, instant } from '@afterview/core/schema';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import {
  acting,
  adding,
  answerUpsert,
  change,
  creating,
  getting,
  gettingInTheirs,
  listing,
  removingItem,
  updating,
  upserting,
} from '../http/operations.ts';
import { answerPage, createdRange, page, pageRequest } from '../http/pagination.ts';
import { callerOf, clockOf, rangesIn, withIds, type App, type Deps } from '../http/routes.ts';

export const FollowUpPage = page('FollowUpPage', FollowUp);

const tags = ['Follow-ups'];

const filter = {
  applicationId: Type.Optional(idOf('application', 'The application that they belong to.')),
  interviewId: Type.Optional(idOf('interview', 'The interview that they follow.')),
  candidateExternalId: Type.Optional(candidateExternalId),
  assigneeEmail: Type.Optional(email('The address of the candidate whose follow-ups they are.')),
  kind: Type.Optional(choice(followUpKinds, 'What is promised by them.')),
  topic: Type.Optional(choice(followUpTopics, 'What the research is about.')),
  status: Type.Optional(choice(followUpStatuses, 'How far the follow-ups are.')),
  overdue: Type.Optional(Type.Boolean({ description: 'Whether their grace after the due date has passed.' })),
  dueBefore: Type.Optional(instant('Due before this instant.')),
  dueAfter: Type.Optional(instant('Due after this instant.')),
  ...createdRange,
};

const removing = removingItem({
  operationId: 'followUps.removeFinding',
  summary: 'Remove a finding from a follow-up that is planned',
  description: 'The other findings keep their order.',
  tags,
});
const removingFinding = {
  ...removing,
  schema: {
    ...removing.schema,
    params: Type.Object({
      id: Type.String({ description: 'The id of the follow-up.' }),
      findingId: Type.String({ description: 'The id of the finding.' }),
    }),
  },
};

export function followUpRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.post(
    '/v1/follow-ups',
    creating(
      {
        operationId: 'followUps.create',
        summary: 'Plan a follow-up',
        description:
          'Without `dueAt` it is due as long after the interview, or after now, as `followUpWithin` of the settings says.',
        tags,
      },
      FollowUpCreate,
      FollowUp,
    ),
    async (request, reply) => {
      const resource = await recordFollowUp(callerOf(deps, request, reply), request.body);
      return tagged(reply.code(201), resource);
    },
  );

  app.put(
    '/v1/follow-ups/by-external-id/:externalId',
    upserting(
      {
        operationId: 'followUps.upsert',
        summary: 'Plan a follow-up, or replace it, by your own id',
        description: 'What the body leaves out is reset, but for what has become of it.',
        tags,
      },
      FollowUpCreate,
      FollowUp,
    ),
    (request, reply) =>
      answerUpsert(request, reply, (known) =>
        upsertFollowUp(callerOf(deps, request, reply), known, request.body),
      ),
  );

  app.get(
    '/v1/follow-ups',
    listing(
      {
        operationId: 'followUps.list',
        summary: 'List follow-ups, newest first',
        description: 'Those that every filter fits, of all applications.',
        tags,
      },
      filter,
      FollowUpPage,
    ),
    async (request, reply) => {
      const { query } = request;
      const found = await listFollowUps(
        database,
        principalOf(request).tenant,
        { ...withIds(query), ...rangesIn(query) },
        pageRequest(query),
      );
      return answerPage(request, reply, found, presentFollowUp);
    },
  );

  app.get(
    '/v1/follow-ups/:id',
    getting(
      {
        operationId: 'followUps.get',
        summary: 'Get a follow-up',
        description: 'As it is now, with its `ETag` and its findings.',
        tags,
      },
      FollowUp,
    ),
    async (request, reply) => {
      const id = parseId('followUp', request.params.id);
      return tagged(reply, presentFollowUp(await findFollowUp(database, principalOf(request).tenant, id)));
    },
  );

  app.patch(
    '/v1/follow-ups/:id',
    updating(
      {
        operationId: 'followUps.update',
        summary: 'Change a follow-up that is planned',
        description: 'A merge patch (RFC 7396); findings are replaced as a whole.',
        tags,
      },
      FollowUpUpdate,
      FollowUp,
    ),
    (request, reply) =>
      change(deps, request, reply, 'follow_up', (unit, id) =>
        presentFollowUp(updateFollowUp(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/follow-ups/:id/findings',
    adding(
      {
        operationId: 'followUps.addFinding',
        summary: 'Add what the research found',
        description: 'To a follow-up that is planned; the answer is the follow-up.',
        tags,
      },
      FindingInput,
      FollowUp,
    ),
    async (request, reply) => {
      const resource = await change(deps, request, reply, 'follow_up', (unit, id) =>
        presentFollowUp(addFinding(unit, id, request.body)),
      );
      return reply.code(201).send(resource);
    },
  );

  app.delete('/v1/follow-ups/:id/findings/:findingId', removingFinding, async (request, reply) => {
    const id = parseId('followUp', request.params.id);
    await changeSubject(callerOf(deps, request, reply), 'follow_up', id, (unit) => {
      removeFinding(unit, id, request.params.findingId);
    });
    return reply.code(204).send(null);
  });

  app.get(
    '/v1/follow-ups/:id/draft',
    gettingInTheirs(
      {
        operationId: 'followUps.draft.get',
        summary: 'Draft the message of a follow-up',
        description:
          "Ready to be sent: from its findings, the interview and what was agreed. By default in the candidate's language, if we write it, else in English.",
        tags,
      },
      Draft,
    ),
    (request) => {
      const id = parseId('followUp', request.params.id);
      const { tenant } = principalOf(request);
      return draftMessage(database, tenant, id, request.query.locale, clockOf(deps));
    },
  );

  app.post(
    '/v1/follow-ups/:id/send',
    acting(
      {
        operationId: 'followUps.send',
        summary: 'Record that a follow-up was sent',
        description:
          'We send nothing: you say how and when it went out, and we keep whether that was in time. One that names a permission needs it to be in force, unless `override` is true.',
        tags,
      },
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
      {
        operationId: 'followUps.unsend',
        summary: 'Take back that a follow-up was sent',
        description: 'For a mistake: it is `planned` again, and falls due.',
        tags,
      },
      FollowUpAction,
      FollowUp,
    ),
    (request, reply) =>
      change(deps, request, reply, 'follow_up', (unit, id) =>
        presentFollowUp(unsendFollowUp(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/follow-ups/:id/acknowledge',
    acting(
      {
        operationId: 'followUps.acknowledge',
        summary: 'Record that the company has seen it',
        description: 'The company has taken note of what it was sent.',
        tags,
      },
      FollowUpAction,
      FollowUp,
    ),
    (request, reply) =>
      change(deps, request, reply, 'follow_up', (unit, id) =>
        presentFollowUp(acknowledgeFollowUp(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/follow-ups/:id/discuss',
    acting(
      {
        operationId: 'followUps.discuss',
        summary: 'Record that it was discussed',
        description: 'What was sent has been talked about; nothing more is to come.',
        tags,
      },
      FollowUpAction,
      FollowUp,
    ),
    (request, reply) =>
      change(deps, request, reply, 'follow_up', (unit, id) =>
        presentFollowUp(discussFollowUp(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/follow-ups/:id/skip',
    acting(
      {
        operationId: 'followUps.skip',
        summary: 'Skip a follow-up',
        description: 'It will not be sent; nothing of it falls due any more.',
        tags,
      },
      FollowUpAction,
      FollowUp,
    ),
    (request, reply) =>
      change(deps, request, reply, 'follow_up', (unit, id) =>
        presentFollowUp(skipFollowUp(unit, id, request.body)),
      ),
  );
}
