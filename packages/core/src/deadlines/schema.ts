import { Type, type Static } from 'typebox';
import { choice, idOf, instant, named, nullable, object, party, text } from '../schema.ts';
import { deadlineKinds } from './kinds.ts';
import { settledStatuses, subjectTypes } from './table.ts';

export const deadlineStatuses = ['armed', ...settledStatuses] as const;

export const Deadline = named('Deadline', 'An instant at which something should have happened.', {
  id: idOf('deadline', 'Its id.'),
  kind: choice(deadlineKinds, 'What falls due.'),
  subject: object(
    { type: choice(subjectTypes, 'What kind of thing.'), id: text(60, 'Its id.') },
    { description: 'Of what.' },
  ),
  applicationId: idOf('application', 'The application it belongs to.'),
  owner: nullable(party('Whose promise it is; null where it is nobody’s alone.')),
  firesAt: instant('When.'),
  status: choice(deadlineStatuses, 'Whether it is still ahead, was told, or was ended before.'),
  version: Type.Integer({ minimum: 1, description: 'Rises when the instants of its subject change.' }),
});
export type Deadline = Static<typeof Deadline>;
