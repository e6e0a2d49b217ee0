import type { TemplateItem } from '../../sections.ts';

/** For those who build and run software and the systems it runs on. */
export const engineering: readonly TemplateItem[] = [
  {
    section: 'background',
    prompt:
      'I will tell you about a fault of mine that reached production: how we noticed, what I did in the first hour, and what we changed so that it cannot happen again.',
    notes:
      'Pick a real one. The part that counts is the last: the test, the alarm or the design that came out of it.',
  },
  {
    section: 'position',
    prompt:
      'How does a change get from a branch to the people who use it, how long does that take, and where does it wait?',
    notes:
      'Days of waiting for review, a manual release or a test run nobody trusts tell you more about your daily work than the list of technologies.',
  },
  {
    section: 'position',
    prompt:
      'Who is called when something breaks at night, how often was that last month, and who may halt features to fix the cause?',
  },
  {
    section: 'company_need',
    prompt:
      'Which system has to be replaced, moved or made to carry more load, and what sets the date: a contract, a launch, an end of support?',
  },
  {
    section: 'alignment',
    prompt:
      'Of the systems I have changed while people depended on them, I would choose the one most like yours and draw how old and new ran side by side.',
    notes:
      'Draw it if there is a board. Show the way back at each step, and say which step you would make smaller today.',
  },
  {
    section: 'research',
    prompt:
      'I will work through your public documentation and any code you publish as a newcomer would, and note each place where I lost time.',
    notes:
      'Stay with what is meant for the public. No scanning, no load tests and no probing for weak points without written permission.',
  },
  {
    section: 'trial',
    prompt:
      'A trial week could be about one bug that keeps coming back. You would get a test that fails because of it, the fix, and a note on the cause.',
    notes:
      'A bug with a clear edge needs little access and no production data. Ask who would review the change.',
  },
  {
    section: 'close',
    prompt:
      'Could one of the team send me an issue they would give a newcomer, and shall we set the day by which I reply with an approach?',
  },
];
