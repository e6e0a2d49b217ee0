import type { Party } from '../../parties.ts';
import type { HeadlineFacts, NextThing, ProgressTexts } from './texts.ts';

/** Marks a title as somebody's own words. */
export const quoted = (title: string) => `«${title}»`;

/** A quotation that ends a sentence: its own full stop serves for both, a question mark does not. */
const closing = (title: string) => (/[.…]$/u.test(title) ? quoted(title) : `${quoted(title)}.`);

const sides: Record<Party | 'both', string> = {
  candidate: 'la persona candidata',
  company: 'la empresa',
  both: 'ambas partes',
};

const ends: Record<HeadlineFacts['status'], string> = {
  active: 'La candidatura está cerrada',
  offer: 'La candidatura está cerrada',
  hired: 'La candidatura terminó en contratación',
  rejected: 'La candidatura fue rechazada',
  withdrawn: 'La candidatura fue retirada',
  archived: 'La candidatura fue archivada',
};

function moverSentence(owner: Party | null, by: string, late: boolean): string {
  if (late)
    return owner === null ? `Esto estaba previsto${by}` : `Esto le correspondía a ${sides[owner]}${by}`;
  const then = by === '' ? '' : `,${by}`;
  return owner === null ? `Lo siguiente${then}` : `El próximo paso le corresponde a ${sides[owner]}${then}`;
}

function nextSentence({ type, title, owner, when, late }: NextThing): string {
  const mover = moverSentence(owner, when === null ? '' : ` a más tardar el ${when}`, late);
  switch (type) {
    case 'next_step':
    case 'follow_up':
      return `${mover}: ${closing(title)}`;
    case 'permission':
      return `${mover}: responder a la solicitud de permiso para contactar.`;
    case 'interview':
      if (late) {
        return when === null
          ? `Falta registrar el resultado de la entrevista ${closing(title)}`
          : `Falta registrar el resultado de la entrevista ${quoted(title)} del ${when}.`;
      }
      return when === null
        ? `Lo siguiente es la entrevista ${closing(title)}`
        : `Lo siguiente es la entrevista ${quoted(title)}, el ${when}.`;
    case 'trial_period':
      if (owner !== null) return `${mover}: responder a la oferta de un periodo de prueba.`;
      if (late) {
        const term = when === null ? '' : `; la fecha era el ${when}`;
        return `Falta registrar cómo va el periodo de prueba${term}.`;
      }
      return when === null
        ? 'El periodo de prueba está acordado y es lo siguiente.'
        : `El periodo de prueba está acordado; la próxima fecha es el ${when}.`;
  }
}

function headline({ momentum, status, next }: HeadlineFacts): string {
  if (momentum === 'closed') return `${ends[status]}; no queda nada pendiente.`;
  const sentence = next === null ? 'No hay nada acordado sobre los próximos pasos.' : nextSentence(next);
  switch (momentum) {
    case 'overdue':
      return `Hay algo atrasado. ${sentence}`;
    case 'stalled':
      return `Hace más tiempo de lo habitual que no hay novedades. ${sentence}`;
    case 'moving':
    case 'waiting':
      return sentence;
  }
}

export const es: ProgressTexts = {
  headline,
  factors: {
    has_next_step: 'Hay un próximo paso.',
    has_date: 'El próximo paso tiene fecha.',
    both_agreed: 'Ambas partes han aceptado todos los pasos con fecha.',
    company_committed: 'La empresa se ha comprometido a algo con fecha.',
    nothing_overdue: 'No hay nada atrasado.',
    decided: 'Ya hay una decisión.',
  },
  questions: {
    has_next_step: {
      question: '¿Cuál es el próximo paso y a quién le corresponde?',
      why: 'Mientras no haya nada acordado, nadie sabe a quién le toca.',
    },
    has_date: {
      question: '¿Para cuándo será?',
      why: 'Sin una fecha no se puede saber si un compromiso se cumple.',
    },
    both_agreed: {
      question: '¿Hablamos ambas partes del mismo paso y de la misma fecha?',
      why: 'Lo que solo ha aceptado una parte puede sorprender a la otra.',
    },
    company_committed: {
      question: '¿Qué hará la empresa y para cuándo?',
      why: 'Hasta ahora la empresa no se ha comprometido a nada con fecha.',
    },
    nothing_overdue: {
      question: '¿Ya está hecho o cuál es la nueva fecha?',
      why: 'Ha pasado una fecha que estaba fijada.',
    },
  },
  suggestions: {
    record_step: () => ({
      title: 'Registrar cuál es el próximo paso',
      why: 'Así hay algo a lo que ambas partes pueden atenerse.',
    }),
    offer_date: (about) => ({
      title: `Proponer una fecha para: ${quoted(about)}`,
      why: 'Así ambas partes saben para cuándo.',
    }),
    record_dated_step: () => ({
      title: 'Registrar un próximo paso con fecha',
      why: 'Así ambas partes saben para cuándo.',
    }),
    agree: (about, party) => ({
      title: `Obtener el acuerdo de ${sides[party ?? 'both']}: ${quoted(about)}`,
      why: 'Así ambas partes entienden lo mismo.',
    }),
    record_agreed_step: () => ({
      title: 'Registrar lo que han acordado ambas partes',
      why: 'Así ambas partes entienden lo mismo.',
    }),
    record_company_step: () => ({
      title: 'Registrar qué hará la empresa y para cuándo',
      why: 'Así queda claro qué se puede esperar de la empresa y cuándo.',
    }),
    complete_step: (about) => ({
      title: `Registrar como hecho: ${quoted(about)}`,
      why: 'La fecha ya ha pasado.',
    }),
    send_follow_up: (about) => ({ title: `Enviar: ${quoted(about)}`, why: 'La fecha ya ha pasado.' }),
    skip_follow_up: (about) => ({
      title: `Omitir: ${quoted(about)}`,
      why: 'La fecha ya ha pasado y no hay permiso para enviarlo.',
    }),
    complete_interview: (about) => ({
      title: `Registrar el resultado de la entrevista: ${quoted(about)}`,
      why: 'Ya ha terminado y falta registrar el resultado.',
    }),
    accept_trial: (_about, party) => ({
      title: `Obtener el acuerdo de ${sides[party ?? 'both']} sobre el periodo de prueba`,
      why: 'Así rigen las mismas condiciones para ambas partes.',
    }),
    start_trial: () => ({
      title: 'Registrar que el periodo de prueba ha empezado',
      why: 'Ya ha pasado la fecha de inicio acordada.',
    }),
    complete_trial: () => ({
      title: 'Registrar el resultado del periodo de prueba',
      why: 'Ya ha pasado la fecha de fin acordada.',
    }),
    withdraw_trial: () => ({
      title: 'Retirar el periodo de prueba',
      why: 'Lo que no se va a realizar no debería quedar abierto.',
    }),
  },
  steps: {
    record_step: 'Comunicar los próximos pasos',
    record_dated_step: 'Comunicar los próximos pasos',
    record_agreed_step: 'Comunicar los próximos pasos',
    record_company_step: 'Informar a la persona candidata de cómo va el proceso',
  },
  titles: { permission: 'Permiso para contactar', trial_period: 'Periodo de prueba' },
};
