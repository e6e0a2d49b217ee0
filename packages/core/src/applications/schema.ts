import { Type, type Static } from 'typebox';
import {
  choice,
  email,
  externalId,
  idOf,
  metadata,
  metadataPatch,
  named,
  nullable,
  object,
  resourceProperties,
  text,
  timeZone,
} from '../schema.ts';
import { applicationStatuses } from './table.ts';

const candidate = {
  externalId,
  name: text(200, 'Their name.'),
  email: email('Their address.'),
  timeZone: timeZone('Where they are.'),
  locale: text(35, 'A BCP 47 language tag, such as `de` or `pt-BR`.'),
};
const company = { externalId, name: text(200, 'Its name.') };
const position = {
  title: text(200, 'As advertised.'),
  function: text(100, 'Such as `engineering` or `sales`.'),
  level: text(100, 'Such as `entry` or `leadership`.'),
  location: text(200, 'Where the work is done.'),
};
const status = choice(applicationStatuses, 'Where the application stands.');
const stage = text(100, "The platform's own name for the stage.");

export const Application = named('Application', "One candidate's pursuit of one position at one company.", {
  id: idOf('application', 'Its id.'),
  externalId: nullable(externalId),
  candidate: object({
    externalId: nullable(candidate.externalId),
    name: nullable(candidate.name),
    email: nullable(candidate.email),
    timeZone: nullable(candidate.timeZone),
    locale: nullable(candidate.locale),
  }),
  company: object({ externalId: nullable(company.externalId), name: company.name }),
  position: object({
    title: position.title,
    function: nullable(position.function),
    level: nullable(position.level),
    location: nullable(position.location),
  }),
  status,
  stage: nullable(stage),
  ...resourceProperties,
});
export type Application = Static<typeof Application>;

const writable = {
  externalId: Type.Optional(externalId),
  candidate: object(
    {
      externalId: Type.Optional(candidate.externalId),
      name: Type.Optional(candidate.name),
      email: Type.Optional(candidate.email),
      timeZone: Type.Optional(candidate.timeZone),
      locale: Type.Optional(candidate.locale),
    },
    { description: 'Who applies; all of it is optional.' },
  ),
  company: object(
    { externalId: Type.Optional(company.externalId), name: company.name },
    { description: 'Where they apply.' },
  ),
  position: object(
    {
      title: position.title,
      function: Type.Optional(position.function),
      level: Type.Optional(position.level),
      location: Type.Optional(position.location),
    },
    { description: 'What they apply for.' },
  ),
  status: Type.Optional(status),
  stage: Type.Optional(stage),
  metadata: Type.Optional(metadata),
};

export const ApplicationCreate = named(
  'ApplicationCreate',
  'An application to record. Its status starts as `active`.',
  writable,
);
export type ApplicationCreate = Static<typeof ApplicationCreate>;

export const ApplicationUpdate = named(
  'ApplicationUpdate',
  'What to change (RFC 7396): members left out stay, null clears.',
  {
    externalId: Type.Optional(nullable(externalId)),
    candidate: Type.Optional(
      object({
        externalId: Type.Optional(nullable(candidate.externalId)),
        name: Type.Optional(nullable(candidate.name)),
        email: Type.Optional(nullable(candidate.email)),
        timeZone: Type.Optional(nullable(candidate.timeZone)),
        locale: Type.Optional(nullable(candidate.locale)),
      }),
    ),
    company: Type.Optional(
      object({
        externalId: Type.Optional(nullable(company.externalId)),
        name: Type.Optional(company.name),
      }),
    ),
    position: Type.Optional(
      object({
        title: Type.Optional(position.title),
        function: Type.Optional(nullable(position.function)),
        level: Type.Optional(nullable(position.level)),
        location: Type.Optional(nullable(position.location)),
      }),
    ),
    status: Type.Optional(status),
    stage: Type.Optional(nullable(stage)),
    metadata: Type.Optional(metadataPatch),
  },
);
export type ApplicationUpdate = Static<typeof ApplicationUpdate>;
