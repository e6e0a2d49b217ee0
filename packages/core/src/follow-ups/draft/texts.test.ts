import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../languages.ts';
import { followUpKinds, followUpTopics } from '../table.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { DraftFacts, DraftTexts } from './texts.ts';

const texts: Record<Language, DraftTexts> = { en, de, es, fr };
const dates: Record<Language, { on: string; by: string; publishedOn: string }> = {
  en: { on: '3 November 2026', by: '6 November 2026', publishedOn: '1 October 2026' },
  de: { on: '3. November 2026', by: '6. November 2026', publishedOn: '1. Oktober 2026' },
  es: { on: '3 de noviembre de 2026', by: '6 de noviembre de 2026', publishedOn: '1 de octubre de 2026' },
  fr: { on: '3 novembre 2026', by: '6 novembre 2026', publishedOn: '1 octobre 2026' },
};

const allFacts = (language: Language): DraftFacts => {
  const { on, by, publishedOn } = dates[language];
  return {
    kind: 'research',
    topic: 'market',
    title: 'Heat pumps in the Alps',
    candidate: 'Ada Lovelace',
    interviewer: 'Jane Doe',
    company: 'Acme',
    position: 'Engineer',
    interview: { title: 'First talk', on },
    findings: [
      {
        title: 'Sales in 2026',
        summary: 'They rose by a tenth.',
        url: 'https://example.com/sales',
        publishedOn,
      },
      { title: 'Makers', summary: null, url: null, publishedOn: null },
    ],
    agreed: [
      { title: 'Technical feedback', owner: 'company', by },
      { title: 'Send references', owner: 'candidate', by: null },
    ],
    mayConnect: true,
    mayAsk: true,
  };
};

/** All that is known of somebody who has told as little as can be told. */
const nothingMore = {
  topic: null,
  candidate: null,
  interviewer: null,
  interview: null,
  findings: [],
  agreed: [],
  mayConnect: false,
  mayAsk: true,
} as const satisfies Partial<DraftFacts>;

/** Each way of knowing, or not knowing, each fact, with each way for all others. */
function everyCase(language: Language): DraftFacts[] {
  const known = allFacts(language);
  let cases: DraftFacts[] = followUpKinds.map((kind) => ({ ...known, kind }));
  const vary = <Key extends keyof DraftFacts>(key: Key, values: readonly DraftFacts[Key][]) => {
    cases = cases.flatMap((facts) => values.map((value) => ({ ...facts, [key]: value })));
  };
  vary('topic', [...followUpTopics, null]);
  vary('candidate', [known.candidate, null]);
  vary('interviewer', [known.interviewer, null]);
  vary('interview', [known.interview, null]);
  vary('findings', [known.findings, known.findings.slice(1), []]);
  vary('agreed', [known.agreed, known.agreed.slice(1), []]);
  vary('mayConnect', [true, false]);
  vary('mayAsk', [true, false]);
  return cases;
}

const neverRight =
  /[[\](){}<>_'"]|null|undefined|NaN|TODO|[^\S\n]{2}|^\s|\s$|[^\S\n]\n|\n{3}|[^\S\n][.,]|[.,;:?!]{2}/u;
const spaceBefore: Record<Language, RegExp> = {
  en: /\s[;:!?]/u,
  de: /\s[;:!?]/u,
  es: /\s[;:!?]/u,
  fr: /[^\u202f][;!?]|[^\u00a0]:|«[^\u202f]|[^\u202f]»/u,
};

function expectClean(language: Language, text: string) {
  expect(text).not.toMatch(neverRight);
  expect(text.replaceAll(/https:\S+/gu, '')).not.toMatch(spaceBefore[language]);
}

/** What is said wherever it is known. */
const told = ({
  candidate,
  interviewer,
  company,
  position,
  interview,
  findings,
  agreed,
}: DraftFacts): string[] =>
  [
    interview?.title,
    interview?.on,
    candidate,
    interviewer,
    company,
    position,
    ...findings.flatMap(({ title, summary, url, publishedOn }) => [title, summary, url, publishedOn]),
    ...agreed.flatMap(({ title, by }) => [title, by]),
  ].flatMap((fact) => fact ?? []);

describe.each(languages)('%s', (language) => {
  const { subject, body } = texts[language];

  test('a message is whole, whatever is known', () => {
    for (const facts of everyCase(language)) {
      const message = body(facts);
      expectClean(language, message);
      for (const fact of told(facts)) expect(message).toContain(fact);
      // No lead without what it leads to: a paragraph that ends in a colon is followed by a finding.
      const [, ...paragraphs] = message.split('\n\n');
      expect(paragraphs.join('\n\n')).not.toMatch(/:(?:\n\n(?!1\. )|$)/u);
      expect(message.includes('\n- ')).toBe(facts.agreed.length > 0);
      expect(message.includes('\n1. ')).toBe(facts.findings.length > 0);
    }
  });

  test('a subject is one short line of ours, with the position and the company', () => {
    for (const facts of everyCase(language)) {
      const line = subject(facts);
      expectClean(language, line);
      expect(line).toMatch(/^\p{Lu}.* – Engineer, Acme$/u);
      expect(line.length).toBeLessThanOrEqual(150);
    }
    expect(subject({ ...allFacts(language), position: 'Head of\nSales' })).toMatch(
      / – Head of Sales, Acme$/u,
    );
  });

  test('without a topic that tells, the title says what is sent', () => {
    for (const topic of ['other', null] as const) {
      expect(body({ ...allFacts(language), topic })).toContain('Heat pumps in the Alps');
    }
    expect(body({ ...allFacts(language), kind: 'data_of_value' })).toContain('Heat pumps in the Alps');
  });

  test('to discuss it is offered with leave, and asked for without', () => {
    for (const kind of followUpKinds) {
      const offered = body({ ...allFacts(language), kind });
      expect(body({ ...allFacts(language), kind, mayConnect: false })).not.toBe(offered);
    }
  });

  test('words that people typed stay as they are, their blank lines do not', () => {
    const summary = ' First.  \n\n\n\nSecond (and [last]) \n';
    const [finding] = allFacts(language).findings;
    expect.assert(finding);
    const message = body({ ...allFacts(language), findings: [{ ...finding, summary }] });
    expect(message).toContain('First.\n\nSecond (and [last])\n');
    expect(message).not.toMatch(/\n{3}|[^\S\n]\n/u);
    const title = 'x'.repeat(300);
    expect(body({ ...allFacts(language), interview: { title, on: dates[language].on } })).toContain(title);
  });
});

test('no message is left in the language of another', () => {
  for (const facts of everyCase('en')) {
    expect(new Set(languages.map((language) => texts[language].subject(facts))).size).toBe(4);
    expect(new Set(languages.map((language) => texts[language].body(facts))).size).toBe(4);
  }
});

describe('whole messages', () => {
  const messages = (change: (language: Language) => DraftFacts) =>
    languages
      .map((language) => {
        const facts = change(language);
        return `${texts[language].subject(facts)}\n\n${texts[language].body(facts)}`;
      })
      .join('\n\n=====\n\n')
      .replaceAll(/[\u00a0\u202f]/gu, ' ');

  test('research, when all is known', () => {
    expect(messages(allFacts)).toMatchInlineSnapshot(`
      "My research on your market – Engineer, Acme

      Dear Jane Doe,

      Thank you for our conversation “First talk” on 3 November 2026 about the position of Engineer at Acme.

      As promised, here is my research on your market:

      1. Sales in 2026
      They rose by a tenth.
      Published on 1 October 2026
      https://example.com/sales

      2. Makers

      This is what we agreed:
      - You, by 6 November 2026: Technical feedback
      - I: Send references

      As agreed, I would be glad to discuss this with you. When would suit you?

      Kind regards,
      Ada Lovelace

      =====

      Meine Recherche zu Ihrem Markt – Engineer, Acme

      Guten Tag Jane Doe,

      vielen Dank für unser Gespräch „First talk“ am 3. November 2026 zur Stelle „Engineer“ bei Acme.

      Wie zugesagt erhalten Sie hier meine Recherche zu Ihrem Markt:

      1. Sales in 2026
      They rose by a tenth.
      Veröffentlicht am 1. Oktober 2026
      https://example.com/sales

      2. Makers

      Das haben wir vereinbart:
      - Sie, bis zum 6. November 2026: Technical feedback
      - Ich: Send references

      Wie vereinbart würde ich das gern mit Ihnen besprechen. Wann passt es Ihnen?

      Mit freundlichen Grüßen
      Ada Lovelace

      =====

      Mi investigación sobre su mercado – Engineer, Acme

      Buenos días, Jane Doe:

      Muchas gracias por nuestra conversación «First talk» del 3 de noviembre de 2026 sobre el puesto «Engineer» en Acme.

      Como le prometí, aquí tiene mi investigación sobre su mercado:

      1. Sales in 2026
      They rose by a tenth.
      Publicado el 1 de octubre de 2026
      https://example.com/sales

      2. Makers

      Esto es lo que acordamos:
      - Ustedes, a más tardar el 6 de noviembre de 2026: Technical feedback
      - Yo: Send references

      Como acordamos, me gustaría comentar esto con usted. ¿Cuándo le vendría bien?

      Un cordial saludo,
      Ada Lovelace

      =====

      Mes recherches sur votre marché – Engineer, Acme

      Bonjour Jane Doe,

      Je vous remercie pour notre entretien « First talk » du 3 novembre 2026 au sujet du poste « Engineer » chez Acme.

      Comme promis, voici le résultat de mes recherches sur votre marché :

      1. Sales in 2026
      They rose by a tenth.
      Publié le 1 octobre 2026
      https://example.com/sales

      2. Makers

      Voici ce que nous avons décidé ensemble :
      - Vous, au plus tard le 6 novembre 2026 : Technical feedback
      - Moi : Send references

      Comme convenu, je vous propose que nous en discutions. Quand cela vous conviendrait-il ?

      Bien cordialement,
      Ada Lovelace"
    `);
  });

  test('data of value that is not yet there, when nothing more is known', () => {
    expect(messages((language) => ({ ...allFacts(language), ...nothingMore, kind: 'data_of_value' })))
      .toMatchInlineSnapshot(`
      "Information that may be useful to you – Engineer, Acme

      Hello,

      Thank you for the time you are giving my application for the position of Engineer at Acme.

      As promised, I am putting together “Heat pumps in the Alps”, which may be useful to you. I will send it as soon as it is ready.

      May I discuss this with you? If so, please let me know a time and a way that suit you.

      Kind regards

      =====

      Informationen, die für Sie von Nutzen sein können – Engineer, Acme

      Guten Tag,

      vielen Dank, dass Sie sich Zeit für meine Bewerbung auf die Stelle „Engineer“ bei Acme nehmen.

      Wie zugesagt stelle ich gerade unter „Heat pumps in the Alps“ zusammen, was für Sie von Nutzen sein kann. Sie erhalten es, sobald es fertig ist.

      Darf ich das mit Ihnen besprechen? Wenn ja, sagen Sie mir bitte, wann und auf welchem Weg es Ihnen passt.

      Mit freundlichen Grüßen

      =====

      Información que puede serle útil – Engineer, Acme

      Buenos días:

      Muchas gracias por el tiempo que dedica a mi candidatura al puesto «Engineer» en Acme.

      Como le prometí, estoy reuniendo información que puede serle útil bajo el título «Heat pumps in the Alps». Se la enviaré en cuanto esté lista.

      ¿Me permite comentar esto con usted? Si es así, le agradecería que me dijera cuándo y por qué medio le vendría bien.

      Un cordial saludo

      =====

      Des informations qui peuvent vous être utiles – Engineer, Acme

      Bonjour,

      Je vous remercie du temps que vous consacrez à ma candidature au poste « Engineer » chez Acme.

      Comme promis, je réunis sous le titre « Heat pumps in the Alps » ce qui peut vous être utile. Je vous l’enverrai dès que ce sera prêt.

      Accepteriez-vous que nous en discutions ? Si oui, merci de me dire quand et par quel moyen cela vous conviendrait.

      Bien cordialement"
    `);
  });

  test('a check-in on what was agreed, without leave to discuss it', () => {
    expect(
      messages((language) => ({ ...allFacts(language), kind: 'check_in', findings: [], mayConnect: false })),
    ).toMatchInlineSnapshot(`
      "A question about the next steps – Engineer, Acme

      Dear Jane Doe,

      Thank you for our conversation “First talk” on 3 November 2026 about the position of Engineer at Acme.

      May I ask where things stand with what we agreed? If a date has changed, or if you need anything from me, please let me know.

      This is what we agreed:
      - You, by 6 November 2026: Technical feedback
      - I: Send references

      May I discuss the next steps with you? If so, please let me know a time and a way that suit you.

      Kind regards,
      Ada Lovelace

      =====

      Frage zum weiteren Vorgehen – Engineer, Acme

      Guten Tag Jane Doe,

      vielen Dank für unser Gespräch „First talk“ am 3. November 2026 zur Stelle „Engineer“ bei Acme.

      Darf ich fragen, wie es um das steht, was wir vereinbart haben? Falls sich ein Termin geändert hat oder Sie noch etwas von mir brauchen, geben Sie mir bitte Bescheid.

      Das haben wir vereinbart:
      - Sie, bis zum 6. November 2026: Technical feedback
      - Ich: Send references

      Darf ich die nächsten Schritte mit Ihnen besprechen? Wenn ja, sagen Sie mir bitte, wann und auf welchem Weg es Ihnen passt.

      Mit freundlichen Grüßen
      Ada Lovelace

      =====

      Consulta sobre los próximos pasos – Engineer, Acme

      Buenos días, Jane Doe:

      Muchas gracias por nuestra conversación «First talk» del 3 de noviembre de 2026 sobre el puesto «Engineer» en Acme.

      ¿Podría decirme cómo va lo que acordamos? Si ha cambiado alguna fecha o si necesita algo de mí, le agradecería que me lo dijera.

      Esto es lo que acordamos:
      - Ustedes, a más tardar el 6 de noviembre de 2026: Technical feedback
      - Yo: Send references

      ¿Me permite comentar los próximos pasos con usted? Si es así, le agradecería que me dijera cuándo y por qué medio le vendría bien.

      Un cordial saludo,
      Ada Lovelace

      =====

      Question sur la suite du processus – Engineer, Acme

      Bonjour Jane Doe,

      Je vous remercie pour notre entretien « First talk » du 3 novembre 2026 au sujet du poste « Engineer » chez Acme.

      Puis-je vous demander où en est ce que nous avons décidé ensemble ? Si une date a changé ou si vous avez besoin de quoi que ce soit de ma part, merci de me le dire.

      Voici ce que nous avons décidé ensemble :
      - Vous, au plus tard le 6 novembre 2026 : Technical feedback
      - Moi : Send references

      Accepteriez-vous que nous discutions de la suite ? Si oui, merci de me dire quand et par quel moyen cela vous conviendrait.

      Bien cordialement,
      Ada Lovelace"
    `);
  });

  test('thanks, when only the conversation is known', () => {
    const { interview: _, ...unknown } = nothingMore;
    expect(messages((language) => ({ ...allFacts(language), ...unknown, kind: 'thank_you' })))
      .toMatchInlineSnapshot(`
      "Thank you for our conversation – Engineer, Acme

      Hello,

      Thank you for our conversation “First talk” on 3 November 2026 about the position of Engineer at Acme.

      I now have a clearer picture of the position and of what matters to you. If you have any further questions, I will gladly answer them.

      May I discuss the next steps with you? If so, please let me know a time and a way that suit you.

      Kind regards

      =====

      Vielen Dank für unser Gespräch – Engineer, Acme

      Guten Tag,

      vielen Dank für unser Gespräch „First talk“ am 3. November 2026 zur Stelle „Engineer“ bei Acme.

      Ich habe nun ein klareres Bild von der Stelle und davon, was Ihnen wichtig ist. Wenn Sie noch Fragen haben, beantworte ich sie gern.

      Darf ich die nächsten Schritte mit Ihnen besprechen? Wenn ja, sagen Sie mir bitte, wann und auf welchem Weg es Ihnen passt.

      Mit freundlichen Grüßen

      =====

      Muchas gracias por nuestra conversación – Engineer, Acme

      Buenos días:

      Muchas gracias por nuestra conversación «First talk» del 3 de noviembre de 2026 sobre el puesto «Engineer» en Acme.

      Ahora tengo una idea más clara del puesto y de lo que es importante para ustedes. Si tiene alguna otra pregunta, la responderé con mucho gusto.

      ¿Me permite comentar los próximos pasos con usted? Si es así, le agradecería que me dijera cuándo y por qué medio le vendría bien.

      Un cordial saludo

      =====

      Merci pour notre entretien – Engineer, Acme

      Bonjour,

      Je vous remercie pour notre entretien « First talk » du 3 novembre 2026 au sujet du poste « Engineer » chez Acme.

      J’ai maintenant une idée plus précise du poste et de ce qui compte pour vous. Si vous avez d’autres questions, j’y répondrai volontiers.

      Accepteriez-vous que nous discutions de la suite ? Si oui, merci de me dire quand et par quel moyen cela vous conviendrait.

      Bien cordialement"
    `);
  });
});
