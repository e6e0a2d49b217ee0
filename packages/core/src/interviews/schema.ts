import { Type, type Static } from 'typebox';
import { ApplicationCreate } from '../applications/schema.ts';
import { FollowUp, topic } from '../follow-ups/schema.ts';
import { NextStep, NextStepInput } from '../next-steps/schema.ts';
import { Permission, PermissionInput } from '../permissions/schema.ts';
import { Progress } from '../progress/schema.ts';
import {
  choice,
  email,
  externalId,
  idOf,
  instant,
  metadata,
  metadataPatch,
  named,
  nullable,
  object,
  party,
  ref,
  resourceProperties,
  text,
  timeZone,
} from '../schema.ts';
import { TrialInput, TrialPeriod } from '../trial-periods/schema.ts';
import { interviewKinds, interviewOutcomes, interviewStatuses, noNextStepsReasons } from './table.ts';

const title = text(300, 'What the conversation is called.');
const kind = choice(interviewKinds, 'What kind of conversation.');
const startsAt = instant('When it starts.');
const endsAt = instant('When it is planned to end; not before it starts.');
const zone = timeZone('Where its times are meant.');
const location = text(500, 'A room, an address or a link.');
const interviewerName = text(200, 'Their name.');
const interviewerEmail = email('Their address.');
const interviewerRole = text(200, 'What they do.');
const noNextStepsReason = choice(noNextStepsReasons, 'Why there are no next steps.');
const companyAnswer = text(
  300,
  'What the company said instead, word for word, such as "we will be in touch".',
);

const properties = {
  id: idOf('interview', 'Its id.'),
  applicationId: idOf('application', 'The application it belongs to.'),
  externalId: nullable(externalId),
  title,
  kind,
  startsAt,
  endsAt,
  endedAt: nullable(instant('When it really ended.')),
  timeZone: zone,
  location: nullable(location),
  interviewers: Type.Array(
    object({
      name: interviewerName,
      email: nullable(interviewerEmail),
      role: nullable(interviewerRole),
    }),
    { description: 'Who asks.' },
  ),
  status: choice(interviewStatuses, 'How far it is.'),
  outcome: nullable(choice(interviewOutcomes, 'How it ended.')),
  noNextStepsReason: nullable(noNextStepsReason),
  companyAnswer: nullable(companyAnswer),
  cancelReason: nullable(text(500, 'Why it was canceled.')),
  noShowParty: nullable(party('Who did not come.')),
  ...resourceProperties,
};

export const Interview = named('Interview', 'One conversation within an application.', properties);
export type Interview = Static<typeof Interview>;

const interviewers = Type.Array(
  object({
    name: interviewerName,
    email: Type.Optional(interviewerEmail),
    role: Type.Optional(interviewerRole),
  }),
  { maxItems: 30, description: 'Who asks.' },
);

export const InterviewCreate = named(
  'InterviewCreate',
  'An interview to record, in an application that exists (`applicationId`) or with one (`application`).',
  {
    applicationId: Type.Optional(idOf('application', 'The application it belongs to.')),
    application: Type.Optional(ref(ApplicationCreate)),
    externalId: Type.Optional(externalId),
    title,
    kind: Type.Optional(kind),
    startsAt,
    endsAt,
    timeZone: Type.Optional(zone),
    location: Type.Optional(location),
    interviewers: Type.Optional(interviewers),
    metadata: Type.Optional(metadata),
  },
);
export type InterviewCreate = Static<typeof InterviewCreate>;

export const InterviewUpdate = named(
  'InterviewUpdate',
  'What to change (RFC 7396): members left out stay, null clears or gives the default back. Other times make it a reschedule.',
  {
    externalId: Type.Optional(nullable(externalId)),
    title: Type.Optional(title),
    kind: Type.Optional(nullable(kind)),
    startsAt: Type.Optional(startsAt),
    endsAt: Type.Optional(endsAt),
    timeZone: Type.Optional(nullable(zone)),
    location: Type.Optional(nullable(location)),
    interviewers: Type.Optional(nullable(interviewers)),
    metadata: Type.Optional(metadataPatch),
  },
);
export type InterviewUpdate = Static<typeof InterviewUpdate>;

export const InterviewCancel = named('InterviewCancel', 'Why it will not take place.', {
  reason: Type.Optional(text(500, 'Why.')),
});
export type InterviewCancel = Static<typeof InterviewCancel>;

export const InterviewNoShow = named('InterviewNoShow', 'Who did not come.', {
  party: party('Who did not come.'),
});
export type InterviewNoShow = Static<typeof InterviewNoShow>;

export const InterviewReopen = named('InterviewReopen', 'Nothing more is needed.', {});
export type InterviewReopen = Static<typeof InterviewReopen>;

export const InterviewComplete = named(
  'InterviewComplete',
  'How the interview ended: with next steps, given here or recorded before, or with the reason why there are none.',
  {
    endedAt: Type.Optional(
      instant(
        'When it really ended, not in the future. By default its planned end, or now if that is earlier.',
      ),
    ),
    nextSteps: Type.Optional(
      Type.Array(ref(NextStepInput), { maxItems: 50, description: 'The agreed list.' }),
    ),
    noNextStepsReason: Type.Optional(noNextStepsReason),
    companyAnswer: Type.Optional(companyAnswer),
    research: Type.Optional(
      Type.Array(object({ topic, title: Type.Optional(text(300, 'What will be looked into.')) }), {
        maxItems: 20,
        description:
          'Research the candidate promised; each becomes a follow-up, due as long after the end as the settings say.',
      }),
    ),
    permissionToConnect: Type.Optional(ref(PermissionInput)),
    trialPeriod: Type.Optional(ref(TrialInput)),
  },
);
export type InterviewComplete = Static<typeof InterviewComplete>;

export const InterviewCompleted = named(
  'InterviewCompleted',
  'A completed interview, with what came of it.',
  {
    ...properties,
    nextSteps: Type.Array(ref(NextStep), {
      description: 'The agreed list: what was live before, and what is new.',
    }),
    followUps: Type.Array(ref(FollowUp), { description: 'The research that was promised.' }),
    permission: nullable(ref(Permission)),
    trialPeriod: nullable(ref(TrialPeriod)),
    progress: ref(Progress),
  },
);
export type InterviewCompleted = Static<typeof InterviewCompleted>;
