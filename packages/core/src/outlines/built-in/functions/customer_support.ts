import type { TemplateItem } from '../../sections.ts';

/** For those who answer customers and see to it that they stay. */
export const customerSupport: readonly TemplateItem[] = [
  {
    section: 'background',
    prompt:
      'I will take one angry customer from the first message to the last: what they really wanted, what I was free to offer, and what we then repaired.',
    notes: 'Quote the sentence that turned it, if you remember it. Speak kindly of the customer.',
  },
  {
    section: 'position',
    prompt:
      'Speed, satisfaction, or customers who need not write twice: which of these counts most here when they conflict?',
    notes:
      'Ask for the present first-response time and the share solved at first contact, so that you can picture the queue.',
  },
  {
    section: 'position',
    prompt:
      'What may I give a customer without asking anyone, be it a refund, a replacement or a date, and who takes over when I cannot help?',
  },
  {
    section: 'company_need',
    prompt:
      'What are the three commonest reasons for contacting you, and which of them ought to have disappeared by the next busy season?',
  },
  {
    section: 'company_need',
    prompt:
      'How do you notice today that a customer is about to leave, and how many of those cases came too late last year?',
    notes:
      'For positions with renewals, ask when the largest ones fall due and who speaks with those customers now.',
  },
  {
    section: 'alignment',
    prompt:
      'If you have a typical case at hand, I could answer it aloud now, so that you hear my tone and see what I would look up.',
  },
  {
    section: 'research',
    prompt:
      'I will read your help pages and your latest public reviews, group the complaints by cause, and mark those that a better article could prevent.',
    notes:
      'Twenty reviews are enough for a pattern. Do not send invented cases to their colleagues to test them.',
  },
  {
    section: 'trial',
    prompt:
      'For a week I could draft replies that a colleague checks before sending, and write the three articles that would have spared most of them.',
    notes:
      'A checked reply protects their customers and shows your work. Ask which records you may see and who trains you.',
  },
];
