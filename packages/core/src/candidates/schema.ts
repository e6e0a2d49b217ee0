import { Type, type Static } from 'typebox';
import { Application } from '../applications/schema.ts';
import { Event, type EventBody } from '../events/catalogue.ts';
import { FollowUp } from '../follow-ups/schema.ts';
import { Interview } from '../interviews/schema.ts';
import { NextStep } from '../next-steps/schema.ts';
import { Outline } from '../outlines/schema.ts';
import { Permission } from '../permissions/schema.ts';
import { idOf, named, nullable, ref } from '../schema.ts';
import { TimelineEntry } from '../timeline/schema.ts';
import { TrialPeriod } from '../trial-periods/schema.ts';
import { WebhookDelivery } from '../webhooks/schema.ts';

export const CandidateApplication = named(
  'CandidateApplication',
  'Everything that is kept of a candidate with one application.',
  {
    applicationId: idOf('application', 'The application.'),
    application: {
      ...nullable(ref(Application)),
      description: 'The application itself; null when it was deleted, or is no longer theirs.',
    },
    interviews: Type.Array(ref(Interview), {
      description: 'Its interviews, the oldest first, as all that follows.',
    }),
    outlines: Type.Array(ref(Outline), { description: 'Those that were planned.' }),
    nextSteps: Type.Array(ref(NextStep), {
      description: 'Its next steps in any status, the oldest first.',
    }),
    followUps: Type.Array(ref(FollowUp), {
      description: 'Its follow-ups in any status, with their findings.',
    }),
    permissions: Type.Array(ref(Permission), {
      description: 'Its permissions to connect in any status.',
    }),
    trialPeriods: Type.Array(ref(TrialPeriod), {
      description: 'Its trial periods in any status, with every proposal.',
    }),
    timeline: Type.Array(ref(TimelineEntry), { description: 'Since it began.' }),
    events: Type.Array(Type.Unsafe<EventBody>(Type.Ref(Event.$id)), {
      description: 'Those that are still kept.',
    }),
    deliveries: Type.Array(ref(WebhookDelivery), {
      description: 'Of those events, the newest first, with what receivers answered.',
    }),
  },
);
export type CandidateApplication = Static<typeof CandidateApplication>;
