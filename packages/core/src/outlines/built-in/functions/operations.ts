import type { TemplateItem } from '../../sections.ts';

/** For those who see to it that goods and work arrive complete and on time. */
export const operations: readonly TemplateItem[] = [
  {
    section: 'background',
    prompt:
      'I will tell you about a day when the plan fell apart, because a supplier, a machine or a shift failed: whom I rang first and what customers felt.',
    notes: 'Give times and quantities. Then say what stood ready the next time it happened.',
  },
  {
    section: 'position',
    prompt:
      'If we walked the whole route of an order together, where would you stop and say that this is where it jams?',
  },
  {
    section: 'position',
    prompt:
      'At six in the morning with two people off sick, who decides what is left undone? Would that be me?',
    notes:
      'Find out early about shifts, standby and sites. It is better to know than to be surprised by the contract.',
  },
  {
    section: 'company_need',
    prompt:
      'Which peak, new site or new contract is coming, and what volume must you handle then that you cannot handle now?',
  },
  {
    section: 'company_need',
    prompt:
      'What share of orders goes out complete and on time, and what would that figure have to be for customers to stop complaining?',
    notes:
      'Ask how "on time" is counted: by the first promise or by the last changed date. The gap is often large.',
  },
  {
    section: 'alignment',
    prompt:
      'I would compare your tightest spot with one I have worked on: what we measured, what we ceased to do, and whether the gain outlasted the first year.',
  },
  {
    section: 'research',
    prompt:
      'I will look at what moves your costs from outside, such as freight rates, material prices or border rules, and what may shift before your next peak.',
    notes:
      'Port, customs and statistics offices publish much of this. Separate what has happened from what is forecast.',
  },
  {
    section: 'trial',
    prompt:
      'In a week I could follow one order from request to delivery, time every wait on its way, and propose the two changes that cost least.',
    notes:
      'Ask about safety instruction and insurance before setting foot on site. Greet the people whose work you time, and tell them why.',
  },
];
