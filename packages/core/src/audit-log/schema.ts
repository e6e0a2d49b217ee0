import { Type, type Static } from 'typebox';
import { choice, idOf, instant, list, named, nullable, object, text } from '../schema.ts';
import { auditActions } from './actions.ts';
import { auditActorTypes } from './table.ts';

export const auditFilter = {
  action: Type.Optional(choice([...auditActions], 'What was done, as a word for it.')),
  actorId: Type.Optional(text(100, 'Who did it: the id of a key.')),
  subjectId: Type.Optional(text(100, 'What it was done to, by its id.')),
};

export const AuditLogEntry = named(
  'AuditLogEntry',
  'Something that was done and that no event tells of. It never changes, and holds no secret.',
  {
    id: idOf('auditEntry', 'The id of the entry.'),
    action: choice([...auditActions], 'What was done, as a word for it.'),
    actor: object(
      {
        type: choice(
          auditActorTypes,
          'What kind of actor; `instance` is whoever holds the admin key of the instance.',
        ),
        id: nullable(text(100, 'The id of the actor; null where there is but one of its kind.')),
      },
      { description: 'Who did what was done.' },
    ),
    subject: object(
      {
        id: text(
          100,
          'The id of it, which may name nothing any more; that of the platform for its settings.',
        ),
      },
      { description: 'What it was done to, by its id.' },
    ),
    changed: list(
      text(100, 'The name of a field.'),
      100,
      'The fields that changed; empty where it is not a matter of fields.',
    ),
    requestId: nullable(text(100, 'The `X-Request-Id` of the request that did it.')),
    createdAt: instant('When it was done, in real time.'),
  },
);
export type AuditLogEntry = Static<typeof AuditLogEntry>;
