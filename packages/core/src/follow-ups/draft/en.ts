import { quoted } from '../../progress/texts/en.ts';
import { draftTexts, tellingTopic, type TellingTopic } from './paragraphs.ts';
import type { DraftFacts, DraftTexts } from './texts.ts';

const topics: Record<TellingTopic, string> = {
  company: 'research on your company',
  market: 'research on your market',
  competitors: 'research on your competitors',
  role: 'research on the role',
};
const research = (facts: DraftFacts) => {
  const topic = tellingTopic(facts);
  return topic === null ? quoted(facts.title) : `my ${topics[topic]}`;
};

/** What there is to discuss. */
const discussed: Record<DraftFacts['kind'], string> = {
  research: 'this',
  data_of_value: 'this',
  thank_you: 'the next steps',
  check_in: 'the next steps',
};

const owners = { candidate: 'I', company: 'You' } as const;

export const en: DraftTexts = draftTexts({
  subject: {
    research: (facts) => {
      const topic = tellingTopic(facts);
      return topic === null ? 'My research' : `My ${topics[topic]}`;
    },
    data_of_value: () => 'Information that may be useful to you',
    thank_you: ({ interview }) => (interview === null ? 'Thank you' : 'Thank you for our conversation'),
    check_in: () => 'A question about the next steps',
  },
  greeting: (name) => (name === null ? 'Hello,' : `Dear ${name},`),
  opening: ({ interview, position, company }) =>
    interview === null
      ? `Thank you for the time you are giving my application for the position of ${position} at ${company}.`
      : `Thank you for our conversation ${quoted(interview.title)} on ${interview.on} about the position of ${position} at ${company}.`,
  matter: {
    research: (facts) =>
      facts.findings.length === 0
        ? `As promised, I am working on ${research(facts)}. I will send you the results as soon as I have them.`
        : `As promised, here is ${research(facts)}:`,
    data_of_value: ({ findings, title }) =>
      findings.length === 0
        ? `As promised, I am putting together ${quoted(title)}, which may be useful to you. I will send it as soon as it is ready.`
        : `As promised, here is ${quoted(title)}, which may be useful to you:`,
    thank_you: () =>
      'I now have a clearer picture of the position and of what matters to you. If you have any further questions, I will gladly answer them.',
    check_in: ({ agreed }) =>
      agreed.length === 0
        ? 'May I ask where my application stands, and what happens next? If you need anything from me, please let me know.'
        : 'May I ask where things stand with what we agreed? If a date has changed, or if you need anything from me, please let me know.',
  },
  alsoFound: 'I would also like to share this with you:',
  published: (on) => `Published on ${on}`,
  agreed: {
    lead: 'This is what we agreed:',
    step: ({ title, owner, by }) => `${owners[owner]}${by === null ? '' : `, by ${by}`}: ${title}`,
  },
  connect: ({ kind, mayConnect }) =>
    mayConnect
      ? `As agreed, I would be glad to discuss ${discussed[kind]} with you. When would suit you?`
      : `May I discuss ${discussed[kind]} with you? If so, please let me know a time and a way that suit you.`,
  signOff: (name) => (name === null ? 'Kind regards' : `Kind regards,\n${name}`),
});
