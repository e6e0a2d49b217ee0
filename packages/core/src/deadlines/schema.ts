import { type Static } from 'typebox';
import { choice, idOf, instant, named, nullable, object, party, text, version } from '../schema.ts';
import { deadlineKinds } from './kinds.ts';
import { settledStatuses, subjectTypes } from './table.ts';

export const deadlineStatuses = ['armed', ...settledStatuses] as const;

export const Deadline = named('Deadline', 'An instant at which something should have happened.', {
  id: idOf('deadline', 'The id of the deadline.'),
  kind: choice(
    deadlineKinds,
    'What happens at that instant: a reminder, the date itself, the end of its grace, and so on.',
  ),
  subject: object(
    { type: choice(subjectTypes, 'What kind of resource it is.'), id: text(60, 'The id of that resource.') },
    { description: 'The resource whose deadline it is.' },
  ),
  applicationId: idOf('application', 'The application it belongs to.'),
  owner: nullable(party('Whose promise it is; null where it is nobody’s alone.')),
  firesAt: instant('When it falls due.'),
  status: choice(
    deadlineStatuses,
    'Whether it is still ahead (`armed`), was told (`fired`), or was ended before (`voided`).',
  ),
  version: version('Rises when the instants of its subject change.'),
});
export type Deadline = Static<typeof Deadline>;
