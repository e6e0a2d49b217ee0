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
  list,
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
const kind = choice(interviewKinds, 'What kind of conversation it is; by default `other`.');
const startsAt = instant('When it is planned to start.');
const endsAt = instant('When it is planned to end; not before it starts.');
const zone = timeZone('Where its times are meant; by default that of the settings.');
const location = text(500, 'Where it takes place: a room, an address or a link.');
const interviewerName = text(200, "The interviewer's name.");
const interviewerEmail = email('Where the interviewer is reached; never told to the other party.');
const interviewerRole = text(200, 'What the interviewer does at the company.');
const noNextStepsReason = choice(
  noNextStepsReasons,
  'Why there are no next steps. `rejected` and `withdrawn` also set the status of the application; `undated_promise` needs `companyAnswer`.',
);
const companyAnswer = text(
  300,
  'What the company said instead, word for word, such as "we will be in touch".',
);

const interviewersAtMost = 30;

const properties = {
  id: idOf('interview', 'The id of the interview.'),
  applicationId: idOf('application', 'The application it belongs to.'),
  externalId: nullable(externalId),
  title,
  kind,
  startsAt,
  endsAt,
  endedAt: nullable(instant('When it really ended; null before.')),
  timeZone: zone,
  location: nullable(location),
  interviewers: list(
    object({
      name: interviewerName,
      email: nullable(interviewerEmail),
      role: nullable(interviewerRole),
    }),
    interviewersAtMost,
    'Who asks, for the company.',
  ),
  status: choice(interviewStatuses, 'How far it is; actions move it.'),
  outcome: nullable(
    choice(interviewOutcomes, 'How it ended: with an agreed list, or for which reason without; null before.'),
  ),
  noNextStepsReason: nullable(noNextStepsReason),
  companyAnswer: nullable(companyAnswer),
  cancelReason: nullable(text(500, 'Why it was canceled; null where it was not, or was not said.')),
  noShowParty: nullable(party('The party that did not come; null unless the status is `no_show`.')),
  ...resourceProperties,
};

export const Interview = named('Interview', 'One conversation within an application.', properties);
export type Interview = Static<typeof Interview>;

const interviewers = list(
  object({
    name: interviewerName,
    email: Type.Optional(interviewerEmail),
    role: Type.Optional(interviewerRole),
  }),
  interviewersAtMost,
  'Who asks, for the company.',
);

export const InterviewCreate = named(
  'InterviewCreate',
  'An interview to record, in an application that exists (`applicationId`) or with one (`application`).',
  {
    applicationId: Type.Optional(idOf('application', 'The application it belongs to.')),
    application: Type.Optional(
      ref(
        ApplicationCreate,
        'An application to record with it; one whose `externalId` is known is updated instead.',
      ),
    ),
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
  reason: Type.Optional(text(500, 'Why it will not take place.')),
});
export type InterviewCancel = Static<typeof InterviewCancel>;

export const InterviewNoShow = named('InterviewNoShow', 'Who did not come.', {
  party: party('The party that did not come.'),
});
export type InterviewNoShow = Static<typeof InterviewNoShow>;

export const InterviewReopen = named(
  'InterviewReopen',
  'Nothing more is needed: an empty body, or none.',
  {},
);
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
      list(
        ref(NextStepInput),
        50,
        'The list that was agreed. Steps that are on the interview already count too.',
      ),
    ),
    noNextStepsReason: Type.Optional(noNextStepsReason),
    companyAnswer: Type.Optional(companyAnswer),
    research: Type.Optional(
      list(
        object({
          topic,
          title: Type.Optional(text(300, 'What will be looked into; by default after the topic.')),
        }),
        20,
        'Research that the candidate promised; each becomes a follow-up, due as long after the end as the settings say.',
      ),
    ),
    permissionToConnect: Type.Optional(
      ref(
        PermissionInput,
        'Leave to connect that was asked for or given; research is linked to it when it was given.',
      ),
    ),
    trialPeriod: Type.Optional(ref(TrialInput, 'A trial that was offered.')),
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
    permission: nullable(ref(Permission, 'The permission that was asked for; null without one.')),
    trialPeriod: nullable(ref(TrialPeriod, 'The trial that was offered; null without one.')),
    progress: ref(Progress, 'What happens next in the application, now.'),
  },
);
export type InterviewCompleted = Static<typeof InterviewCompleted>;
