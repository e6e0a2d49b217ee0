import { Type, type Static } from 'typebox';
import {
  actionProperties,
  choice,
  duration,
  externalId,
  idOf,
  instant,
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

const kind = choice(followUpKinds, 'What is promised.');
export const topic = choice(followUpTopics, 'What the research is about.');
const title = text(300, 'What will be sent, in words.');
const findingTitle = text(300, 'What was found.');
const summary = text(5_000, 'In a few sentences.');
const publishedAt = instant('When it was published.');
const url = Type.String({ format: 'uri', maxLength: 2000, description: 'Where it was found.' });
export const channel = choice(channels, 'A way to reach somebody.');
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
        title: findingTitle,
        summary: nullable(summary),
        url: nullable(url),
        publishedAt: nullable(publishedAt),
      }),
      { description: 'What the research found.' },
    ),
    dueAt: instant('By when it is promised.'),
    overdue: Type.Boolean({ description: 'Whether its grace has passed.' }),
    reminders,
    overdueAfter,
    permissionId: nullable(idOf('permission', 'The permission that sending it needs.')),
    sentAt: nullable(instant('When it was sent.')),
    channel: nullable(channel),
    withinWindow: nullable(Type.Boolean({ description: 'Whether it was sent in time.' })),
    message: nullable(object({ subject: nullable(subject), body }, { description: 'What was sent.' })),
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

const findings = Type.Array(ref(FindingInput), {
  maxItems: maxFindings,
  description: 'What the research found.',
});
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
    object({ subject: Type.Optional(subject), body }, { description: 'What was sent.' }),
  ),
  override: Type.Optional(
    Type.Boolean({
      description: 'Record it although the permission that it needs is not in force; the timeline says so.',
    }),
  ),
});
export type FollowUpSend = Static<typeof FollowUpSend>;

export const Draft = named('Draft', 'A message that is ready to be sent, as plain text.', {
  language: choice(languages, 'The language it is in.'),
  subject: text(1_000, 'Its subject line.'),
  body: text(50_000, 'What it says; lines are parted by `\\n`.'),
});
export type Draft = Static<typeof Draft>;
