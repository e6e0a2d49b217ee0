import type { Party } from '../../parties.ts';
import type { HeadlineFacts, NextThing, ProgressTexts } from './texts.ts';

/** Marks a title as somebody's own words. */
export const quoted = (title: string) => `„${title}“`;

/** A quotation that ends a sentence: its own full stop serves for both, a question mark does not. */
const closing = (title: string) => (/[.…]$/u.test(title) ? quoted(title) : `${quoted(title)}.`);

const movers: Record<Party, string> = { candidate: 'die bewerbende Person', company: 'das Unternehmen' };
const ofSides: Record<Party | 'both', string> = {
  candidate: 'der bewerbenden Person',
  company: 'des Unternehmens',
  both: 'beider Seiten',
};

const ends: Record<HeadlineFacts['status'], string> = {
  active: 'Die Bewerbung ist abgeschlossen',
  offer: 'Die Bewerbung ist abgeschlossen',
  hired: 'Die Bewerbung hat zur Einstellung geführt',
  rejected: 'Die Bewerbung wurde abgelehnt',
  withdrawn: 'Die Bewerbung wurde zurückgezogen',
  archived: 'Die Bewerbung wurde archiviert',
};

function moverSentence(owner: Party | null, when: string | null, late: boolean): string {
  if (late && when !== null) {
    return owner === null ? `Bis ${when} stand an` : `Bis ${when} war ${movers[owner]} am Zug`;
  }
  const by = when === null ? '' : `, bis ${when}`;
  return owner === null ? `Als Nächstes steht an${by}` : `Als Nächstes ist ${movers[owner]} am Zug${by}`;
}

function nextSentence({ type, title, owner, when, late }: NextThing): string {
  const mover = moverSentence(owner, when, late);
  const on = when === null ? '' : `am ${when} `;
  switch (type) {
    case 'next_step':
    case 'follow_up':
      return `${mover}: ${closing(title)}`;
    case 'permission':
      return `${mover}: Antwort auf die Bitte, Kontakt aufnehmen zu dürfen.`;
    case 'interview':
      if (late) return `Was das Gespräch ${quoted(title)} ${on}ergeben hat, ist noch nicht festgehalten.`;
      return `Als Nächstes steht ${on}das Gespräch ${quoted(title)} an.`;
    case 'trial_period':
      if (owner !== null) return `${mover}: Antwort auf das Angebot einer Probearbeit.`;
      if (late) {
        const term = when === null ? '' : `; der Termin war ${when}`;
        return `Wie es um die Probearbeit steht, ist noch nicht festgehalten${term}.`;
      }
      return when === null
        ? 'Die Probearbeit ist vereinbart und steht als Nächstes an.'
        : `Die Probearbeit ist vereinbart; der nächste Termin ist ${when}.`;
  }
}

function headline({ momentum, status, next }: HeadlineFacts): string {
  if (momentum === 'closed') return `${ends[status]}; es steht nichts mehr aus.`;
  const sentence = next === null ? 'Wie es weitergeht, ist nicht vereinbart.' : nextSentence(next);
  switch (momentum) {
    case 'overdue':
      return `Etwas ist überfällig. ${sentence}`;
    case 'stalled':
      return `Seit ungewöhnlich langer Zeit hat sich nichts getan. ${sentence}`;
    case 'moving':
    case 'waiting':
      return sentence;
  }
}

export const de: ProgressTexts = {
  headline,
  factors: {
    has_next_step: 'Es gibt etwas, das als Nächstes ansteht.',
    has_date: 'Was als Nächstes ansteht, hat ein Datum.',
    both_agreed: 'Beide Seiten haben jedem Schritt mit Datum zugestimmt.',
    company_committed: 'Das Unternehmen hat etwas bis zu einem festen Datum zugesagt.',
    nothing_overdue: 'Nichts ist überfällig.',
    decided: 'Es ist entschieden.',
  },
  questions: {
    has_next_step: {
      question: 'Was geschieht als Nächstes, und wer tut es?',
      why: 'Solange nichts vereinbart ist, weiß niemand, wer am Zug ist.',
    },
    has_date: {
      question: 'Bis wann ist damit zu rechnen?',
      why: 'Ohne Datum lässt sich nicht sagen, ob eine Zusage eingehalten wird.',
    },
    both_agreed: {
      question: 'Meinen wir beide denselben Schritt und dasselbe Datum?',
      why: 'Was nur eine Seite zugesagt hat, kann die andere überraschen.',
    },
    company_committed: {
      question: 'Was wird das Unternehmen tun, und bis wann?',
      why: 'Bisher hat das Unternehmen nichts bis zu einem festen Datum zugesagt.',
    },
    nothing_overdue: {
      question: 'Ist das erledigt, oder wie lautet das neue Datum?',
      why: 'Ein gesetztes Datum ist verstrichen.',
    },
  },
  suggestions: {
    record_step: () => ({
      title: 'Festhalten, was als Nächstes geschieht',
      why: 'Dann gibt es etwas, woran sich beide Seiten halten können.',
    }),
    offer_date: (about) => ({
      title: `Ein Datum vorschlagen für: ${quoted(about)}`,
      why: 'Dann wissen beide Seiten, bis wann.',
    }),
    record_dated_step: () => ({
      title: 'Einen nächsten Schritt mit Datum festhalten',
      why: 'Dann wissen beide Seiten, bis wann.',
    }),
    agree: (about, party) => ({
      title: `Die Zustimmung ${ofSides[party ?? 'both']} einholen: ${quoted(about)}`,
      why: 'Dann meinen beide Seiten dasselbe.',
    }),
    record_agreed_step: () => ({
      title: 'Festhalten, was beide Seiten vereinbart haben',
      why: 'Dann meinen beide Seiten dasselbe.',
    }),
    record_company_step: () => ({
      title: 'Festhalten, was das Unternehmen bis wann tun wird',
      why: 'Dann ist klar, was vom Unternehmen zu erwarten ist, und wann.',
    }),
    complete_step: (about) => ({
      title: `Als erledigt festhalten: ${quoted(about)}`,
      why: 'Das Datum ist verstrichen.',
    }),
    send_follow_up: (about) => ({ title: `Senden: ${quoted(about)}`, why: 'Das Datum ist verstrichen.' }),
    skip_follow_up: (about) => ({
      title: `Darauf verzichten: ${quoted(about)}`,
      why: 'Das Datum ist verstrichen, und zum Senden fehlt die Erlaubnis.',
    }),
    complete_interview: (about) => ({
      title: `Festhalten, was das Gespräch ergeben hat: ${quoted(about)}`,
      why: 'Es ist vorbei, und das Ergebnis ist noch nicht festgehalten.',
    }),
    accept_trial: (_about, party) => ({
      title: `Die Zustimmung ${ofSides[party ?? 'both']} zur Probearbeit einholen`,
      why: 'Dann gelten für beide Seiten dieselben Bedingungen.',
    }),
    start_trial: () => ({
      title: 'Festhalten, dass die Probearbeit begonnen hat',
      why: 'Der vereinbarte Beginn ist verstrichen.',
    }),
    complete_trial: () => ({
      title: 'Festhalten, was die Probearbeit ergeben hat',
      why: 'Das vereinbarte Ende ist verstrichen.',
    }),
    withdraw_trial: () => ({
      title: 'Die Probearbeit zurückziehen',
      why: 'Was nicht stattfindet, sollte nicht offen bleiben.',
    }),
  },
  steps: {
    record_step: 'Mitteilen, wie es weitergeht',
    record_dated_step: 'Mitteilen, wie es weitergeht',
    record_agreed_step: 'Mitteilen, wie es weitergeht',
    record_company_step: 'Die bewerbende Person über den Stand informieren',
  },
  titles: { permission: 'Erlaubnis zur Kontaktaufnahme', trial_period: 'Probearbeit' },
};
