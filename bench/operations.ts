/** What is asked of the product and of the limit alike. */
import { seededId, typeId, waitsForCompany } from './ids.ts';
import { requestOf, type Ask } from './load.ts';

export type Operation = {
  name: string;
  /** The least that the product may reach of the limit's requests a second; null where nothing is promised. */
  target: number | null;
  /** @param key of the product; the limit has none */
  asks: (keys: { board: string; completing: string } | null) => Ask;
  /** Of the same number of rows in every round: what it writes is forgotten before the next. */
  writes: 'steps' | 'completions' | null;
};

const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

const step = (title: string, owner: 'company' | 'candidate', days: number) => ({
  title,
  owner,
  dueAt: inDays(days),
});

/** Five next steps, three follow-ups and a trial. */
export const completion = () => ({
  nextSteps: [
    step('Technical feedback', 'company', 3),
    step('Send the portfolio', 'candidate', 4),
    step('Meet the team', 'company', 7),
    step('Name two references', 'candidate', 8),
    step('The decision', 'company', 14),
  ],
  research: [
    { topic: 'market', title: 'Research on the market' },
    { topic: 'competitors', title: 'Research on the competitors' },
    { topic: 'role', title: 'Research on the role' },
  ],
  trialPeriod: {
    terms: { startsOn: inDays(21).slice(0, 10), days: 5, scope: 'Write the importer', goals: ['It imports'] },
    decisionDueAt: inDays(10),
  },
});

export const postStep = (application: number, key: string | null) =>
  requestOf('POST', '/v1/next-steps', key, {
    applicationId: typeId('app', seededId('application', application)),
    title: 'Technical feedback',
    owner: 'company',
    dueAt: inDays(3),
    agreedBy: ['candidate', 'company'],
  });

export const postCompletion = (interview: number, key: string | null) =>
  requestOf(
    'POST',
    `/v1/interviews/${typeId('int', seededId('interview', interview))}/complete`,
    key,
    completion(),
  );

/** Where the numbers of interviews to complete begin: past those of any board. */
export const firstToComplete = 10_000_000;

/** Far enough from each other that neighbours in time are not neighbours in an index. */
const stride = 7919;

/** @param applications how many there are on the board @param toComplete how many interviews are to complete */
export function operationsOn(applications: number, toComplete: number): Operation[] {
  const anywhere = (count: number) => {
    let asked = 0;
    return () => ((asked += 1) * stride) % count;
  };
  const fixed = (path: string): Operation['asks'] => {
    return (keys) => {
      const text = requestOf('GET', path, keys?.board ?? null);
      return () => text;
    };
  };
  return [
    {
      name: 'GET one next step',
      target: 0.7,
      asks(keys) {
        const next = anywhere(applications);
        return () =>
          requestOf('GET', `/v1/next-steps/${typeId('step', seededId('step', next()))}`, keys?.board ?? null);
      },
      writes: null,
    },
    { name: 'list 20 next steps', target: 0.7, asks: fixed('/v1/next-steps'), writes: null },
    {
      name: 'POST next step',
      target: 0.7,
      asks(keys) {
        const next = anywhere(Math.floor(applications / 10) * 4);
        return () => postStep(waitsForCompany(next()), keys?.board ?? null);
      },
      writes: 'steps',
    },
    {
      name: 'complete an interview',
      target: null,
      asks(keys) {
        let next = 0;
        return () => {
          if (next >= toComplete) throw new Error(`more than ${toComplete} interviews were completed`);
          next += 1;
          return postCompletion(firstToComplete + next - 1, keys?.completing ?? null);
        };
      },
      writes: 'completions',
    },
    {
      name: 'board: list 20 of progress',
      target: null,
      asks: fixed('/v1/progress?ball=company&momentum=moving'),
      writes: null,
    },
  ];
}
