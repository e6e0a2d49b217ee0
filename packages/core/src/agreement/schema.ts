import { instant, integer, nullable, object, text } from '../schema.ts';

const consent = (party: string) =>
  nullable(
    object(
      {
        at: instant('When they agreed.'),
        by: nullable(text(200, 'The name of whoever agreed; null where it was not said.')),
      },
      { description: `That the ${party} agreed to what is on the table; null while it has not.` },
    ),
  );

export const agreementSchema = object(
  { candidate: consent('candidate'), company: consent('company') },
  { description: 'Who has agreed to what is on the table.' },
);

export const proposalIndex = integer(
  0,
  100_000,
  'The index in `proposals` of the one that they agree to; a 412 when another is on the table by now.',
);
