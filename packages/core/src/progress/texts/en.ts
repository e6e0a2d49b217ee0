import type { Party } from '../../parties.ts';
import type { HeadlineFacts, NextThing, ProgressTexts } from './texts.ts';

/** Marks a title as somebody's own words. */
export const quoted = (title: string) => `“${title}”`;

/** A quotation that ends a sentence: where it has a stop of its own, it takes no second one. */
const closing = (title: string) => (/[.!?…]$/u.test(title) ? quoted(title) : `${quoted(title)}.`);

const sides: Record<Party | 'both', string> = {
  candidate: 'the candidate',
  company: 'the company',
  both: 'both sides',
};

const ends: Record<HeadlineFacts['status'], string> = {
  active: 'The application is closed',
  offer: 'The application is closed',
  hired: 'The candidate was hired',
  rejected: 'The application was rejected',
  withdrawn: 'The application was withdrawn',
  archived: 'The application was archived',
};

function moverSentence(owner: Party | null, by: string, late: boolean): string {
  if (late) return `This was due${owner === null ? '' : ` from ${sides[owner]}`}${by}`;
  const then = by === '' ? '' : `,${by}`;
  if (owner === null) return `Next${then}`;
  return `${owner === 'company' ? 'The company' : 'The candidate'} is to move next${then}`;
}

function nextSentence({ type, title, owner, when, late }: NextThing): string {
  const mover = moverSentence(owner, when === null ? '' : ` by ${when}`, late);
  switch (type) {
    case 'next_step':
    case 'follow_up':
      return `${mover}: ${closing(title)}`;
    case 'permission':
      return `${mover}: an answer to the request for permission to connect.`;
    case 'interview': {
      const on = when === null ? '' : ` on ${when}`;
      if (late) return `What came of the interview ${quoted(title)}${on} has yet to be recorded.`;
      return `The interview ${quoted(title)} is next${when === null ? '' : `,${on}`}.`;
    }
    case 'trial_period':
      if (owner !== null) return `${mover}: an answer to the offer of a trial period.`;
      if (late) {
        const term = when === null ? '' : `; its date was ${when}`;
        return `How the trial period stands has yet to be recorded${term}.`;
      }
      return `The trial period is agreed${when === null ? ' and comes next' : `; its next date is ${when}`}.`;
  }
}

function headline({ momentum, status, next }: HeadlineFacts): string {
  if (momentum === 'closed') return `${ends[status]}; nothing more is expected.`;
  const sentence = next === null ? 'Nothing is agreed about what happens next.' : nextSentence(next);
  switch (momentum) {
    case 'overdue':
      return `Something is overdue. ${sentence}`;
    case 'stalled':
      return `It has been quiet for longer than is usual. ${sentence}`;
    case 'moving':
    case 'waiting':
      return sentence;
  }
}

export const en: ProgressTexts = {
  headline,
  factors: {
    has_next_step: 'There is something that happens next.',
    has_date: 'What happens next has a date.',
    both_agreed: 'Both sides have agreed to every step that has a date.',
    company_committed: 'The company has promised something by a date.',
    nothing_overdue: 'Nothing is overdue.',
    decided: 'It is decided.',
  },
  questions: {
    has_next_step: {
      question: 'What happens next, and who does it?',
      why: 'As long as nothing is agreed, nobody knows whose move it is.',
    },
    has_date: {
      question: 'By when will that be?',
      why: 'Without a date, nobody can tell whether a promise is kept.',
    },
    both_agreed: {
      question: 'Do we both mean the same step and the same date?',
      why: 'What only one side has agreed to may surprise the other.',
    },
    company_committed: {
      question: 'What will the company do, and by when?',
      why: 'So far the company has not promised anything by a date.',
    },
    nothing_overdue: {
      question: 'Has this been done, or what is its new date?',
      why: 'A date that was set has passed.',
    },
  },
  suggestions: {
    record_step: () => ({
      title: 'Record what happens next',
      why: 'Then there is something both sides can hold on to.',
    }),
    offer_date: (about) => ({
      title: `Offer a date for: ${quoted(about)}`,
      why: 'Then both sides know by when.',
    }),
    record_dated_step: () => ({
      title: 'Record a next step with a date',
      why: 'Then both sides know by when.',
    }),
    agree: (about, party) => ({
      title: `Have ${sides[party ?? 'both']} agree to: ${quoted(about)}`,
      why: 'Then both sides mean the same.',
    }),
    record_agreed_step: () => ({
      title: 'Record what both sides have agreed to',
      why: 'Then both sides mean the same.',
    }),
    record_company_step: () => ({
      title: 'Record what the company will do, and by when',
      why: 'Then it is clear what to expect of the company, and when.',
    }),
    complete_step: (about) => ({ title: `Complete: ${quoted(about)}`, why: 'Its date has passed.' }),
    send_follow_up: (about) => ({ title: `Send: ${quoted(about)}`, why: 'Its date has passed.' }),
    skip_follow_up: (about) => ({
      title: `Skip: ${quoted(about)}`,
      why: 'Its date has passed, and there is no permission to send it.',
    }),
    complete_interview: (about) => ({
      title: `Record what came of the interview: ${quoted(about)}`,
      why: 'It is over, and its outcome has not been recorded.',
    }),
    accept_trial: (_about, party) => ({
      title: `Have ${sides[party ?? 'both']} accept the trial period`,
      why: 'Then both sides hold to the same terms.',
    }),
    start_trial: () => ({
      title: 'Record that the trial period has started',
      why: 'Its agreed start has passed.',
    }),
    complete_trial: () => ({
      title: 'Record what came of the trial period',
      why: 'Its agreed end has passed.',
    }),
    withdraw_trial: () => ({
      title: 'Withdraw the trial period',
      why: 'What will not take place should not stay open.',
    }),
  },
  steps: {
    record_step: 'Say what happens next',
    record_dated_step: 'Say what happens next',
    record_agreed_step: 'Say what happens next',
    record_company_step: 'Tell the candidate where things stand',
  },
  titles: { permission: 'Permission to connect', trial_period: 'Trial period' },
};
