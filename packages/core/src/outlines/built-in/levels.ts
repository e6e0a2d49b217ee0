import type { TemplateItem } from '../sections.ts';

/** What an outline has because of the level of the position. */
export const levels = {
  entry: [
    {
      section: 'background',
      prompt:
        'My record of paid work is short, so I will tell you about one thing I saw through to the end with nobody checking, and what it asked of me.',
      notes:
        'A course project, a club, a family business or a summer job will all do. What counts is that it was finished.',
    },
    {
      section: 'position',
      prompt: 'Who would I ask when I am stuck, and how long would you like me to try on my own first?',
    },
    {
      section: 'company_need',
      prompt:
        'What do your experienced colleagues still do that a beginner could take off their hands within three months?',
      notes: 'This turns "no experience" into relief for somebody in particular. Ask who that person is.',
    },
    {
      section: 'alignment',
      prompt:
        'I will be plain about what I cannot do yet, and describe the last difficult thing I learnt: how I went about it and how long it took me.',
    },
    {
      section: 'close',
      prompt:
        'Would you name one thing I should learn before we speak again, and by when it would be of use to you?',
      notes:
        'Put it on the list with the date. Even after a refusal it is the most useful thing you can take home.',
    },
  ],
  experienced: [
    {
      section: 'background',
      prompt:
        'I will pass over the early years and stay with the two pieces of work nearest to yours, including what I would not do again.',
    },
    {
      section: 'position',
      prompt:
        'What would be mine from beginning to end, and where would I depend on people who have other priorities?',
    },
    {
      section: 'company_need',
      prompt:
        'What have you already tried for this, why did it stop where it did, and is some of it worth keeping?',
      notes:
        'Somebody in the room may have led that attempt. Ask in order to learn from it, not to grade it.',
    },
    {
      section: 'alignment',
      prompt:
        'From what you have told me, I can name the one thing I would want working by the end of my first month. Is it the one you would choose?',
      notes:
        'Choose something small that others wait for. If they would choose another, ask why and take theirs.',
    },
    {
      section: 'close',
      prompt:
        'There are dates on my side too, such as my notice period. May I add them, so that yours and mine stand on one list?',
      notes:
        'Mention other talks only if they are real and their dates matter. A fact helps both sides; a threat does not.',
    },
  ],
  leadership: [
    {
      section: 'background',
      prompt:
        'I will speak about a decision of mine that had a price, in people, in money or in work we ended: how I came to it and how it looks today.',
      notes: 'Say what you would weigh differently now, and give credit by role where others carried it out.',
    },
    {
      section: 'position',
      prompt:
        'Which decisions would rest with me, which with those above me, and where has that line been blurred in the past?',
    },
    {
      section: 'company_need',
      prompt:
        'What must be true in twelve months for you to say that this appointment was right, and which part of it is already late?',
      notes:
        'Put the same question to each person you meet. Where the answers differ, you have found your first task.',
    },
    {
      section: 'alignment',
      prompt:
        'I would not arrive with a finished plan. What I can tell you is what I looked at first when I last took over a team, and what I left alone.',
    },
    {
      section: 'close',
      prompt:
        'Whose agreement is still needed, on your side and on mine, and could we settle the order of those talks and the last day?',
      notes:
        'On your own side it may be your family, your present employer or a lawyer. Say it now rather than at the offer.',
    },
  ],
} as const satisfies Record<string, readonly TemplateItem[]>;

/** Words that platforms use for the levels, in lower case. */
export const levelSynonyms: Readonly<Record<string, keyof typeof levels>> = {
  'entry level': 'entry',
  'entry-level': 'entry',
  junior: 'entry',
  jr: 'entry',
  intern: 'entry',
  internship: 'entry',
  trainee: 'entry',
  traineeship: 'entry',
  apprentice: 'entry',
  apprenticeship: 'entry',
  graduate: 'entry',
  'new graduate': 'entry',
  'new grad': 'entry',
  student: 'entry',
  'working student': 'entry',
  beginner: 'entry',
  starter: 'entry',
  'no experience': 'entry',
  associate: 'experienced',
  intermediate: 'experienced',
  mid: 'experienced',
  'mid level': 'experienced',
  'mid-level': 'experienced',
  'mid senior': 'experienced',
  'mid-senior': 'experienced',
  'mid-senior level': 'experienced',
  professional: 'experienced',
  specialist: 'experienced',
  expert: 'experienced',
  senior: 'experienced',
  'senior level': 'experienced',
  'senior-level': 'experienced',
  sr: 'experienced',
  lead: 'experienced',
  staff: 'experienced',
  'senior staff': 'experienced',
  principal: 'experienced',
  leader: 'leadership',
  'team lead': 'leadership',
  'team leader': 'leadership',
  supervisor: 'leadership',
  manager: 'leadership',
  management: 'leadership',
  'middle management': 'leadership',
  'senior manager': 'leadership',
  'senior management': 'leadership',
  head: 'leadership',
  'head of': 'leadership',
  'head of department': 'leadership',
  director: 'leadership',
  'managing director': 'leadership',
  vp: 'leadership',
  svp: 'leadership',
  evp: 'leadership',
  'vice president': 'leadership',
  executive: 'leadership',
  'c-level': 'leadership',
  'c level': 'leadership',
  'c-suite': 'leadership',
  'c suite': 'leadership',
  chief: 'leadership',
  ceo: 'leadership',
  cfo: 'leadership',
  cmo: 'leadership',
  coo: 'leadership',
  cto: 'leadership',
  president: 'leadership',
  partner: 'leadership',
  board: 'leadership',
};
