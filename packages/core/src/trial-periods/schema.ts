import { Type, type Static } from 'typebox';
import {
  actionProperties,
  choice,
  date,
  idOf,
  instant,
  integer,
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
import { agreementSchema, proposalIndex } from '../agreement/schema.ts';
import { payPeriods, trialOutcomes, trialStatuses } from './table.ts';

const startsOn = date('The first day of the trial.');
const days = integer(
  1,
  250,
  'How many working days it lasts, by the calendar of the settings; by default 5.',
);
const hoursPerDay = Type.Number({
  exclusiveMinimum: 0,
  maximum: 24,
  description: 'Hours of work a day: more than 0, up to 24.',
});
const scope = text(5_000, 'What the work is, in words.');
const goals = list(text(500, 'A result to reach.'), 20, 'What will be there at the end.');
const compensation = object(
  {
    amount: Type.Number({
      minimum: 0,
      maximum: 1_000_000_000,
      description: 'How much, in whole units of the currency and parts of them. From 0 to 1,000,000,000.',
    }),
    currency: Type.String({
      pattern: '^[A-Z]{3}$',
      description: 'The currency: an ISO 4217 code, such as `EUR`.',
    }),
    per: choice(payPeriods, 'The time that the amount is for, or `total` for all of the trial.'),
  },
  { description: 'What is paid for the work.' },
);
const ownership = text(2_000, 'Who owns what is made, in words.');
const confidentiality = text(2_000, 'What must stay between the two.');
const zone = timeZone("Where its days are meant; by default the interview's, else the platform's.");
const decisionDueAt = instant('By when the other party is to answer.');

const termsOf = (what: string) =>
  object(
    {
      startsOn,
      days,
      hoursPerDay: nullable(hoursPerDay),
      scope,
      goals,
      compensation: nullable(compensation),
      ownership: nullable(ownership),
      confidentiality: nullable(confidentiality),
      endsOn: date('The last working day; it follows from the first, the number of days and the calendar.'),
    },
    { description: what },
  );

export const TrialTermsInput = named('TrialTermsInput', 'The terms to offer.', {
  startsOn,
  days: Type.Optional(days),
  hoursPerDay: Type.Optional(hoursPerDay),
  scope,
  goals: Type.Optional(goals),
  compensation: Type.Optional(compensation),
  ownership: Type.Optional(ownership),
  confidentiality: Type.Optional(confidentiality),
});
export type TrialTermsInput = Static<typeof TrialTermsInput>;

export const TrialTermsOffer = named(
  'TrialTermsOffer',
  'The terms that differ from those on the table: what is left out stays, null takes it off.',
  {
    startsOn: Type.Optional(startsOn),
    days: Type.Optional(days),
    hoursPerDay: Type.Optional(nullable(hoursPerDay)),
    scope: Type.Optional(scope),
    goals: Type.Optional(goals),
    compensation: Type.Optional(nullable(compensation)),
    ownership: Type.Optional(nullable(ownership)),
    confidentiality: Type.Optional(nullable(confidentiality)),
  },
);
export type TrialTermsOffer = Static<typeof TrialTermsOffer>;

export const TrialPeriod = named(
  'TrialPeriod',
  'An offer to work for a short time before the decision, negotiated like a step.',
  {
    id: idOf('trialPeriod', 'The id of the trial.'),
    applicationId: idOf('application', 'The application it belongs to.'),
    interviewId: nullable(idOf('interview', 'The interview at which it was offered.')),
    status: choice(trialStatuses, 'How far it is; actions move it, the calendar does not.'),
    offeredBy: party('The party that offered it first.'),
    terms: termsOf('The terms on the table.'),
    agreedTerms: nullable(termsOf('The terms that both agreed to; null before they did.')),
    endsOn: date('The last working day of the terms on the table.'),
    agreement: agreementSchema,
    proposals: Type.Array(
      object({
        party: party('The party that proposed it.'),
        at: instant('When it was proposed.'),
        terms: termsOf('What was offered.'),
        decisionDueAt: nullable(instant('By when an answer was asked for.')),
        note: nullable(text(2_000, 'What they said with it.')),
      }),
      { description: 'Every offer that was made, the first one first; the last is the one on the table.' },
    ),
    timeZone: zone,
    decisionDueAt: nullable(decisionDueAt),
    startsAt: instant('When a working day starts on `startsOn`.'),
    endsAt: instant('When the last working day ends.'),
    outcome: nullable(choice(trialOutcomes, 'What came of it; null before it was completed.')),
    ...resourceProperties,
  },
);
export type TrialPeriod = Static<typeof TrialPeriod>;

const input = {
  offeredBy: Type.Optional(
    party('The party that offers it, and thereby agrees to it; by default the candidate.'),
  ),
  terms: ref(TrialTermsInput, 'What is offered.'),
  decisionDueAt: Type.Optional(decisionDueAt),
  timeZone: Type.Optional(zone),
  metadata: Type.Optional(metadata),
};

export const TrialInput = named('TrialInput', 'A trial offered when an interview closes.', input);
export type TrialInput = Static<typeof TrialInput>;

export const TrialPeriodCreate = named('TrialPeriodCreate', 'A trial to offer.', {
  applicationId: idOf('application', 'The application it belongs to.'),
  interviewId: Type.Optional(idOf('interview', 'The interview at which it was offered.')),
  ...input,
});
export type TrialPeriodCreate = Static<typeof TrialPeriodCreate>;

export const TrialPeriodUpdate = named(
  'TrialPeriodUpdate',
  'What to change (RFC 7396). Terms change by a counter; the date of the decision only while it is open.',
  {
    decisionDueAt: Type.Optional(nullable(decisionDueAt)),
    metadata: Type.Optional(metadataPatch),
  },
);
export type TrialPeriodUpdate = Static<typeof TrialPeriodUpdate>;

const voice = { ...actionProperties, party: party('The party that the key speaks for.') };

export const TrialPeriodCounter = named('TrialPeriodCounter', 'Who offers what instead.', {
  ...voice,
  terms: Type.Optional(ref(TrialTermsOffer, 'What is offered instead.')),
  decisionDueAt: Type.Optional(decisionDueAt),
});
export type TrialPeriodCounter = Static<typeof TrialPeriodCounter>;

export const TrialPeriodAccept = named('TrialPeriodAccept', 'Who accepts what is on the table.', {
  ...voice,
  proposal: Type.Optional(proposalIndex),
});
export type TrialPeriodAccept = Static<typeof TrialPeriodAccept>;

export const TrialPeriodDecline = named('TrialPeriodDecline', 'Who declines what is on the table.', voice);
export type TrialPeriodDecline = Static<typeof TrialPeriodDecline>;

export const TrialPeriodAction = named('TrialPeriodAction', 'Who did it, where it is not the platform.', {
  ...actionProperties,
});
export type TrialPeriodAction = Static<typeof TrialPeriodAction>;

export const TrialPeriodComplete = named('TrialPeriodComplete', 'What came of it.', {
  ...actionProperties,
  outcome: choice(trialOutcomes, "What came of it; the application's status stays what it is."),
});
export type TrialPeriodComplete = Static<typeof TrialPeriodComplete>;
