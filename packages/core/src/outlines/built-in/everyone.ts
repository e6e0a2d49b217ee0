import type { TemplateItem } from '../sections.ts';

/** What every outline has, whatever the function or the level. */
export const everyone: readonly TemplateItem[] = [
  {
    section: 'background',
    prompt:
      'I would like to begin with two minutes on my work, kept to what bears on this position. Please stop me where you want more detail.',
    notes:
      'Choose three pieces of work, each with a result that somebody else could confirm. Note one line for each beforehand and leave the rest to their questions.',
  },
  {
    section: 'position',
    prompt: 'Which piece of this work would you hand over first, and who looks after it today?',
    notes:
      'The answer shows whether the position is new, whether somebody left, and who will notice your first week.',
  },
  {
    section: 'company_need',
    prompt:
      'What does the company have to achieve that made you open this position, and by when does it need the result?',
    notes:
      'If no date comes, offer something looser: a season, a quarter, an event. Write the date down; what you offer later should be ordered by it.',
  },
  {
    section: 'alignment',
    prompt:
      'Let me set what you need beside the nearest thing I have done: where the two match, where they differ, and what I would have to learn.',
    notes:
      'Wait until they have told you the need, then use their words for it. Naming the difference yourself makes the match believable.',
  },
  {
    section: 'alignment',
    prompt:
      'If something in my experience leaves you in doubt, I would be glad to hear it while I can still answer.',
    notes:
      'Listen to the end before you reply. If the doubt is fair, say so, and say what you would do about it.',
  },
  {
    section: 'research',
    prompt:
      'I would like to look into your market and your closest competitors. Within 24 hours I can send you one page of facts with their sources.',
    notes:
      'Ask which question would be worth most to them and research that one. Use public sources only, mark what you could not confirm, and send it on time even if it is short.',
  },
  {
    section: 'research',
    prompt:
      'May I connect with you, so that we can discuss what I find and you can tell me where I am mistaken?',
    notes:
      'Ask by which channel. If they prefer that you go through the recruiter, that is a good answer too.',
  },
  {
    section: 'trial',
    prompt:
      'If it would help you decide, we could begin with a trial: one week as a consultant, on a task you choose, and at the end we both judge the result.',
    notes:
      'Know which week you are free and what you would charge. If you are employed elsewhere, read your contract first. Offer it once and leave it with them.',
  },
  {
    section: 'close',
    prompt:
      'Before we part, could we write down what happens next: what you will do, what I will do, and a date beside each?',
    notes:
      'Keep five minutes for this and write it where both can see it. Three lines are enough; read them back and send them the same day.',
  },
  {
    section: 'close',
    prompt:
      'I understand that you may not know yet. Who will write to me, and from which date would it be all right for me to ask?',
    notes:
      'For when the answer is "we will be in touch". Thank them for the date, note it as theirs, and do not write before it.',
  },
];
