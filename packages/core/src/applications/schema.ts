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
  externalId: text(255, 'Your own id of the candidate, the same in each of their applications.'),
  name: text(200, "The candidate's name, as it is shown to people."),
  email: email('Where the candidate is reached; never told to the other party.'),
  timeZone: timeZone('Where the candidate is: `candidate` in a due date means this zone.'),
  locale: text(
    35,
    "The candidate's language, in which messages are drafted: a BCP 47 tag, such as `de` or `pt-BR`.",
  ),
};
const company = {
  externalId: text(255, 'Your own id of the company, the same in each application to it.'),
  name: text(200, "The company's name, as it is shown to people."),
};
const position = {
  title: text(200, 'The title of the position, as advertised.'),
  function: text(
    100,
    'What kind of work it is, such as `engineering` or `sales`; outline templates are matched by it.',
  ),
  level: text(100, 'How senior it is, such as `entry` or `leadership`; outline templates are matched by it.'),
  location: text(200, 'Where the work is done, in words.'),
};
const status = choice(
  applicationStatuses,
  'Where the application stands. `hired`, `rejected`, `withdrawn` and `archived` end all that is armed in it; nothing in what is `archived` can change.',
);
const stage = text(100, 'Your own name for the stage it is in; never told to a party.');

export const Application = named('Application', "One candidate's pursuit of one position at one company.", {
  id: idOf('application', 'The id of the application.'),
  externalId: nullable(externalId),
  candidate: object(
    {
      externalId: nullable(candidate.externalId),
      name: nullable(candidate.name),
      email: nullable(candidate.email),
      timeZone: nullable(candidate.timeZone),
      locale: nullable(candidate.locale),
    },
    { description: 'Who applies; null is what was never said.' },
  ),
  company: object(
    { externalId: nullable(company.externalId), name: company.name },
    { description: 'Where they apply.' },
  ),
  position: object(
    {
      title: position.title,
      function: nullable(position.function),
      level: nullable(position.level),
      location: nullable(position.location),
    },
    { description: 'What they apply for.' },
  ),
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
      object(
        {
          externalId: Type.Optional(nullable(candidate.externalId)),
          name: Type.Optional(nullable(candidate.name)),
          email: Type.Optional(nullable(candidate.email)),
          timeZone: Type.Optional(nullable(candidate.timeZone)),
          locale: Type.Optional(nullable(candidate.locale)),
        },
        { description: 'What to change of who applies.' },
      ),
    ),
    company: Type.Optional(
      object(
        {
          externalId: Type.Optional(nullable(company.externalId)),
          name: Type.Optional(company.name),
        },
        { description: 'What to change of where they apply.' },
      ),
    ),
    position: Type.Optional(
      object(
        {
          title: Type.Optional(position.title),
          function: Type.Optional(nullable(position.function)),
          level: Type.Optional(nullable(position.level)),
          location: Type.Optional(nullable(position.location)),
        },
        { description: 'What to change of what they apply for.' },
      ),
    ),
    status: Type.Optional(status),
    stage: Type.Optional(nullable(stage)),
    metadata: Type.Optional(metadataPatch),
  },
);
export type ApplicationUpdate = Static<typeof ApplicationUpdate>;
