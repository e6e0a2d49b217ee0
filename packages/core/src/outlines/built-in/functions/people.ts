import type { TemplateItem } from '../../sections.ts';

/** For those who hire, develop and look after the people of a company. */
export const people: readonly TemplateItem[] = [
  {
    section: 'background',
    prompt:
      'Without names, I will describe a hard conversation that I had to lead: how I prepared, what I misjudged, and how both sides left the room.',
    notes:
      'Change whatever could identify somebody. How you keep this confidence is itself part of the answer.',
  },
  {
    section: 'position',
    prompt:
      'Do managers come to this team before they decide or afterwards, and when did its advice last change the outcome?',
  },
  {
    section: 'company_need',
    prompt:
      'How many people do you have to find, keep or retrain this year, and which of the three worries you most?',
    notes:
      'Then ask what each month with an empty seat costs. Often nobody has worked it out, and you could.',
  },
  {
    section: 'company_need',
    prompt:
      'Among those who left last year, whom would you have liked to keep, in which kind of work, and what reason did they give?',
    notes:
      'Ask about kinds of work and not about persons. Reasons given at the door are polite; ask if anyone checked later.',
  },
  {
    section: 'alignment',
    prompt:
      'I would tell you about a policy I brought in, what staff or their representatives held against it, and what I altered because they had a point.',
  },
  {
    section: 'research',
    prompt:
      'I will read your open adverts the way an applicant does, for clarity, pay and number of steps, and set them beside those of nearby employers.',
    notes:
      'Never send a made-up application to test them. Your own experience with their process is evidence enough.',
  },
  {
    section: 'trial',
    prompt:
      'If you lend me one vacancy for a week, I would rework the advert, the questions and the scoring sheet, and draft the answer every applicant should get.',
    notes:
      'All of this can be done without seeing personal files. Agree who will judge whether it is better.',
  },
  {
    section: 'close',
    prompt:
      'Which steps of your own process are still ahead of me, who takes part in each, and on what day will I hear, whatever the answer?',
  },
];
