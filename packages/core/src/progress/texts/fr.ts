/** French sets a narrow no-break space inside its quotation marks and before ; and ?, a no-break space before a colon. */
import type { Party } from '../../parties.ts';
import type { HeadlineFacts, NextThing, ProgressTexts } from './texts.ts';

/** Marks a title as somebody's own words. */
export const quoted = (title: string) => `«\u202f${title}\u202f»`;

/** A quotation that ends a sentence: where it has a stop of its own, it takes no second one. */
const closing = (title: string) => (/[.!?…]$/u.test(title) ? quoted(title) : `${quoted(title)}.`);

const sides: Record<Party, string> = { candidate: 'la personne candidate', company: 'l’entreprise' };
const ofSides: Record<Party | 'both', string> = {
  candidate: 'de la personne candidate',
  company: 'de l’entreprise',
  both: 'des deux parties',
};

const ends: Record<HeadlineFacts['status'], string> = {
  active: 'La candidature est close',
  offer: 'La candidature est close',
  hired: 'La candidature a abouti à une embauche',
  rejected: 'La candidature n’a pas été retenue',
  withdrawn: 'La candidature a été retirée',
  archived: 'La candidature a été archivée',
};

function moverSentence(owner: Party | null, by: string, late: boolean): string {
  if (late)
    return owner === null ? `Cette étape était prévue${by}` : `Cette étape revenait à ${sides[owner]}${by}`;
  const then = by === '' ? '' : `,${by}`;
  return owner === null ? `Prochaine étape${then}` : `La prochaine étape revient à ${sides[owner]}${then}`;
}

function nextSentence({ type, title, owner, when, late }: NextThing): string {
  const mover = moverSentence(owner, when === null ? '' : ` au plus tard le ${when}`, late);
  switch (type) {
    case 'next_step':
    case 'follow_up':
      return `${mover}\u00a0: ${closing(title)}`;
    case 'permission':
      return `${mover}\u00a0: répondre à la demande de prise de contact.`;
    case 'interview':
      if (late) {
        const of = when === null ? '' : ` du ${when}`;
        return `Le résultat de l’entretien ${quoted(title)}${of} n’a pas encore été consigné.`;
      }
      return when === null
        ? `Le prochain rendez-vous est l’entretien ${closing(title)}`
        : `Le prochain rendez-vous est l’entretien ${quoted(title)}, le ${when}.`;
    case 'trial_period':
      if (owner !== null) return `${mover}\u00a0: répondre à l’offre de période d’essai.`;
      if (late) {
        const term = when === null ? '' : `\u202f; l’échéance était le ${when}`;
        return `La suite de la période d’essai n’a pas encore été consignée${term}.`;
      }
      return when === null
        ? 'La période d’essai est convenue et constitue la prochaine étape.'
        : `La période d’essai est convenue\u202f; la prochaine échéance est le ${when}.`;
  }
}

function headline({ momentum, status, next }: HeadlineFacts): string {
  if (momentum === 'closed') return `${ends[status]}\u202f; plus rien n’est attendu.`;
  const sentence = next === null ? 'Rien n’est convenu pour la suite.' : nextSentence(next);
  switch (momentum) {
    case 'overdue':
      return `Quelque chose est en retard. ${sentence}`;
    case 'stalled':
      return `Rien n’a bougé depuis plus longtemps que d’habitude. ${sentence}`;
    case 'moving':
    case 'waiting':
      return sentence;
  }
}

export const fr: ProgressTexts = {
  headline,
  factors: {
    has_next_step: 'Une suite est prévue.',
    has_date: 'La prochaine étape a une date.',
    both_agreed: 'Les deux parties ont accepté chaque étape datée.',
    company_committed: 'L’entreprise a pris un engagement daté.',
    nothing_overdue: 'Rien n’est en retard.',
    decided: 'La décision est prise.',
  },
  questions: {
    has_next_step: {
      question: 'Quelle est la prochaine étape, et à qui revient-elle\u202f?',
      why: 'Tant que rien n’est convenu, personne ne sait qui doit agir.',
    },
    has_date: {
      question: 'Pour quand est-ce prévu\u202f?',
      why: 'Sans date, impossible de dire si un engagement est tenu.',
    },
    both_agreed: {
      question: 'Parlons-nous bien de la même étape et de la même date\u202f?',
      why: 'Ce qu’une seule partie a accepté peut surprendre l’autre.',
    },
    company_committed: {
      question: 'Que fera l’entreprise, et pour quand\u202f?',
      why: 'Pour l’instant, l’entreprise n’a pris aucun engagement daté.',
    },
    nothing_overdue: {
      question: 'Est-ce fait, ou quelle est la nouvelle date\u202f?',
      why: 'Une date fixée est passée.',
    },
  },
  suggestions: {
    record_step: () => ({
      title: 'Consigner la prochaine étape',
      why: 'Les deux parties auront ainsi un repère commun.',
    }),
    offer_date: (about) => ({
      title: `Proposer une date pour\u00a0: ${quoted(about)}`,
      why: 'Les deux parties sauront ainsi pour quand.',
    }),
    record_dated_step: () => ({
      title: 'Consigner une prochaine étape datée',
      why: 'Les deux parties sauront ainsi pour quand.',
    }),
    agree: (about, party) => ({
      title: `Obtenir l’accord ${ofSides[party ?? 'both']}\u00a0: ${quoted(about)}`,
      why: 'Les deux parties parleront ainsi de la même chose.',
    }),
    record_agreed_step: () => ({
      title: 'Consigner ce que les deux parties ont décidé',
      why: 'Les deux parties parleront ainsi de la même chose.',
    }),
    record_company_step: () => ({
      title: 'Consigner ce que l’entreprise fera, et pour quand',
      why: 'On saura ainsi ce qui est attendu de l’entreprise, et quand.',
    }),
    complete_step: (about) => ({
      title: `Consigner comme fait\u00a0: ${quoted(about)}`,
      why: 'La date est passée.',
    }),
    send_follow_up: (about) => ({ title: `Envoyer\u00a0: ${quoted(about)}`, why: 'La date est passée.' }),
    skip_follow_up: (about) => ({
      title: `Y renoncer\u00a0: ${quoted(about)}`,
      why: 'La date est passée, et l’envoi n’est pas autorisé.',
    }),
    complete_interview: (about) => ({
      title: `Consigner le résultat de l’entretien\u00a0: ${quoted(about)}`,
      why: 'Il est terminé, et son résultat n’a pas été consigné.',
    }),
    accept_trial: (_about, party) => ({
      title: `Obtenir l’accord ${ofSides[party ?? 'both']} sur la période d’essai`,
      why: 'Les deux parties auront ainsi les mêmes conditions.',
    }),
    start_trial: () => ({
      title: 'Consigner le début de la période d’essai',
      why: 'La date de début convenue est passée.',
    }),
    complete_trial: () => ({
      title: 'Consigner le résultat de la période d’essai',
      why: 'La date de fin convenue est passée.',
    }),
    withdraw_trial: () => ({
      title: 'Retirer la période d’essai',
      why: 'Ce qui n’aura pas lieu ne devrait pas rester ouvert.',
    }),
  },
  steps: {
    record_step: 'Indiquer la suite du processus',
    record_dated_step: 'Indiquer la suite du processus',
    record_agreed_step: 'Indiquer la suite du processus',
    record_company_step: 'Informer la personne candidate de l’avancement',
  },
  titles: { permission: 'Autorisation de prise de contact', trial_period: 'Période d’essai' },
};
