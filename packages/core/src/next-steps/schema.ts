import { Type, type Static } from 'typebox';
import { agreementSchema, proposalIndex } from '../agreement/schema.ts';
import { Due, DueExpression } from '../due/schema.ts';
import {
  actionProperties,
  choice,
  duration,
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
import { highestPosition, nextStepStatuses, settlements } from './table.ts';

const title = text(300, 'What is to be done, in the words that were agreed.');
const description = text(5_000, 'More about it.');
const owner = party('Who is to do it.');
const dueAt = instant('By when. A date that has passed is accepted, and overdue at once.');
const zone = timeZone('Where the due date is meant.');
const reminders = Type.Array(duration('How long before the due date to remind.'), {
  maxItems: 5,
  uniqueItems: true,
  description: 'At most five; an empty list is none. By default `PT24H` and `PT1H`.',
});
const overdueAfter = duration('How long after its due date it counts as overdue; by default `PT1H`.');
const position = Type.Integer({
  minimum: 0,
  maximum: highestPosition,
  description: 'Its place in the list.',
});
const note = text(2_000, 'A note with it.');
const by = text(200, 'Who did it, by name.');
const evidenceUrl = Type.String({
  format: 'uri',
  maxLength: 2000,
  description: 'Where the result can be seen.',
});
const assigneeName = text(200, 'Their name.');
const assigneeEmail = email('Their address.');

export const NextStep = named('NextStep', 'One thing to do after an interview, owned by one party.', {
  id: idOf('nextStep', 'Its id.'),
  applicationId: idOf('application', 'The application it belongs to.'),
  interviewId: nullable(idOf('interview', 'The interview at which it came up.')),
  externalId: nullable(externalId),
  title,
  description: nullable(description),
  owner,
  assignee: nullable(object({ name: nullable(assigneeName), email: nullable(assigneeEmail) })),
  status: choice(nextStepStatuses, 'How far it is.'),
  promise: choice(['dated', 'undated'], 'Whether there is a live date.'),
  dueAt: nullable(instant('The date on the table.')),
  due: nullable(ref(Due)),
  timeZone: zone,
  overdue: Type.Boolean({ description: 'Whether the grace after its live date has passed.' }),
  agreement: agreementSchema,
  terms: nullable(
    object(
      {
        title,
        owner,
        dueAt: nullable(dueAt),
        due: nullable(ref(Due)),
        settledBy: choice(settlements, 'What made these the terms.'),
        at: instant('Since when they stand.'),
      },
      { description: 'The wording and date that were agreed; null until then. Their date is the live one.' },
    ),
  ),
  proposals: Type.Array(
    object({
      party: party('Who proposed it.'),
      at: instant('When.'),
      title,
      owner,
      dueAt: nullable(dueAt),
      note: nullable(note),
    }),
    { description: 'What was proposed, in order.' },
  ),
  reminders,
  overdueAfter,
  completedAt: nullable(instant('When it was completed.')),
  completedBy: nullable(text(200, 'The party that completed it, or `platform`.')),
  completionNote: nullable(note),
  evidenceUrl: nullable(evidenceUrl),
  position,
  ...resourceProperties,
});
export type NextStep = Static<typeof NextStep>;

const terms = {
  externalId: Type.Optional(externalId),
  title,
  description: Type.Optional(description),
  owner,
  assignee: Type.Optional(object({ name: Type.Optional(assigneeName), email: Type.Optional(assigneeEmail) })),
  dueAt: Type.Optional(dueAt),
  due: Type.Optional(ref(DueExpression)),
  timeZone: Type.Optional(zone),
  agreedBy: Type.Optional(
    Type.Array(party('A party.'), {
      maxItems: 2,
      uniqueItems: true,
      description: 'Who has agreed already; both make it agreed.',
    }),
  ),
  reminders: Type.Optional(reminders),
  overdueAfter: Type.Optional(overdueAfter),
  metadata: Type.Optional(metadata),
};

export const NextStepInput = named(
  'NextStepInput',
  'A step agreed when an interview closes. Without `agreedBy` both parties have agreed.',
  terms,
);
export type NextStepInput = Static<typeof NextStepInput>;

export const NextStepCreate = named(
  'NextStepCreate',
  'A step to record. Without `agreedBy` nobody has agreed yet; without `dueAt` and `due` it is an undated promise.',
  {
    applicationId: idOf('application', 'The application it belongs to.'),
    interviewId: Type.Optional(idOf('interview', 'The interview at which it came up.')),
    ...terms,
    position: Type.Optional(position),
  },
);
export type NextStepCreate = Static<typeof NextStepCreate>;

export const NextStepUpdate = named(
  'NextStepUpdate',
  'What to change (RFC 7396): members left out stay, null clears or gives the default back. A change of title, owner or due date records what was settled elsewhere or, when it names a `party`, is its counter.',
  {
    party: Type.Optional(party('Who offers the change; without it, the platform records what was settled.')),
    by: Type.Optional(by),
    note: Type.Optional(note),
    externalId: Type.Optional(nullable(externalId)),
    title: Type.Optional(title),
    description: Type.Optional(nullable(description)),
    owner: Type.Optional(owner),
    assignee: Type.Optional(
      nullable(
        object({
          name: Type.Optional(nullable(assigneeName)),
          email: Type.Optional(nullable(assigneeEmail)),
        }),
      ),
    ),
    dueAt: Type.Optional(nullable(dueAt)),
    due: Type.Optional(nullable(ref(DueExpression))),
    timeZone: Type.Optional(zone),
    reminders: Type.Optional(nullable(reminders)),
    overdueAfter: Type.Optional(nullable(overdueAfter)),
    position: Type.Optional(position),
    metadata: Type.Optional(metadataPatch),
  },
);
export type NextStepUpdate = Static<typeof NextStepUpdate>;

export const NextStepAgree = named('NextStepAgree', 'Who agrees to what is on the table.', {
  party: party('Who agrees.'),
  by: Type.Optional(by),
  note: Type.Optional(note),
  proposal: Type.Optional(proposalIndex),
});
export type NextStepAgree = Static<typeof NextStepAgree>;

export const NextStepCounter = named('NextStepCounter', 'Who offers what instead.', {
  party: party('Who offers it.'),
  by: Type.Optional(by),
  note: Type.Optional(note),
  title: Type.Optional(title),
  owner: Type.Optional(owner),
  dueAt: Type.Optional(dueAt),
  due: Type.Optional(ref(DueExpression)),
});
export type NextStepCounter = Static<typeof NextStepCounter>;

export const NextStepDecline = named('NextStepDecline', 'Who declines what is on the table.', {
  party: party('Who declines.'),
  by: Type.Optional(by),
  note: Type.Optional(note),
});
export type NextStepDecline = Static<typeof NextStepDecline>;

export const NextStepReopen = named('NextStepReopen', 'Who takes it up again.', { ...actionProperties });
export type NextStepReopen = Static<typeof NextStepReopen>;

export const NextStepComplete = named('NextStepComplete', 'Who completed it, and what shows it.', {
  ...actionProperties,
  evidenceUrl: Type.Optional(evidenceUrl),
});
export type NextStepComplete = Static<typeof NextStepComplete>;

export const NextStepCancel = named('NextStepCancel', 'Who canceled it, and why.', { ...actionProperties });
export type NextStepCancel = Static<typeof NextStepCancel>;
