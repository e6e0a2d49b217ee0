import type { TemplateItem } from '../../sections.ts';

/** For those who decide what a product should do and for whom. */
export const product: readonly TemplateItem[] = [
  {
    section: 'background',
    prompt:
      'I will speak about something I chose not to build: who wanted it, what evidence I had, and what happened afterwards.',
    notes:
      'Shipped features have many parents. A refusal that you explained well and stood by is more clearly yours.',
  },
  {
    section: 'position',
    prompt:
      'When sales, support and management want three different things in the same month, who settles it and by what measure?',
    notes: 'If the answer is a name and no measure, ask for the last example.',
  },
  {
    section: 'company_need',
    prompt:
      'Which figure must the product move this year, such as cancellations or new users who stay? Where is it now, and by when must it change?',
  },
  {
    section: 'company_need',
    prompt:
      'What have customers been promised, in a contract or in a conversation, that the product cannot do yet?',
    notes:
      'Promises already made outrank every roadmap. Their dates are often the true deadlines of this position.',
  },
  {
    section: 'alignment',
    prompt:
      'I can show you a belief of mine that we put to the test before anyone wrote code: what we asked, what we saw, and what we dropped.',
  },
  {
    section: 'research',
    prompt:
      'I will sign up for your product and for two competing ones as a first-time user and count what each asks of me before it becomes useful.',
    notes:
      'Use your own name and a free or paid public plan. Send the counts and screenshots; keep opinions to a line each.',
  },
  {
    section: 'trial',
    prompt:
      'A week would let me join a handful of customer conversations and leave you one written problem, with the evidence for and against solving it.',
    notes:
      'Resist bringing a solution. A problem stated so well that the team argues about it is worth more in a week.',
  },
  {
    section: 'close',
    prompt:
      'Which open question would you most like a page on, when should you have it, and who will tell me what I overlooked?',
  },
];
