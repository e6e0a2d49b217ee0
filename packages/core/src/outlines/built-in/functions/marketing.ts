import type { TemplateItem } from '../../sections.ts';

/** For those who make a company known and understood by the people it is for. */
export const marketing: readonly TemplateItem[] = [
  {
    section: 'background',
    prompt:
      'I will give you the full account of one campaign: what it cost, what it brought, what would have come without it, and what I ended early.',
    notes:
      'Most candidates leave out the third part. An honest estimate there earns more trust than a large percentage.',
  },
  {
    section: 'position',
    prompt:
      'Who signs off the wording, which budget would be mine to move, and how long is it from a draft to a page that is live?',
  },
  {
    section: 'company_need',
    prompt:
      'When will the market next look at you, at a launch, a fair or a season, and what should people have understood by then?',
  },
  {
    section: 'company_need',
    prompt:
      'Where did your best customers first hear of you, what does it cost to win one, and how sure are you of that figure?',
    notes: 'Expect a shrug about attribution. Ask what customers themselves say when somebody asks them.',
  },
  {
    section: 'alignment',
    prompt:
      'My audience and yours are not the same, so I would compare them: how long they hesitate, whose word they trust, and which methods carry over.',
    notes: 'If the audience is the same, say so and speak about what you would stop repeating.',
  },
  {
    section: 'research',
    prompt:
      'I will lay your home page beside those of three competitors and note what each claims, what it proves and what it leaves unsaid.',
    notes:
      'Quote the pages word for word with the date. The unsaid column is the one they will want to talk about.',
  },
  {
    section: 'trial',
    prompt:
      'In a week as a consultant I could rewrite one page that already has visitors. We would agree first which number should move and when we look.',
    notes:
      'A week shows the writing, seldom the result. Agree on a later day to look at the number together.',
  },
  {
    section: 'close',
    prompt:
      'Which campaign should my first notes be about, who ought to read them, and which day suits you to go through them?',
  },
];
