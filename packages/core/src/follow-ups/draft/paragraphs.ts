import type { FollowUpTopic } from '../table.ts';
import type { DraftFacts, DraftTexts } from './texts.ts';

export type TellingTopic = Exclude<FollowUpTopic, 'other'>;

/** The topic, where it tells what is looked into; null where only the title does. */
export const tellingTopic = ({ topic }: DraftFacts): TellingTopic | null =>
  topic === 'other' ? null : topic;

type Kind = DraftFacts['kind'];
type Say = (facts: DraftFacts) => string;

/** What a language says; how it is put together is the same in all. */
export type Wording = {
  /** What the subject line says before the position and the company. */
  subject: Record<Kind, Say>;
  greeting: (name: string | null) => string;
  /** Thanks, and which conversation or application it is about. */
  opening: Say;
  /** What the message is for. Research and data lead up to the findings, where there are any. */
  matter: Record<Kind, Say>;
  /** Leads up to findings in a message that is for something else. */
  alsoFound: string;
  published: (on: string) => string;
  agreed: { lead: string; step: (step: DraftFacts['agreed'][number]) => string };
  /** Offers to discuss it, or asks whether it may be discussed. */
  connect: Say;
  signOff: (name: string | null) => string;
};

const leadsToFindings: ReadonlySet<Kind> = new Set(['research', 'data_of_value']);

function findings({ kind, findings: found }: DraftFacts, { alsoFound, published }: Wording): string[] {
  const entries = found.map(({ title, summary, url, publishedOn }, index) =>
    [`${index + 1}. ${title}`, summary, publishedOn === null ? null : published(publishedOn), url]
      .filter((line) => line !== null)
      .join('\n'),
  );
  return entries.length === 0 || leadsToFindings.has(kind) ? entries : [alsoFound, ...entries];
}

const agreed = ({ agreed: steps }: DraftFacts, { agreed: { lead, step } }: Wording): string[] =>
  steps.length === 0 ? [] : [[lead, ...steps.map((each) => `- ${step(each)}`)].join('\n')];

/** What people typed may bring blank lines and trailing spaces; the words stay as they are. */
const tidy = (text: string) =>
  text
    .replaceAll(/[^\S\n]+(?=\n|$)/gu, '')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();

export const draftTexts = (wording: Wording): DraftTexts => ({
  subject: (facts) =>
    `${wording.subject[facts.kind](facts)} – ${facts.position}, ${facts.company}`
      .replaceAll(/\s*\n\s*/gu, ' ')
      .trim(),
  body: (facts) =>
    tidy(
      [
        wording.greeting(facts.interviewer),
        wording.opening(facts),
        wording.matter[facts.kind](facts),
        ...findings(facts, wording),
        ...agreed(facts, wording),
        ...(facts.mayConnect || facts.mayAsk ? [wording.connect(facts)] : []),
        wording.signOff(facts.candidate),
      ].join('\n\n'),
    ),
});
