import type { InterviewCreate } from '@afterview/sdk';
import type { Line } from './csv.ts';

const required = [
  'interview_id',
  'application_id',
  'candidate',
  'company',
  'position',
  'title',
  'starts_at',
  'ends_at',
];
const optional = ['candidate_email', 'time_zone', 'location'];

/** @throws Error that names every column that is missing or not known */
export function columnsOf({ fields }: Line): string[] {
  const missing = required.filter((name) => !fields.includes(name));
  const unknown = fields.filter((name) => !required.includes(name) && !optional.includes(name));
  const wrong = [
    ...missing.map((name) => `${name} is missing`),
    ...unknown.map((name) => `${name} is not known`),
  ];
  if (wrong.length > 0) throw new Error(`line 1: ${wrong.join(', ')}`);
  return fields;
}

/** What a line says; whether it is right is for the API to say. @throws Error that says what is missing */
export function interviewOf(
  columns: readonly string[],
  { fields }: Line,
): { id: string; body: InterviewCreate } {
  if (fields.length !== columns.length) {
    throw new Error(`it has ${fields.length} fields, and the header has ${columns.length}`);
  }
  const value = (name: string) => fields[columns.indexOf(name)]?.trim() ?? '';
  const empty = required.filter((name) => value(name) === '');
  if (empty.length > 0) throw new Error(`${empty.join(', ')} must be given`);
  const given = <K extends string>(key: K, name: string) =>
    value(name) === '' ? {} : { [key]: value(name) };
  return {
    id: value('interview_id'),
    body: {
      application: {
        externalId: value('application_id'),
        candidate: { name: value('candidate'), ...given('email', 'candidate_email') },
        company: { name: value('company') },
        position: { title: value('position') },
      },
      title: value('title'),
      startsAt: value('starts_at'),
      endsAt: value('ends_at'),
      ...given('timeZone', 'time_zone'),
      ...given('location', 'location'),
    },
  };
}
