import { startReceiver, type Receiver } from '@afterview/embedded/webhook-receiver';
import { ConflictError, type Afterview, type Interview, type InterviewCompleted } from '@afterview/sdk';
import { report, verify, type Say, type StoryResult } from './story-report.ts';

const inMs = (from: number, delta: number) => new Date(from + delta).toISOString();

/** Deadlines are told at instants that the test knows: so many milliseconds after the interview is closed. */
const schedule = { feedback: 1_500, research: 1_700, reminder: 'PT0.5S', overdueAfter: 'PT0.6S' } as const;
/** Longer than a lease: what a killed worker had claimed is attempted again when that ends. */
const patienceMs = 40_000;

const wantedAtOnce = [
  ['application.created'],
  ['interview.scheduled', 'progress.momentum_changed'],
  ['interview.completed', 'next_step.agreed', 'next_step.agreed', 'next_step.agreed'],
  ['permission.granted', 'follow_up.planned', 'follow_up.planned', 'trial_period.offered'],
  ['progress.ball_changed'],
  // The second interview: proposed, countered, agreed.
  ['next_step.proposed', 'next_step.countered', 'next_step.agreed'],
  // "We will be in touch": undated, then dated.
  ['next_step.proposed', 'next_step.countered', 'next_step.agreed'],
  ['trial_period.accepted'],
  ['follow_up.updated', 'follow_up.sent'],
  ['permission.revoked', 'follow_up.skipped'],
  ['next_step.completed'],
].flat();
/** For the two steps that are not done; the first that is missed changes how the process goes. */
const wantedInTime = [
  ...['next_step.due_soon', 'next_step.due', 'next_step.overdue'].flatMap((type) => [type, type]),
  'progress.momentum_changed',
];

/**
 * Plays it once. Nothing is asked of the server but what any of its users may ask.
 * @param say gets the transcript, line by line
 * @param meanwhile runs when everything is agreed and told, and nothing is due yet
 * @throws when a request fails, or a webhook cannot be verified
 */
export async function playStory(
  afterview: Afterview,
  say: Say,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<StoryResult> {
  const receiver = await startReceiver();
  const endpoint = await afterview.webhookEndpoints.create({ url: receiver.url, description: 'The story' });
  say(`A job board listens at ${receiver.url}.`);
  try {
    const interview = await meet(afterview, say);
    const completed = await close(afterview, say, interview);
    await negotiate(afterview, say, completed);
    await followUp(afterview, say, completed);
    const thanks = await keepOnePromise(afterview, say, completed);
    await wait(receiver, meanwhile);
    const told = await Promise.all(receiver.received.map((one) => verify(afterview, endpoint.secret, one)));
    const result = report(told, [...wantedAtOnce, ...wantedInTime], thanks, say);
    await look(afterview, say, completed.applicationId);
    return result;
  } finally {
    await afterview.webhookEndpoints.delete(endpoint.id);
    await receiver.close();
  }
}

/** An application, an interview, and a plan for it. */
async function meet(afterview: Afterview, say: Say): Promise<Interview> {
  const now = Date.now();
  const application = await afterview.applications.create({
    candidate: { name: 'Ada', email: 'ada@example.com' },
    company: { name: 'Acme' },
    position: { title: 'Engineer', function: 'engineering', level: 'experienced' },
  });
  say(`Ada applies to Acme: ${application.id}.`);
  const interview = await afterview.interviews.create({
    applicationId: application.id,
    title: 'First talk',
    kind: 'video',
    startsAt: inMs(now, -3_600_000),
    endsAt: inMs(now, -1_000),
    timeZone: 'Europe/Berlin',
    interviewers: [{ name: 'Grace' }],
  });
  const outline = await afterview.interviews.outline.fromTemplate(interview.id);
  const [first] = outline.items;
  if (first === undefined) throw new Error('the outline is empty');
  await afterview.interviews.outline.updateItem(interview.id, first.id, { status: 'covered' });
  say(`They talk, ${interview.id}, by an outline of ${outline.items.length} items.`);
  return interview;
}

/** The close-out gate: everything that was agreed, in one call. */
async function close(afterview: Afterview, say: Say, interview: Interview): Promise<InterviewCompleted> {
  const promise = { reminders: [schedule.reminder], overdueAfter: schedule.overdueAfter };
  const begun = Date.now();
  const research = { dueAt: inMs(begun, schedule.research), ...promise };
  const completed = await afterview.interviews.complete(interview.id, {
    nextSteps: [
      { title: 'Send market research', owner: 'candidate', ...research },
      { title: 'Technical feedback', owner: 'company', dueAt: inMs(begun, schedule.feedback), ...promise },
      { title: 'Thank the team', owner: 'candidate', ...research },
    ],
    permissionToConnect: { grantedBy: { name: 'Grace' }, channels: ['email', 'video'] },
    research: [{ topic: 'market' }, { topic: 'competitors' }],
    trialPeriod: {
      terms: { startsOn: inMs(begun, 14 * 86_400_000).slice(0, 10), scope: 'A first version of the import' },
    },
  });
  say(`It ends with an agreed list: ${completed.nextSteps.map(({ title }) => title).join(', ')};`);
  say(`with a promise: ${completed.followUps.map(({ title }) => title).join(', ')}, within 24 hours;`);
  say(
    `with Grace's leave to connect, and the offer of a trial until ${completed.trialPeriod?.endsOn ?? ''}.`,
  );
  return completed;
}

/** A counter-proposal, a promise that gets its date, and a trial that is accepted. */
async function negotiate(afterview: Afterview, say: Say, completed: InterviewCompleted): Promise<void> {
  const { applicationId, id: interviewId, trialPeriod } = completed;
  const inDays = (businessDays: number) => ({ due: { businessDays, from: 'now' } as const });
  const second = await afterview.nextSteps.create({
    applicationId,
    interviewId,
    title: 'A second interview',
    owner: 'company',
    agreedBy: ['company'],
    ...inDays(3),
  });
  const countered = await afterview.nextSteps.counter(second.id, {
    party: 'candidate',
    note: 'I travel until then',
    ...inDays(5),
  });
  await afterview.nextSteps.agree(second.id, { party: 'company' });
  say(`The company proposes a second interview; Ada counters, and they agree on ${countered.dueAt ?? ''}.`);
  const vague = await afterview.nextSteps.create({
    applicationId,
    title: 'We will be in touch about the salary',
    owner: 'company',
    agreedBy: ['company'],
  });
  await afterview.nextSteps.counter(vague.id, { party: 'candidate', ...inDays(4) });
  const dated = await afterview.nextSteps.agree(vague.id, { party: 'company' });
  say(`"${vague.title}" was an undated promise; Ada asks by when, and it is ${dated.promise} now.`);
  if (trialPeriod === null) throw new Error('the answer lacks the trial');
  const accepted = await afterview.trialPeriods.accept(trialPeriod.id, { party: 'company', by: 'Grace' });
  say(`The company accepts the trial, from ${accepted.terms.startsOn} to ${accepted.endsOn}.`);
}

/** Data of value, sent with leave; and what is not sent once that is taken back. */
async function followUp(afterview: Afterview, say: Say, completed: InterviewCompleted): Promise<void> {
  const [market, competitors] = completed.followUps;
  const { permission } = completed;
  if (market === undefined || competitors === undefined || permission === null) {
    throw new Error('the answer lacks what was promised');
  }
  await afterview.followUps.addFinding(market.id, {
    title: 'Two of three customers ask for an import first',
    url: 'https://example.com/survey',
  });
  const draft = await afterview.followUps.draft.get(market.id, { locale: 'en' });
  await afterview.followUps.send(market.id, {
    channel: 'email',
    message: { subject: draft.subject, body: draft.body },
  });
  say(`She sends what she found on the market: "${draft.subject}".`);
  await afterview.permissions.revoke(permission.id, { party: 'company', by: 'Grace' });
  const refused = await afterview.followUps
    .send(competitors.id, { channel: 'email' })
    .then(() => null)
    .catch((error: unknown) => error);
  if (!(refused instanceof ConflictError) || refused.code !== 'permission_not_in_force') {
    throw new Error('a follow-up was sent although its permission was revoked');
  }
  await afterview.followUps.skip(competitors.id, { party: 'candidate' });
  say('Grace takes her leave back: what was to follow may not be sent, and Ada skips it.');
}

async function keepOnePromise(
  afterview: Afterview,
  say: Say,
  { nextSteps }: InterviewCompleted,
): Promise<string> {
  const [, , thanks] = nextSteps;
  if (thanks === undefined) throw new Error('the answer lacks what was agreed');
  await afterview.nextSteps.complete(thanks.id, { party: 'candidate', note: 'Sent by mail' });
  say('Ada thanks the team at once; nothing about that falls due any more. The other two steps are missed.');
  say('');
  return thanks.id;
}

async function wait(receiver: Receiver, meanwhile: () => Promise<void>): Promise<void> {
  const until = (count: number) =>
    receiver.until((received) => received.length >= count, patienceMs).catch(() => {});
  await until(wantedAtOnce.length);
  await meanwhile();
  await until(wantedAtOnce.length + wantedInTime.length);
}

/** What everybody sees now. */
async function look(afterview: Afterview, say: Say, applicationId: string): Promise<void> {
  const { headline, ball, momentum, clarity } = await afterview.applications.progress.get(applicationId);
  say(headline);
  say(`The ball: ${ball}. It goes: ${momentum}. Clarity: ${clarity.score} of 100.`);
}
