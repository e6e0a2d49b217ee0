import { quoted } from '../../progress/texts/fr.ts';
import { draftTexts, tellingTopic, type TellingTopic } from './paragraphs.ts';
import type { DraftFacts, DraftTexts } from './texts.ts';

const topics: Record<TellingTopic, string> = {
  company: 'recherches sur votre entreprise',
  market: 'recherches sur votre marché',
  competitors: 'recherches sur la concurrence',
  role: 'recherches sur le poste',
};
const research = (facts: DraftFacts) => {
  const topic = tellingTopic(facts);
  return topic === null
    ? { found: quoted(facts.title), underWay: `mon travail sur ${quoted(facts.title)}` }
    : { found: `le résultat de mes ${topics[topic]}`, underWay: `mes ${topics[topic]}` };
};

/** What there is to discuss. */
const discussed: Record<DraftFacts['kind'], string> = {
  research: 'nous en discutions',
  data_of_value: 'nous en discutions',
  thank_you: 'nous discutions de la suite',
  check_in: 'nous discutions de la suite',
};

const owners = { candidate: 'Moi', company: 'Vous' } as const;

export const fr: DraftTexts = draftTexts({
  subject: {
    research: (facts) => {
      const topic = tellingTopic(facts);
      return topic === null ? 'Mes recherches' : `Mes ${topics[topic]}`;
    },
    data_of_value: () => 'Des informations qui peuvent vous être utiles',
    thank_you: ({ interview }) => (interview === null ? 'Merci' : 'Merci pour notre entretien'),
    check_in: () => 'Question sur la suite du processus',
  },
  greeting: (name) => (name === null ? 'Bonjour,' : `Bonjour ${name},`),
  opening: ({ interview, position, company }) =>
    interview === null
      ? `Je vous remercie du temps que vous consacrez à ma candidature au poste ${quoted(position)} chez ${company}.`
      : `Je vous remercie pour notre entretien ${quoted(interview.title)} du ${interview.on} au sujet du poste ${quoted(position)} chez ${company}.`,
  matter: {
    research: (facts) =>
      facts.findings.length === 0
        ? `Comme promis, je poursuis ${research(facts).underWay}. Je vous enverrai les résultats dès que je les aurai.`
        : `Comme promis, voici ${research(facts).found}\u00a0:`,
    data_of_value: ({ findings, title }) =>
      findings.length === 0
        ? `Comme promis, je réunis sous le titre ${quoted(title)} ce qui peut vous être utile. Je vous l’enverrai dès que ce sera prêt.`
        : `Comme promis, j’ai réuni sous le titre ${quoted(title)} ce qui peut vous être utile\u00a0:`,
    thank_you: () =>
      'J’ai maintenant une idée plus précise du poste et de ce qui compte pour vous. Si vous avez d’autres questions, j’y répondrai volontiers.',
    check_in: ({ agreed }) =>
      agreed.length === 0
        ? 'Puis-je vous demander où en est ma candidature et quelle est la prochaine étape\u202f? Si vous avez besoin de quoi que ce soit de ma part, merci de me le dire.'
        : 'Puis-je vous demander où en est ce que nous avons décidé ensemble\u202f? Si une date a changé ou si vous avez besoin de quoi que ce soit de ma part, merci de me le dire.',
  },
  alsoFound: 'Je souhaite aussi vous faire part de ceci\u00a0:',
  published: (on) => `Publié le ${on}`,
  agreed: {
    lead: 'Voici ce que nous avons décidé ensemble\u00a0:',
    step: ({ title, owner, by }) =>
      `${owners[owner]}${by === null ? '' : `, au plus tard le ${by}`}\u00a0: ${title}`,
  },
  connect: ({ kind, mayConnect }) =>
    mayConnect
      ? `Comme convenu, je vous propose que ${discussed[kind]}. Quand cela vous conviendrait-il\u202f?`
      : `Accepteriez-vous que ${discussed[kind]}\u202f? Si oui, merci de me dire quand et par quel moyen cela vous conviendrait.`,
  signOff: (name) => (name === null ? 'Bien cordialement' : `Bien cordialement,\n${name}`),
});
