import { quoted } from '../../progress/texts/es.ts';
import { draftTexts, tellingTopic, type TellingTopic } from './paragraphs.ts';
import type { DraftFacts, DraftTexts } from './texts.ts';

const topics: Record<TellingTopic, string> = {
  company: 'investigación sobre su empresa',
  market: 'investigación sobre su mercado',
  competitors: 'investigación sobre su competencia',
  role: 'investigación sobre el puesto',
};
const research = (facts: DraftFacts) => {
  const topic = tellingTopic(facts);
  return topic === null ? quoted(facts.title) : `mi ${topics[topic]}`;
};

/** What there is to discuss. */
const discussed: Record<DraftFacts['kind'], string> = {
  research: 'esto',
  data_of_value: 'esto',
  thank_you: 'los próximos pasos',
  check_in: 'los próximos pasos',
};

/** The company is more than the person who reads this. */
const owners = { candidate: 'Yo', company: 'Ustedes' } as const;

export const es: DraftTexts = draftTexts({
  subject: {
    research: (facts) => {
      const topic = tellingTopic(facts);
      return topic === null ? 'Mi investigación' : `Mi ${topics[topic]}`;
    },
    data_of_value: () => 'Información que puede serle útil',
    thank_you: ({ interview }) =>
      interview === null ? 'Muchas gracias' : 'Muchas gracias por nuestra conversación',
    check_in: () => 'Consulta sobre los próximos pasos',
  },
  // «Estimado» and «Estimada» would have to know more than a name says.
  greeting: (name) => (name === null ? 'Buenos días:' : `Buenos días, ${name}:`),
  opening: ({ interview, position, company }) =>
    interview === null
      ? `Muchas gracias por el tiempo que dedica a mi candidatura al puesto ${quoted(position)} en ${company}.`
      : `Muchas gracias por nuestra conversación ${quoted(interview.title)} del ${interview.on} sobre el puesto ${quoted(position)} en ${company}.`,
  matter: {
    research: (facts) =>
      facts.findings.length === 0
        ? `Como le prometí, estoy trabajando en ${research(facts)}. Le enviaré los resultados en cuanto los tenga.`
        : `Como le prometí, aquí tiene ${research(facts)}:`,
    data_of_value: ({ findings, title }) =>
      findings.length === 0
        ? `Como le prometí, estoy reuniendo información que puede serle útil bajo el título ${quoted(title)}. Se la enviaré en cuanto esté lista.`
        : `Como le prometí, he reunido bajo el título ${quoted(title)} información que puede serle útil:`,
    thank_you: () =>
      'Ahora tengo una idea más clara del puesto y de lo que es importante para ustedes. Si tiene alguna otra pregunta, la responderé con mucho gusto.',
    check_in: ({ agreed }) =>
      agreed.length === 0
        ? '¿Podría decirme en qué punto está mi candidatura y cuáles son los próximos pasos? Si necesita algo de mí, le agradecería que me lo dijera.'
        : '¿Podría decirme cómo va lo que acordamos? Si ha cambiado alguna fecha o si necesita algo de mí, le agradecería que me lo dijera.',
  },
  alsoFound: 'Además, quisiera compartir con usted lo siguiente:',
  published: (on) => `Publicado el ${on}`,
  agreed: {
    lead: 'Esto es lo que acordamos:',
    step: ({ title, owner, by }) =>
      `${owners[owner]}${by === null ? '' : `, a más tardar el ${by}`}: ${title}`,
  },
  connect: ({ kind, mayConnect }) =>
    mayConnect
      ? `Como acordamos, me gustaría comentar ${discussed[kind]} con usted. ¿Cuándo le vendría bien?`
      : `¿Me permite comentar ${discussed[kind]} con usted? Si es así, le agradecería que me dijera cuándo y por qué medio le vendría bien.`,
  signOff: (name) => (name === null ? 'Un cordial saludo' : `Un cordial saludo,\n${name}`),
});
