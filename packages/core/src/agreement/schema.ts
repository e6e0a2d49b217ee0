import { Type } from 'typebox';
import { instant, nullable, object, text } from '../schema.ts';

const consent = nullable(
  object({ at: instant('When they agreed.'), by: nullable(text(200, 'Who agreed, by name.')) }),
);

export const agreementSchema = object(
  { candidate: consent, company: consent },
  { description: 'Who has agreed.' },
);

export const proposalIndex = Type.Integer({
  minimum: 0,
  maximum: 100_000,
  description: 'The index of the proposal that they agree to: any other on the table is refused.',
});
