import { Type, type Static, type TSchema } from 'typebox';
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

// Without a limit: an export that left something out would be none.
const all = <T extends TSchema>(items: T, description: string) => Type.Array(items, { description });

export const CandidateApplication = named(
  'CandidateApplication',
  'Everything that is kept of a candidate with one application: all lists are whole, and begin with the oldest unless they say otherwise.',
  {
    applicationId: idOf('application', 'The application.'),
    application: nullable(
      ref(Application, 'The application itself; null where it is gone, or is theirs no more.'),
    ),
    interviews: all(ref(Interview), 'Its interviews.'),
    outlines: all(ref(Outline), 'The outlines of those, where one was planned.'),
    nextSteps: all(ref(NextStep), 'Its next steps.'),
    followUps: all(ref(FollowUp), 'Its follow-ups.'),
    permissions: all(ref(Permission), 'Its permissions to connect.'),
    trialPeriods: all(ref(TrialPeriod), 'Its trial periods.'),
    timeline: all(ref(TimelineEntry), 'What happened in it.'),
    events: all(Type.Unsafe<EventBody>(Type.Ref(Event.$id)), 'Its events, as far as they are still kept.'),
    deliveries: all(
      ref(WebhookDelivery),
      'The deliveries of those events, the newest first, with what receivers answered.',
    ),
  },
);
export type CandidateApplication = Static<typeof CandidateApplication>;
