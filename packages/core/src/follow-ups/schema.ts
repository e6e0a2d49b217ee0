import { Type, type Static } from 'typebox';
import {
  choice,
  duration,
  externalId,
  idOf,
  instant,
  metadata,
  named,
  nullable,
  object,
  party,
  resourceProperties,
  text,
} from '../schema.ts';
import { channels, followUpKinds, followUpStatuses, followUpTopics } from './table.ts';

const kind = choice(followUpKinds, 'What is promised.');
export const topic = choice(followUpTopics, 'What the research is about.');
const title = text(300, 'What will be sent, in words.');
const url = Type.String({ format: 'uri', maxLength: 2000, description: 'Where it was found.' });
const channel = choice(channels, 'How it was sent.');
const reminders = Type.Array(duration('How long before the due date to remind.'), {
  maxItems: 5,
  uniqueItems: true,
  description: 'At most five; an empty list is none. By default `PT24H` and `PT1H`.',
});
const overdueAfter = duration('How long after its due date it counts as overdue; by default `PT1H`.');
const subject = text(300, 'The subject line.');
const body = text(20_000, 'What was written.');

export const FollowUp = named(
  'FollowUp',
  'Something the candidate sends or discusses after an interview: research, data of value, thanks, a check-in.',
  {
    id: idOf('followUp', 'Its id.'),
    applicationId: idOf('application', 'The application it belongs to.'),
    interviewId: nullable(idOf('interview', 'The interview it follows.')),
    externalId: nullable(externalId),
    kind,
    topic: nullable(topic),
    title,
    status: choice(followUpStatuses, 'How far it is.'),
    findings: Type.Array(
      object({
        id: idOf('finding', 'Its id.'),
        title: text(300, 'What was found.'),
        summary: nullable(text(5_000, 'In a few sentences.')),
        url: nullable(url),
        publishedAt: nullable(instant('When it was published.')),
      }),
      { description: 'What the research found.' },
    ),
    dueAt: instant('By when it is promised.'),
    overdue: Type.Boolean({ description: 'Whether its grace has passed.' }),
    reminders,
    overdueAfter,
    sentAt: nullable(instant('When it was sent.')),
    channel: nullable(channel),
    withinWindow: nullable(Type.Boolean({ description: 'Whether it was sent in time.' })),
    message: nullable(object({ subject: nullable(subject), body }, { description: 'What was sent.' })),
    ...resourceProperties,
  },
);
export type FollowUp = Static<typeof FollowUp>;

export const FollowUpCreate = named(
  'FollowUpCreate',
  'A promise to send something. Without `dueAt` it is due 24 hours after the interview, or after now.',
  {
    applicationId: idOf('application', 'The application it belongs to.'),
    interviewId: Type.Optional(idOf('interview', 'The interview it follows.')),
    externalId: Type.Optional(externalId),
    kind,
    topic: Type.Optional(topic),
    title,
    dueAt: Type.Optional(instant('By when it is promised.')),
    reminders: Type.Optional(reminders),
    overdueAfter: Type.Optional(overdueAfter),
    metadata: Type.Optional(metadata),
  },
);
export type FollowUpCreate = Static<typeof FollowUpCreate>;

export const FollowUpAction = named('FollowUpAction', 'Who did it, where it is not the platform.', {
  party: Type.Optional(party('Who did it; without it, the platform did.')),
  by: Type.Optional(text(200, 'Who did it, by name.')),
  note: Type.Optional(text(2_000, 'A note with it.')),
});
export type FollowUpAction = Static<typeof FollowUpAction>;

export const FollowUpSend = named('FollowUpSend', 'How and when it was sent.', {
  channel,
  sentAt: Type.Optional(instant('When it was sent; by default now, and never in the future.')),
  message: Type.Optional(
    object({ subject: Type.Optional(subject), body }, { description: 'What was sent.' }),
  ),
});
export type FollowUpSend = Static<typeof FollowUpSend>;
