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
import { highestPosition, nextStepStatuses, settlements } from './table.ts';

const title = text(300, 'What is to be done, in the words that were agreed.');
const description = text(5_000, 'More about what is to be done.');
const owner = party('The party that is to do it.');
const dueAt = instant('By when. A date that has passed is accepted, and overdue at once.');
const zone = timeZone("Where the due date is meant; by default the interview's, else that of the settings.");
const reminders = list(
  duration('How long before the due date to remind.'),
  5,
  'When to remind, each so long before the due date; an empty list is never. By default as the settings say (`PT24H` and `PT1H`).',
  { uniqueItems: true },
);
const overdueAfter = duration(
  'How long after its due date it counts as overdue; by default as the settings say (`PT1H`).',
);
const position = integer(
  0,
  highestPosition,
  'Its place in the list of the application; by default the last.',
);
const note = text(2_000, 'What they said with it; shown on the timeline.');
const by = text(200, 'The name of whoever did it; shown on the timeline.');
const evidenceUrl = Type.String({
  format: 'uri',
  maxLength: 2000,
  description: 'Where the result can be seen: an absolute http or https URL.',
});
const assigneeTold = 'The person who is to do it, for the party that owns it';
const assigneeName = text(200, 'The name of the person who is to do it.');
const assigneeEmail = email('Where that person is reached; never told to the other party.');

export const NextStep = named('NextStep', 'One thing to do after an interview, owned by one party.', {
  id: idOf('nextStep', 'The id of the step.'),
  applicationId: idOf('application', 'The application it belongs to.'),
  interviewId: nullable(idOf('interview', 'The interview at which it came up.')),
  externalId: nullable(externalId),
  title,
  description: nullable(description),
  owner,
  assignee: nullable(
    object(
      { name: nullable(assigneeName), email: nullable(assigneeEmail) },
      { description: `${assigneeTold}; null where nobody is named.` },
    ),
  ),
  status: choice(nextStepStatuses, 'How far it is; actions move it.'),
  promise: choice(
    ['dated', 'undated'],
    'Whether it has a live date: that of its terms, or else the one on the table.',
  ),
  dueAt: nullable(instant('The date on the table; null for an undated promise.')),
  due: nullable(ref(Due, 'The expression that `dueAt` came from; null where it was given as it is.')),
  timeZone: zone,
  overdue: Type.Boolean({
    description: 'Whether it was still open when `overdueAfter` had passed after its live date.',
  }),
  agreement: agreementSchema,
  terms: nullable(
    object(
      {
        title,
        owner,
        dueAt: nullable(dueAt),
        due: nullable(
          ref(Due, 'The expression that the agreed date came from; null where it was given as it is.'),
        ),
        settledBy: choice(
          settlements,
          'What made these the terms: both `parties` agreed, the `platform` recorded it, or a reschedule moved them (`anchor`).',
        ),
        at: instant('Since when they stand.'),
      },
      { description: 'The wording and date that were agreed; null until then. Their date is the live one.' },
    ),
  ),
  proposals: Type.Array(
    object({
      party: party('The party that proposed it.'),
      at: instant('When it was proposed.'),
      title,
      owner,
      dueAt: nullable(dueAt),
      note: nullable(note),
    }),
    { description: 'Every offer that was made, the first one first; the last is the one on the table.' },
  ),
  reminders,
  overdueAfter,
  completedAt: nullable(instant('When it was completed; null before.')),
  completedBy: nullable(text(200, 'The party that completed it, or `platform`; null before.')),
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
  assignee: Type.Optional(
    object(
      { name: Type.Optional(assigneeName), email: Type.Optional(assigneeEmail) },
      { description: `${assigneeTold}.` },
    ),
  ),
  dueAt: Type.Optional(dueAt),
  due: Type.Optional(ref(DueExpression, 'By when, as people say it; in place of `dueAt`.')),
  timeZone: Type.Optional(zone),
  agreedBy: Type.Optional(
    list(party('A party that has agreed.'), 2, 'Who has agreed already; both make it agreed.', {
      uniqueItems: true,
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
    party: Type.Optional(
      party('The party whose counter it is; without it, the platform records what was settled elsewhere.'),
    ),
    by: Type.Optional(by),
    note: Type.Optional(note),
    externalId: Type.Optional(nullable(externalId)),
    title: Type.Optional(title),
    description: Type.Optional(nullable(description)),
    owner: Type.Optional(owner),
    assignee: Type.Optional(
      nullable(
        object(
          {
            name: Type.Optional(nullable(assigneeName)),
            email: Type.Optional(nullable(assigneeEmail)),
          },
          { description: `${assigneeTold}; null names nobody.` },
        ),
      ),
    ),
    dueAt: Type.Optional(nullable(dueAt)),
    due: Type.Optional(
      nullable(ref(DueExpression, 'By when, as people say it, in place of `dueAt`; null makes it undated.')),
    ),
    timeZone: Type.Optional(zone),
    reminders: Type.Optional(nullable(reminders)),
    overdueAfter: Type.Optional(nullable(overdueAfter)),
    position: Type.Optional(position),
    metadata: Type.Optional(metadataPatch),
  },
);
export type NextStepUpdate = Static<typeof NextStepUpdate>;

export const NextStepAgree = named('NextStepAgree', 'Who agrees to what is on the table.', {
  party: party('The party that agrees.'),
  by: Type.Optional(by),
  note: Type.Optional(note),
  proposal: Type.Optional(proposalIndex),
});
export type NextStepAgree = Static<typeof NextStepAgree>;

export const NextStepCounter = named('NextStepCounter', 'Who offers what instead.', {
  party: party('The party that offers it, and thereby agrees to it.'),
  by: Type.Optional(by),
  note: Type.Optional(note),
  title: Type.Optional(title),
  owner: Type.Optional(owner),
  dueAt: Type.Optional(dueAt),
  due: Type.Optional(ref(DueExpression, 'By when, as people say it; in place of `dueAt`.')),
});
export type NextStepCounter = Static<typeof NextStepCounter>;

export const NextStepDecline = named('NextStepDecline', 'Who declines what is on the table.', {
  party: party('The party that declines.'),
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
