import { Type, type Static } from 'typebox';
import {
  actionProperties,
  choice,
  duration,
  externalId,
  idOf,
  instant,
  list,
  metadata,
  metadataPatch,
  named,
  nullable,
  object,
  ref,
  resourceProperties,
  text,
} from '../schema.ts';
import { languages } from '../languages.ts';
import { channels, followUpKinds, followUpStatuses, followUpTopics, maxFindings } from './table.ts';

const kind = choice(
  followUpKinds,
  'What is promised: research, data that is of value to them, thanks, or to ask how it goes.',
);
export const topic = choice(followUpTopics, 'What the research is about.');
const title = text(300, 'What will be sent, in words.');
const findingTitle = text(300, 'What was found, in a line.');
const summary = text(5_000, 'What was found, in a few sentences.');
const publishedAt = instant('When the source was published.');
const url = Type.String({
  format: 'uri',
  maxLength: 2000,
  description: 'Where it was found: an absolute http or https URL.',
});
export const channel = choice(channels, 'By which way somebody is reached.');
const reminders = list(
  duration('How long before the due date to remind.'),
  5,
  'When to remind, each so long before the due date; an empty list is never. By default as the settings say (`PT24H` and `PT1H`).',
  { uniqueItems: true },
);
const overdueAfter = duration(
  'How long after its due date it counts as overdue; by default as the settings say (`PT1H`).',
);
const subject = text(300, 'The subject line of the message.');
const body = text(20_000, 'The text of the message, as it was sent.');

export const FollowUp = named(
  'FollowUp',
  'Something the candidate sends or discusses after an interview: research, data of value, thanks, a check-in.',
  {
    id: idOf('followUp', 'The id of the follow-up.'),
    applicationId: idOf('application', 'The application it belongs to.'),
    interviewId: nullable(idOf('interview', 'The interview it follows.')),
    externalId: nullable(externalId),
    kind,
    topic: nullable(topic),
    title,
    status: choice(followUpStatuses, 'How far it is; actions move it.'),
    findings: list(
      object({
        id: idOf('finding', 'The id of the finding.'),
        title: findingTitle,
        summary: nullable(summary),
        url: nullable(url),
        publishedAt: nullable(publishedAt),
      }),
      maxFindings,
      'What the research found, in order.',
    ),
    dueAt: instant('By when it is promised.'),
    overdue: Type.Boolean({ description: 'Whether it was still to be sent when `overdueAfter` had passed.' }),
    reminders,
    overdueAfter,
    permissionId: nullable(idOf('permission', 'The permission that sending it needs.')),
    sentAt: nullable(instant('When it was sent; null before.')),
    channel: nullable(channel),
    withinWindow: nullable(
      Type.Boolean({ description: 'Whether it was sent by its due date; null before.' }),
    ),
    message: nullable(
      object(
        { subject: nullable(subject), body },
        { description: 'What was sent, for the record; null where it was not kept.' },
      ),
    ),
    ...resourceProperties,
  },
);
export type FollowUp = Static<typeof FollowUp>;

export const FindingInput = named('FindingInput', 'What the research found.', {
  title: findingTitle,
  summary: Type.Optional(summary),
  url: Type.Optional(url),
  publishedAt: Type.Optional(publishedAt),
});
export type FindingInput = Static<typeof FindingInput>;

const findings = list(ref(FindingInput), maxFindings, 'What the research found, in order.');
const permissionId = idOf('permission', 'The permission that sending it needs; without one it needs none.');

export const FollowUpCreate = named(
  'FollowUpCreate',
  'A promise to send something. Without `dueAt` it is due as long after the interview, or after now, as the settings say (`followUpWithin`), and moves with the interview.',
  {
    applicationId: idOf('application', 'The application it belongs to.'),
    interviewId: Type.Optional(idOf('interview', 'The interview it follows.')),
    externalId: Type.Optional(externalId),
    kind,
    topic: Type.Optional(topic),
    title,
    findings: Type.Optional(findings),
    dueAt: Type.Optional(instant('By when it is promised.')),
    permissionId: Type.Optional(permissionId),
    reminders: Type.Optional(reminders),
    overdueAfter: Type.Optional(overdueAfter),
    metadata: Type.Optional(metadata),
  },
);
export type FollowUpCreate = Static<typeof FollowUpCreate>;

export const FollowUpUpdate = named(
  'FollowUpUpdate',
  'What to change (RFC 7396), while it is planned: members left out stay, null clears or gives the default back, findings are replaced as a whole.',
  {
    externalId: Type.Optional(nullable(externalId)),
    kind: Type.Optional(kind),
    topic: Type.Optional(nullable(topic)),
    title: Type.Optional(title),
    findings: Type.Optional(nullable(findings)),
    dueAt: Type.Optional(instant('By when it is promised; it then moves with no interview.')),
    permissionId: Type.Optional(nullable(permissionId)),
    reminders: Type.Optional(nullable(reminders)),
    overdueAfter: Type.Optional(nullable(overdueAfter)),
    metadata: Type.Optional(metadataPatch),
  },
);
export type FollowUpUpdate = Static<typeof FollowUpUpdate>;

export const FollowUpAction = named('FollowUpAction', 'Who did it, where it is not the platform.', {
  ...actionProperties,
});
export type FollowUpAction = Static<typeof FollowUpAction>;

export const FollowUpSend = named('FollowUpSend', 'How and when it was sent.', {
  ...actionProperties,
  channel,
  sentAt: Type.Optional(instant('When it was sent; by default now, and never in the future.')),
  message: Type.Optional(
    object(
      { subject: Type.Optional(subject), body },
      { description: 'What was sent, for the record; null where it was not kept.' },
    ),
  ),
  override: Type.Optional(
    Type.Boolean({
      description: 'Record it although the permission that it needs is not in force; the timeline says so.',
    }),
  ),
});
export type FollowUpSend = Static<typeof FollowUpSend>;

export const Draft = named('Draft', 'A message that is ready to be sent, as plain text.', {
  language: choice(languages, 'The language that the message is in.'),
  subject: text(1_000, 'The subject line of the message.'),
  body: text(50_000, 'The text of the message, plain; lines are parted by `\\n`.'),
});
export type Draft = Static<typeof Draft>;
