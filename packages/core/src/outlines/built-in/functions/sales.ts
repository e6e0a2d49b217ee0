import type { TemplateItem } from '../../sections.ts';

/** For those who win customers and keep the agreements with them. */
export const sales: readonly TemplateItem[] = [
  {
    section: 'background',
    prompt:
      'I will go through one deal I won and one I lost: how many people had a say, how long it took, and the moment I should have seen it coming.',
    notes:
      'Have target, result and deal length ready for each year. Disguise customers whose names are not public.',
  },
  {
    section: 'position',
    prompt:
      'Of the people selling here now, how many reached their target last year, and how long did the newest of them need?',
    notes:
      'Ask calmly; a good sales manager expects it. It tells you what the variable part of the pay is really worth.',
  },
  {
    section: 'position',
    prompt:
      'Who finds the first contact, who writes the offer, and in whose hands is the customer on the day after signing?',
  },
  {
    section: 'company_need',
    prompt:
      'How much has to be signed by the end of the year, how much of it is in serious talks today, and at which stage do deals stall?',
  },
  {
    section: 'alignment',
    prompt:
      'What do buyers say when they turn you down? I would tell you which of those reasons I have met and what I answered.',
    notes:
      'Let them list the reasons first. Admit it when your answer did not work; some objections are simply true.',
  },
  {
    section: 'research',
    prompt:
      'I will list ten organisations that could need what you sell, each with a public sign that the time is right, such as a tender or a new site.',
    notes:
      'Tenders, job adverts, annual reports and trade news suffice. Contact none of them, and bring nothing from a former employer.',
  },
  {
    section: 'trial',
    prompt:
      'In a trial week I would listen to calls, prepare two of your open deals, and lead one first conversation with a colleague beside me.',
  },
  {
    section: 'close',
    prompt:
      'I ask this of buyers as well: who else will decide, and what would help them? If it suits you, we could choose a time for the next talk now.',
    notes:
      'They will notice how you close. Ask once, in a relaxed way, and if they need to check first, ask when you may expect the date.',
  },
];
