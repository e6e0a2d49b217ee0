import type { TemplateItem } from '../../sections.ts';

/** For those who turn data into decisions, models and the pipelines behind them. */
export const data: readonly TemplateItem[] = [
  {
    section: 'background',
    prompt:
      'I will describe two analyses of mine: one that changed a decision and one that nobody used, and why I think that was.',
  },
  {
    section: 'position',
    prompt:
      'Who defines a term such as "active customer" here, and how often do two reports give different numbers for it?',
    notes:
      'Disagreeing reports point to missing ownership. Find out whether this position would have the authority to settle it.',
  },
  {
    section: 'position',
    prompt:
      'Of an average week, how much goes to requests from others, how much to keeping pipelines alive, and how much to new questions?',
  },
  {
    section: 'company_need',
    prompt:
      'Which decision will you soon have to take without the figures you would wish for, and when does it fall due?',
    notes:
      'A decision with a date is a better starting point than a wish for "more insight". Ask who takes it.',
  },
  {
    section: 'company_need',
    prompt:
      'Where you plan a model: what does a wrong prediction cost you, and how well does the simple rule you use now perform?',
    notes: 'If nobody knows how the simple rule does, measuring it may be the most useful first step.',
  },
  {
    section: 'alignment',
    prompt:
      'I would explain how I check a number before anyone acts on it: what I reconcile it with, how wide the error is, and whom I tell if it was wrong.',
  },
  {
    section: 'research',
    prompt:
      'I will search official statistics and public registers for a series that bears on your question, and send one chart with its weak points named.',
    notes:
      'Give the link, the date of retrieval, the licence and the definition. One chart they can trust is enough.',
  },
  {
    section: 'trial',
    prompt:
      'For a trial, choose a metric that people argue about. In a week I would trace it to its source and return a definition, a query and its gaps.',
    notes:
      'Ask for masked or synthetic records. Sort out access and any confidentiality paper before the week begins.',
  },
];
