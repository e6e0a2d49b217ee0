import type { TemplateItem } from '../sections.ts';

/** Stands in for a function that is not known: has to suit a teacher as well as a lawyer. */
export const general: readonly TemplateItem[] = [
  {
    section: 'background',
    prompt:
      'I will take you through one ordinary working day of mine, and then through one that was anything but, with what I did in each.',
    notes: 'The ordinary day shows your craft, the other one your judgement. Leave out every name.',
  },
  {
    section: 'position',
    prompt:
      'What does a good week look like here, both for the person in this position and for those who rely on them?',
    notes:
      'Ask who those people are: pupils, patients, clients, colleagues. It tells you whom you would really work for.',
  },
  {
    section: 'company_need',
    prompt:
      'Is there a day in your year, such as an inspection, a start of term, a filing or an opening, by which this work has to be in order?',
  },
  {
    section: 'alignment',
    prompt:
      'I have listed the qualifications, registrations and checks I hold and until when they are valid. Which of your requirements do they leave open?',
    notes:
      'Bring copies. Where something is missing, say how long it takes to obtain and whether you have applied.',
  },
  {
    section: 'research',
    prompt:
      'I will read the rules and reports that are public for organisations like yours, and tell you which coming change I believe will touch you most.',
    notes:
      'Inspection reports, annual reports, court or authority publications and trade bodies are good places to begin.',
  },
  {
    section: 'trial',
    prompt:
      'If your rules permit it, I could spend a few days beside a colleague, deciding nothing alone, so that both of us see how the work goes.',
    notes:
      'Where people in care, children or confidential files are involved, this may need clearance and insurance. Ask who can grant it and how long that takes.',
  },
  {
    section: 'close',
    prompt:
      'What would you still like to see from me, to whom should I send it, and on which day do you decide after that?',
  },
];

/** Stands in for a level that is not known. */
export const anyLevel: readonly TemplateItem[] = [
  {
    section: 'background',
    prompt:
      'I will say in one sentence what people come to me for, and then give you the example that shows it best.',
    notes:
      'Ask two former colleagues what they would put in that sentence. Theirs is usually better than ours.',
  },
  {
    section: 'position',
    prompt:
      'How much would you leave to me in the first weeks, and how would I know that you are ready to leave me more?',
  },
  {
    section: 'alignment',
    prompt:
      'I would sort what you have described into what I can do today, what I could do soon and what I should leave to others. Do you see it the same way?',
  },
  {
    section: 'close',
    prompt:
      'If the level of this position is still open, who will settle it and when, and what could I show you to help?',
    notes:
      'Pay usually follows the level, so this is a fair moment to ask for the range that belongs to each.',
  },
];
