import { quoted } from '../../progress/texts/de.ts';
import { draftTexts, tellingTopic, type TellingTopic } from './paragraphs.ts';
import type { DraftFacts, DraftTexts } from './texts.ts';

const topics: Record<TellingTopic, string> = {
  company: 'Recherche zu Ihrem Unternehmen',
  market: 'Recherche zu Ihrem Markt',
  competitors: 'Recherche zu Ihrem Wettbewerbsumfeld',
  role: 'Recherche zur Stelle',
};
const research = (facts: DraftFacts, my: 'meine' | 'meiner') => {
  const topic = tellingTopic(facts);
  return topic === null ? quoted(facts.title) : `${my} ${topics[topic]}`;
};

/** What there is to discuss. */
const discussed: Record<DraftFacts['kind'], string> = {
  research: 'das',
  data_of_value: 'das',
  thank_you: 'die nächsten Schritte',
  check_in: 'die nächsten Schritte',
};

const owners = { candidate: 'Ich', company: 'Sie' } as const;

export const de: DraftTexts = draftTexts({
  subject: {
    research: (facts) => {
      const topic = tellingTopic(facts);
      return topic === null ? 'Meine Recherche' : `Meine ${topics[topic]}`;
    },
    data_of_value: () => 'Informationen, die für Sie von Nutzen sein können',
    thank_you: ({ interview }) => (interview === null ? 'Vielen Dank' : 'Vielen Dank für unser Gespräch'),
    check_in: () => 'Frage zum weiteren Vorgehen',
  },
  greeting: (name) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
  // After the comma of the greeting a German letter goes on in lower case.
  opening: ({ interview, position, company }) =>
    interview === null
      ? `vielen Dank, dass Sie sich Zeit für meine Bewerbung auf die Stelle ${quoted(position)} bei ${company} nehmen.`
      : `vielen Dank für unser Gespräch ${quoted(interview.title)} am ${interview.on} zur Stelle ${quoted(position)} bei ${company}.`,
  matter: {
    research: (facts) =>
      facts.findings.length === 0
        ? `Wie zugesagt arbeite ich gerade an ${research(facts, 'meiner')}. Die Ergebnisse sende ich Ihnen, sobald sie vorliegen.`
        : `Wie zugesagt erhalten Sie hier ${research(facts, 'meine')}:`,
    data_of_value: ({ findings, title }) =>
      findings.length === 0
        ? `Wie zugesagt stelle ich gerade unter ${quoted(title)} zusammen, was für Sie von Nutzen sein kann. Sie erhalten es, sobald es fertig ist.`
        : `Wie zugesagt habe ich unter ${quoted(title)} zusammengestellt, was für Sie von Nutzen sein kann:`,
    thank_you: () =>
      'Ich habe nun ein klareres Bild von der Stelle und davon, was Ihnen wichtig ist. Wenn Sie noch Fragen haben, beantworte ich sie gern.',
    check_in: ({ agreed }) =>
      agreed.length === 0
        ? 'Darf ich fragen, wie es um meine Bewerbung steht und wie es weitergeht? Falls Sie noch etwas von mir brauchen, geben Sie mir bitte Bescheid.'
        : 'Darf ich fragen, wie es um das steht, was wir vereinbart haben? Falls sich ein Termin geändert hat oder Sie noch etwas von mir brauchen, geben Sie mir bitte Bescheid.',
  },
  alsoFound: 'Außerdem möchte ich Ihnen Folgendes mitgeben:',
  published: (on) => `Veröffentlicht am ${on}`,
  agreed: {
    lead: 'Das haben wir vereinbart:',
    step: ({ title, owner, by }) => `${owners[owner]}${by === null ? '' : `, bis zum ${by}`}: ${title}`,
  },
  connect: ({ kind, mayConnect }) =>
    mayConnect
      ? `Wie vereinbart würde ich ${discussed[kind]} gern mit Ihnen besprechen. Wann passt es Ihnen?`
      : `Darf ich ${discussed[kind]} mit Ihnen besprechen? Wenn ja, sagen Sie mir bitte, wann und auf welchem Weg es Ihnen passt.`,
  signOff: (name) => (name === null ? 'Mit freundlichen Grüßen' : `Mit freundlichen Grüßen\n${name}`),
});
