import type { TemplateItem } from '../../sections.ts';

/** For those who keep the books, plan the money and answer for both. */
export const finance: readonly TemplateItem[] = [
  {
    section: 'background',
    prompt:
      'I will describe a month-end close that I helped to shorten or put right: what held it up, and what the auditors later asked.',
  },
  {
    section: 'position',
    prompt:
      'On which working day do your books close, which accounts are still reconciled by hand, and which spreadsheet would you fear to lose?',
    notes: 'The last part usually raises a smile and a true answer.',
  },
  {
    section: 'company_need',
    prompt:
      'What is fixed in your calendar, such as an audit, a budget round, a financing or a new system, and for which of these is help missing?',
  },
  {
    section: 'company_need',
    prompt: 'How many weeks ahead can you see your cash, and how far off was the last forecast?',
    notes: 'This can be confidential. If they hesitate, ask only whether the accuracy satisfies them.',
  },
  {
    section: 'alignment',
    prompt:
      'I would show you how I explain a variance to people who do not read accounts: the cause, whether it will come back, and who can act on it.',
    notes:
      "Bring an example with invented figures. Showing a former employer's numbers would speak against you.",
  },
  {
    section: 'research',
    prompt:
      'I will read the accounts that you and two competitors have published, and compare margins, stock levels, and how long customers take to pay.',
    notes: 'Where nothing is published, use sector averages. Say where year ends or accounting rules differ.',
  },
  {
    section: 'trial',
    prompt:
      'With read access only, I could spend a week on one account that never quite reconciles and write down how to keep it clean.',
    notes:
      'Read access spares them the question of payment rights. Offer to sign for confidentiality beforehand.',
  },
  {
    section: 'close',
    prompt:
      'Checks and references take time where money is handled. Which papers do you need from me, and by what day can they be reviewed?',
  },
];
