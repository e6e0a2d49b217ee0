import type { TemplateItem } from '../../sections.ts';

/** For those who shape how people understand and use a product. */
export const design: readonly TemplateItem[] = [
  {
    section: 'background',
    prompt:
      'I will show you a single project from the first sketch to what people use today, with the version that failed in between.',
    notes:
      'Bring the ugly middle: the sketch, the test in which people got lost, the change. Say which part was yours.',
  },
  {
    section: 'position',
    prompt:
      'Does design come in while the problem is still open, or once there is a ticket? A recent example would help me picture it.',
  },
  {
    section: 'position',
    prompt:
      'When did somebody here last watch a real person use the product, and what was changed because of it?',
    notes: 'If it was long ago, that is no reproach: it may be exactly what you can offer.',
  },
  {
    section: 'company_need',
    prompt:
      'Do you have to meet an accessibility standard by a certain day, for a law or for a customer, and how far along are you?',
    notes: 'WCAG at level AA is usually what is meant. Such a date is firm, and few teams feel ahead of it.',
  },
  {
    section: 'alignment',
    prompt:
      'I would put one of my screens next to one of yours and talk about limits: what I was not free to change, what I gave up, what I protected.',
  },
  {
    section: 'research',
    prompt:
      'I will try one main task of yours with the keyboard alone, with a screen reader and on a small phone, and send pictures of where I got stuck.',
    notes: 'Ask which task matters to them. Report what happened to you rather than what somebody did wrong.',
  },
  {
    section: 'trial',
    prompt:
      'In a trial week I would take one flow, watch five people use it, change it, and watch five more. You would see how I work, not only what I draw.',
    notes:
      'A free redesign is not a trial. Propose a fee, a narrow scope, and access to the people who know the constraints.',
  },
  {
    section: 'close',
    prompt:
      'If a design exercise comes next, could we agree its problem, its hours and who reviews it, and when I hear their thoughts?',
  },
];
