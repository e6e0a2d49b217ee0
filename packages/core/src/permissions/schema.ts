import { Type, type Static } from 'typebox';
import { channel, topic } from '../follow-ups/schema.ts';
import {
  actionProperties,
  choice,
  email,
  idOf,
  instant,
  list,
  metadata,
  named,
  nullable,
  object,
  resourceProperties,
  text,
} from '../schema.ts';
import { permissionStatuses } from './table.ts';

const name = text(200, 'The name of the person who gave it.');
const address = email('Where that person is reached; never told to the other party.');
const topics = list(topic, 5, 'What about; an empty list is anything.', { uniqueItems: true });
const channels = list(channel, 6, 'By which ways; an empty list is any.', { uniqueItems: true });
const grantedBy = object(
  { name, email: Type.Optional(address) },
  { description: 'The person at the company who gave it.' },
);
const expiresAt = instant('Until when it holds; in the future.');

export const Permission = named(
  'Permission',
  'Leave that somebody at the company gives to connect: about what, by which way, until when.',
  {
    id: idOf('permission', 'The id of the permission.'),
    applicationId: idOf('application', 'The application it belongs to.'),
    interviewId: nullable(idOf('interview', 'The interview at which it was asked for.')),
    status: choice(
      permissionStatuses,
      'How far it is; actions move it, and time lets it expire. `declined`, `revoked` and `expired` are final.',
    ),
    grantedBy: nullable(
      object(
        { name, email: nullable(address) },
        { description: 'The person at the company who gave it; null before, or where it was not said.' },
      ),
    ),
    topics,
    channels,
    expiresAt: nullable(instant('Until when it holds; null for as long as it is not revoked.')),
    ...resourceProperties,
  },
);
export type Permission = Static<typeof Permission>;

const terms = {
  grantedBy: Type.Optional(grantedBy),
  topics: Type.Optional(topics),
  channels: Type.Optional(channels),
  expiresAt: Type.Optional(expiresAt),
  metadata: Type.Optional(metadata),
};

export const PermissionInput = named(
  'PermissionInput',
  'A permission asked for when an interview closes; granted when `grantedBy` says who gave it.',
  terms,
);
export type PermissionInput = Static<typeof PermissionInput>;

export const PermissionCreate = named(
  'PermissionCreate',
  'A permission to ask for; granted at once when `grantedBy` says who gave it.',
  {
    applicationId: idOf('application', 'The application it belongs to.'),
    interviewId: Type.Optional(idOf('interview', 'The interview at which it was asked for.')),
    ...terms,
  },
);
export type PermissionCreate = Static<typeof PermissionCreate>;

export const PermissionGrant = named('PermissionGrant', 'Who grants it, and how far it goes.', {
  ...actionProperties,
  grantedBy: Type.Optional(grantedBy),
  topics: Type.Optional(topics),
  channels: Type.Optional(channels),
  expiresAt: Type.Optional(expiresAt),
});
export type PermissionGrant = Static<typeof PermissionGrant>;

export const PermissionAction = named('PermissionAction', 'Who did it, where it is not the platform.', {
  ...actionProperties,
});
export type PermissionAction = Static<typeof PermissionAction>;
