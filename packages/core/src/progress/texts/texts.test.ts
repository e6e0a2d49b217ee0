import { describe, expect, test } from 'vitest';
import { applicationStatuses } from '../../applications/table.ts';
import { languages, type Language } from '../../languages.ts';
import { parties } from '../../parties.ts';
import { factorKeys, openItemTypes } from '../schema.ts';
import { momenta } from '../table.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { suggestionKinds, type HeadlineFacts, type ProgressTexts } from './texts.ts';

const texts: Record<Language, ProgressTexts> = { en, de, es, fr };
const when: Record<Language, string> = {
  en: 'Friday, 6 November 2026 at 17:00',
  de: 'Freitag, 6. November 2026 um 17:00',
  es: 'viernes, 6 de noviembre de 2026, 17:00',
  fr: 'vendredi 6 novembre 2026 à 17:00',
};
const owners = [...parties, null];

/** What no text of ours may have, whatever it says. */
const neverRight =
  /[[\](){}<>_'"]|null|undefined|NaN|TODO|\s{2}|^\s|\s$|\s[.,]|[.,;:]{2}|[.!?…]\s?[”“»]\.|\.{2}/u;
const spaceBefore: Record<Language, RegExp> = {
  en: /\s[;:!?]/u,
  de: /\s[;:!?]/u,
  es: /\s[;:!?]/u,
  fr: /[^\u202f][;!?]|[^\u00a0\d]:|«[^\u202f]|[^\u202f]»/u,
};

function expectClean(language: Language, text: string) {
  expect(text).not.toBe('');
  expect(text).not.toMatch(neverRight);
  expect(text).not.toMatch(spaceBefore[language]);
}

const headlineFacts = (language: Language, title = 'Technical feedback'): HeadlineFacts[] =>
  momenta.flatMap((momentum) =>
    applicationStatuses.flatMap((status) => [
      { momentum, status, next: null },
      ...openItemTypes.flatMap((type) =>
        owners.flatMap((owner) =>
          [when[language], null].map((date) => ({
            momentum,
            status,
            next: { type, title, owner, when: date, late: momentum === 'overdue' },
          })),
        ),
      ),
    ]),
  );

const hasOwnTitle = new Set<string>(['next_step', 'follow_up', 'interview']);

/** What a headline has to say of the next thing; nothing is next where all is over. */
const told = ({ momentum, next }: HeadlineFacts): string[] =>
  momentum === 'closed' || next === null
    ? []
    : [hasOwnTitle.has(next.type) ? next.title : null, next.when].flatMap((fact) => fact ?? []);

describe.each(languages)('%s', (language) => {
  const { headline, factors, questions, suggestions, steps, titles } = texts[language];

  test('a headline is one or two whole sentences, with the title and the date where there are any', () => {
    for (const facts of headlineFacts(language)) {
      const sentence = headline(facts);
      expectClean(language, sentence);
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      for (const fact of told(facts)) expect(sentence).toContain(fact);
    }
  });

  test('a headline says the same of no two momenta, owners or endings that differ', () => {
    const next = { type: 'next_step', title: 'Technical feedback', when: when[language] } as const;
    const said = [
      ...owners.flatMap((owner) =>
        (['moving', 'overdue', 'stalled'] as const).map((momentum) =>
          headline({ momentum, status: 'active', next: { ...next, owner, late: momentum === 'overdue' } }),
        ),
      ),
      ...(['hired', 'rejected', 'withdrawn', 'archived'] as const).map((status) =>
        headline({ momentum: 'closed', status, next: null }),
      ),
    ];
    expect(new Set(said).size).toBe(said.length);
  });

  test('a title of any length, or with a stop of its own, still makes a sentence that fits', () => {
    for (const title of ['We will be in touch.', 'x'.repeat(300)]) {
      for (const facts of headlineFacts(language, title)) {
        const sentence = headline(facts);
        expectClean(language, sentence);
        expect(sentence).toMatch(/\.[”“»\u202f]*$/u);
        expect(sentence.length).toBeLessThanOrEqual(500);
      }
    }
  });

  test('factors and reasons are sentences, questions ask, titles have no stop', () => {
    const reasons = [
      ...Object.values(factors),
      ...factorKeys.map((key) => questions[key].why),
      ...suggestionKinds.flatMap((kind) => owners.map((party) => suggestions[kind]('X', party).why)),
    ];
    for (const reason of reasons) {
      expectClean(language, reason);
      expect(reason).toMatch(/^\p{Lu}.*\.$/u);
    }
    for (const key of factorKeys) {
      expectClean(language, questions[key].question);
      expect(questions[key].question).toMatch(/^¿?\p{Lu}.*\?$/u);
    }
    for (const title of [...Object.values(steps), ...Object.values(titles)]) {
      expectClean(language, title);
      expect(title).toMatch(/^\p{Lu}.*[^.?!]$/u);
    }
  });

  test('a suggestion says what it concerns, and whose consent it takes', () => {
    for (const kind of suggestionKinds) {
      for (const party of owners) {
        const { title } = suggestions[kind]('Technical feedback', party);
        expectClean(language, title);
        expect(title).toMatch(/^\p{Lu}.*[^.?!]$/u);
        expect(title.includes('Technical feedback')).toBe(!/^record_|trial/u.test(kind));
      }
    }
    for (const kind of ['agree', 'accept_trial'] as const) {
      expect(new Set(owners.map((party) => suggestions[kind]('X', party).title)).size).toBe(3);
    }
  });
});

test('no text is left in the language of another', () => {
  const expectAllToDiffer = (say: (own: ProgressTexts) => string) =>
    expect(new Set(languages.map((language) => say(texts[language]))).size).toBe(languages.length);
  for (const facts of headlineFacts('en')) expectAllToDiffer(({ headline }) => headline(facts));
  for (const key of [...factorKeys, 'decided'] as const) expectAllToDiffer(({ factors }) => factors[key]);
  for (const key of factorKeys) {
    expectAllToDiffer(({ questions }) => questions[key].question);
    expectAllToDiffer(({ questions }) => questions[key].why);
  }
  for (const kind of suggestionKinds) {
    for (const party of owners) {
      expectAllToDiffer(({ suggestions }) => suggestions[kind]('X', party).title);
      expectAllToDiffer(({ suggestions }) => suggestions[kind]('X', party).why);
    }
  }
  for (const kind of [
    'record_step',
    'record_dated_step',
    'record_agreed_step',
    'record_company_step',
  ] as const) {
    expectAllToDiffer(({ steps }) => steps[kind]);
  }
  expectAllToDiffer(({ titles }) => titles.permission);
  expectAllToDiffer(({ titles }) => titles.trial_period);
});

test('read aloud', () => {
  const headlines = languages.map((language) => {
    const { headline } = texts[language];
    const step = {
      type: 'next_step',
      title: 'Feedback',
      owner: 'company',
      when: when[language],
      late: false,
    } as const;
    const said = [
      headline({ momentum: 'moving', status: 'active', next: step }),
      headline({ momentum: 'overdue', status: 'active', next: { ...step, late: true } }),
      headline({ momentum: 'overdue', status: 'active', next: step }),
      headline({ momentum: 'stalled', status: 'active', next: { ...step, owner: 'candidate', when: null } }),
      headline({ momentum: 'moving', status: 'active', next: { ...step, type: 'interview', owner: null } }),
      headline({
        momentum: 'moving',
        status: 'active',
        next: { ...step, type: 'trial_period', owner: null },
      }),
      headline({ momentum: 'closed', status: 'rejected', next: null }),
    ];
    return said.map((sentence) => sentence.replaceAll(/\s/gu, ' '));
  });
  expect(headlines).toMatchInlineSnapshot(`
    [
      [
        "The company is to move next, by Friday, 6 November 2026 at 17:00: “Feedback”.",
        "Something is overdue. This was due from the company by Friday, 6 November 2026 at 17:00: “Feedback”.",
        "Something is overdue. The company is to move next, by Friday, 6 November 2026 at 17:00: “Feedback”.",
        "It has been quiet for longer than is usual. The candidate is to move next: “Feedback”.",
        "The interview “Feedback” is next, on Friday, 6 November 2026 at 17:00.",
        "The trial period is agreed; its next date is Friday, 6 November 2026 at 17:00.",
        "The application was rejected; nothing more is expected.",
      ],
      [
        "Als Nächstes ist das Unternehmen am Zug, bis Freitag, 6. November 2026 um 17:00: „Feedback“.",
        "Etwas ist überfällig. Bis Freitag, 6. November 2026 um 17:00 war das Unternehmen am Zug: „Feedback“.",
        "Etwas ist überfällig. Als Nächstes ist das Unternehmen am Zug, bis Freitag, 6. November 2026 um 17:00: „Feedback“.",
        "Seit ungewöhnlich langer Zeit hat sich nichts getan. Als Nächstes ist die bewerbende Person am Zug: „Feedback“.",
        "Als Nächstes steht am Freitag, 6. November 2026 um 17:00 das Gespräch „Feedback“ an.",
        "Die Probearbeit ist vereinbart; der nächste Termin ist Freitag, 6. November 2026 um 17:00.",
        "Die Bewerbung wurde abgelehnt; es steht nichts mehr aus.",
      ],
      [
        "El próximo paso le corresponde a la empresa, a más tardar el viernes, 6 de noviembre de 2026, 17:00: «Feedback».",
        "Hay algo atrasado. Esto le correspondía a la empresa a más tardar el viernes, 6 de noviembre de 2026, 17:00: «Feedback».",
        "Hay algo atrasado. El próximo paso le corresponde a la empresa, a más tardar el viernes, 6 de noviembre de 2026, 17:00: «Feedback».",
        "Hace más tiempo de lo habitual que no hay novedades. El próximo paso le corresponde a la persona candidata: «Feedback».",
        "Lo siguiente es la entrevista «Feedback», el viernes, 6 de noviembre de 2026, 17:00.",
        "El periodo de prueba está acordado; la próxima fecha es el viernes, 6 de noviembre de 2026, 17:00.",
        "La candidatura fue rechazada; no queda nada pendiente.",
      ],
      [
        "La prochaine étape revient à l’entreprise, au plus tard le vendredi 6 novembre 2026 à 17:00 : « Feedback ».",
        "Quelque chose est en retard. Cette étape revenait à l’entreprise au plus tard le vendredi 6 novembre 2026 à 17:00 : « Feedback ».",
        "Quelque chose est en retard. La prochaine étape revient à l’entreprise, au plus tard le vendredi 6 novembre 2026 à 17:00 : « Feedback ».",
        "Rien n’a bougé depuis plus longtemps que d’habitude. La prochaine étape revient à la personne candidate : « Feedback ».",
        "Le prochain rendez-vous est l’entretien « Feedback », le vendredi 6 novembre 2026 à 17:00.",
        "La période d’essai est convenue ; la prochaine échéance est le vendredi 6 novembre 2026 à 17:00.",
        "La candidature n’a pas été retenue ; plus rien n’est attendu.",
      ],
    ]
  `);
});
