/**
 * The story that every example of the description is from: Ada Okafor talks to Brightwater about a position, through
 * Northwind Careers, a platform. What it leaves out is sent with what the schemas ask for.
 */
import type { Clock } from '@afterview/core/clock';
import { isObject, type Json } from './document.ts';
import type { Walk } from './walk.ts';

/** The time of the story: it begins on a Monday, in the morning, and moves on as it is told. */
export class StoryClock implements Clock {
  #now = new Date('2026-03-02T08:00:00.000Z');

  now(): Date {
    return this.#now;
  }

  moveTo(instant: string): void {
    this.#now = new Date(instant);
  }
}

type Body = { [name: string]: Json };

export const idOf = ({ id }: Body): string => String(id);
export const first = (list: Json | undefined): Body => {
  const item = Array.isArray(list) ? list[0] : undefined;
  return isObject(item) ? item : {};
};
export const at = (thing: Body) => ({ params: { id: idOf(thing) } });

const candidate = {
  externalId: 'candidate-815',
  name: 'Ada Okafor',
  email: 'ada.okafor@example.com',
  timeZone: 'Europe/London',
  locale: 'en',
};
const company = { externalId: 'company-12', name: 'Brightwater' };
const position = { title: 'Data engineer', function: 'data', level: 'experienced', location: 'Berlin' };
const jonas = { name: 'Jonas Brandt', email: 'jonas.brandt@example.com', role: 'Head of data' };

/** A platform begins: its keys, its calendar, and where it hears of events. */
async function settleIn(walk: Walk): Promise<{ platform: Body; endpoint: Body }> {
  const platform = await walk.tell('platforms.create', { body: { name: 'Northwind Careers' } });
  walk.keys = { ...walk.keys, key: String(platform['liveKey']), testKey: String(platform['testKey']) };
  await walk.tell('platforms.list', { query: { limit: 1 } });
  await walk.tell('platforms.get', at(platform));
  await walk.tell('settings.update', {
    body: {
      timeZone: 'Europe/Berlin',
      calendar: {
        workDays: [1, 2, 3, 4, 5],
        holidays: ['2026-04-03', '2026-04-06'],
        dayStart: '09:00',
        dayEnd: '17:00',
      },
      followUpWithin: 'PT24H',
      reminders: ['PT24H', 'PT1H'],
      overdueAfter: 'PT1H',
      outcomeGrace: 'PT2H',
      stalledAfter: 'P7D',
    },
  });
  const endpoint = await walk.tell('webhookEndpoints.create', {
    body: {
      url: 'http://localhost:4000/webhooks/afterview',
      description: 'The board of the recruiters',
      eventTypes: ['interview.*', 'next_step.*', 'progress.*'],
    },
  });
  return { platform, endpoint };
}

/** Ada applies, and a first talk is planned. */
async function apply(walk: Walk): Promise<{ application: Body; interview: Body }> {
  const application = await walk.tell('applications.create', {
    body: {
      externalId: 'application-1042',
      candidate,
      company,
      position,
      stage: 'First interview',
      metadata: { source: 'referral' },
    },
  });
  await walk.tell('applications.upsert', {
    params: { externalId: 'application-1043' },
    body: {
      candidate: { externalId: 'candidate-816', name: 'Tomás Rivera', email: 'tomas.rivera@example.com' },
      company,
      position: { ...position, level: 'entry' },
    },
  });
  const interview = await walk.tell('interviews.create', {
    body: {
      applicationId: idOf(application),
      externalId: 'interview-77',
      title: 'First talk with the data team',
      kind: 'video',
      startsAt: '2026-03-03T09:00:00.000Z',
      endsAt: '2026-03-03T10:00:00.000Z',
      timeZone: 'Europe/Berlin',
      location: 'https://meet.example.com/brightwater',
      interviewers: [jonas],
      metadata: { round: '1' },
    },
  });
  await walk.tell('interviews.upsert', {
    params: { externalId: 'interview-78' },
    body: {
      applicationId: idOf(application),
      title: 'Case study',
      kind: 'case',
      startsAt: '2026-03-10T13:00:00.000Z',
      endsAt: '2026-03-10T14:30:00.000Z',
      timeZone: 'Europe/Berlin',
      interviewers: [jonas],
    },
  });
  await walk.tell('interviews.update', {
    ...at(interview),
    body: { startsAt: '2026-03-03T13:00:00.000Z', endsAt: '2026-03-03T14:00:00.000Z' },
  });
  return { application, interview };
}

/** What she wants to ask is written down. */
async function prepare(walk: Walk, interview: Body): Promise<void> {
  const { params } = at(interview);
  await walk.tell('outlineTemplates.create', {
    body: {
      name: 'First talk with a data team',
      function: 'data',
      level: 'experienced',
      items: [
        { section: 'background', prompt: 'The pipeline that I am proudest of', notes: 'Two minutes at most' },
        { section: 'company_need', prompt: 'What must work by the summer?' },
        { section: 'close', prompt: 'What happens next, who does it, and by when?' },
      ],
    },
  });
  await walk.tell('outlineTemplates.update', {
    ...at(
      await walk
        .tell('outlineTemplates.list', { query: { source: 'platform', limit: 2 } })
        .then(({ data }) => first(data)),
    ),
    body: { name: 'First talk with a data team, an hour' },
  });
  await walk.tell('interviews.outline.replace', {
    params,
    body: {
      items: [
        { section: 'background', prompt: 'The pipeline that I am proudest of', notes: 'Two minutes at most' },
        { section: 'position', prompt: 'Who decides what is built next?' },
      ],
    },
  });
  await walk.tell('interviews.outline.fromTemplate', {
    params,
    body: { function: 'data', level: 'experienced' },
  });
  const need = await walk.tell('interviews.outline.addItem', {
    params,
    body: {
      section: 'company_need',
      prompt: 'Orders must be on the dashboard within a minute',
      notes: 'Asked for twice in the advertisement',
      neededBy: '2026-06-30',
    },
  });
  const research = await walk.tell('interviews.outline.addItem', {
    params,
    body: {
      section: 'alignment',
      prompt: 'How I did it before',
      experience: 'Streamed 40,000 orders a day',
      alignsWith: idOf(need),
    },
  });
  await walk.tell('interviews.outline.updateItem', {
    params: { ...params, itemId: idOf(need) },
    body: { status: 'covered', notes: 'Jonas will send the figures of last year' },
  });
  await walk.tell('interviews.outline.toNextStep', {
    params: { ...params, itemId: idOf(need) },
    body: { title: 'Send the figures of last year', owner: 'company', due: { businessDays: 2 } },
  });
  const { items } = await walk.tell('interviews.outline.get', { params });
  const itemIds = (Array.isArray(items) ? items : [])
    .map((item) => (isObject(item) ? idOf(item) : ''))
    .toReversed();
  await walk.tell('interviews.outline.reorder', { params, body: { itemIds } });
  await walk.tell('interviews.outline.removeItem', { params: { ...params, itemId: idOf(research) } });
}

/** The talk ends with a list. */
async function close(walk: Walk, clock: StoryClock, interview: Body): Promise<Body> {
  clock.moveTo('2026-03-03T14:05:00.000Z');
  return walk.tell('interviews.complete', {
    ...at(interview),
    body: {
      endedAt: '2026-03-03T14:00:00.000Z',
      nextSteps: [
        {
          externalId: 'step-301',
          title: 'Give technical feedback',
          description: 'In writing, on the part about streaming.',
          owner: 'company',
          assignee: { name: jonas.name, email: jonas.email },
          due: { businessDays: 3, time: '17:00' },
        },
        { title: 'Send two references', owner: 'candidate', due: { endOf: 'week' } },
      ],
      research: [{ topic: 'market', title: 'What others do with streaming data' }],
      permissionToConnect: {
        grantedBy: { name: jonas.name, email: jonas.email },
        topics: ['market'],
        channels: ['email'],
      },
      trialPeriod: {
        terms: {
          startsOn: '2026-03-16',
          days: 3,
          hoursPerDay: 6,
          scope: 'A first pipeline, from the shop to the dashboard.',
          goals: ['Orders are seen within a minute'],
          compensation: { amount: 900, currency: 'EUR', per: 'total' },
          ownership: 'Brightwater owns what is made.',
          confidentiality: 'What the figures say stays between us.',
        },
        decisionDueAt: '2026-03-09T16:00:00.000Z',
      },
    },
  });
}

/** The other talks go as talks go. */
async function otherTalks(walk: Walk, application: Body): Promise<void> {
  const talk = (title: string, day: string) =>
    walk.tell('interviews.create', {
      body: {
        applicationId: idOf(application),
        title,
        startsAt: `${day}T09:00:00.000Z`,
        endsAt: `${day}T10:00:00.000Z`,
      },
    });
  const canceled = await talk('Meet the team', '2026-03-12');
  await walk.tell('interviews.cancel', { ...at(canceled), body: { reason: 'Half of the team is ill' } });
  await walk.tell('interviews.reopen', { ...at(canceled), body: {} });
  await walk.tell('interviews.noShow', {
    ...at(await talk('Call with the recruiter', '2026-03-02')),
    body: { party: 'company' },
  });
}

/** Steps are countered, agreed, done, declined. */
async function followThrough(
  walk: Walk,
  clock: StoryClock,
  application: Body,
  interview: Body,
): Promise<void> {
  const { params } = at(interview);
  const step = await walk.tell('nextSteps.create', {
    body: {
      applicationId: idOf(application),
      interviewId: params.id,
      externalId: 'step-302',
      title: 'Show the architecture of the shop',
      description: 'Half an hour is enough.',
      owner: 'company',
      assignee: { name: jonas.name, email: jonas.email },
      due: { duration: 'P2D', from: 'now' },
      agreedBy: ['candidate'],
      reminders: ['PT2H'],
      overdueAfter: 'PT4H',
      metadata: { room: 'A3' },
    },
  });
  await walk.tell('nextSteps.counter', {
    ...at(step),
    body: {
      party: 'company',
      by: jonas.name,
      due: { endOf: 'next_week', time: '12:00' },
      note: 'This week is full.',
    },
  });
  clock.moveTo('2026-03-03T15:30:00.000Z');
  await walk.tell('nextSteps.agree', {
    ...at(step),
    body: { party: 'candidate', by: candidate.name, proposal: 1 },
  });
  await walk.tell('nextSteps.update', {
    ...at(step),
    body: { description: 'Half an hour, with the drawings.', position: 2 },
  });
  await walk.tell('nextSteps.complete', {
    ...at(step),
    body: {
      party: 'company',
      by: jonas.name,
      note: 'The drawings are in the folder.',
      evidenceUrl: 'https://files.example.com/architecture',
    },
  });
  await walk.tell('nextSteps.reopen', {
    ...at(step),
    body: { party: 'candidate', note: 'One drawing is missing.' },
  });
  await walk.tell('nextSteps.cancel', { ...at(step), body: { note: 'It came up in the feedback.' } });
  const upserted = await walk.tell('nextSteps.upsert', {
    params: { externalId: 'step-303' },
    body: {
      applicationId: idOf(application),
      title: 'Visit the office',
      owner: 'candidate',
      agreedBy: ['company'],
    },
  });
  await walk.tell('nextSteps.decline', {
    ...at(upserted),
    body: { party: 'candidate', by: candidate.name, note: 'After the trial, please.' },
  });
}

/** The research is sent, and talked about. */
async function followUp(
  walk: Walk,
  clock: StoryClock,
  application: Body,
  interview: Body,
  promised: Body,
): Promise<void> {
  const research = first(promised['followUps']);
  await walk.tell('followUps.addFinding', {
    ...at(research),
    body: {
      title: 'Half of your competitors stream',
      summary: 'Three of six process their orders within a second.',
      url: 'https://example.com/streaming',
      publishedAt: '2026-01-15T00:00:00.000Z',
    },
  });
  clock.moveTo('2026-03-04T08:30:00.000Z');
  await walk.tell('followUps.draft.get', { ...at(research), query: { locale: 'en' } });
  const send = {
    ...at(research),
    body: {
      party: 'candidate',
      by: candidate.name,
      channel: 'email',
      sentAt: '2026-03-04T08:25:00.000Z',
      message: {
        subject: 'What others do with streaming data',
        body: 'Hello Jonas,\n\nthree of six do it within a second.\n\nAda',
      },
    },
  };
  await walk.tell('followUps.send', send);
  await walk.tell('followUps.unsend', { ...at(research), body: { note: 'It went to another address.' } });
  await walk.tell('followUps.send', send);
  await walk.tell('followUps.acknowledge', { ...at(research), body: { party: 'company', by: jonas.name } });
  await walk.tell('followUps.discuss', { ...at(research), body: { note: 'In the call of Thursday.' } });
  const thanks = await walk.tell('followUps.create', {
    body: {
      applicationId: idOf(application),
      interviewId: idOf(interview),
      externalId: 'follow-up-9',
      kind: 'thank_you',
      title: 'Thanks for the talk',
      dueAt: '2026-03-04T16:00:00.000Z',
      reminders: ['PT2H'],
      overdueAfter: 'PT8H',
      metadata: { template: 'thanks-1' },
    },
  });
  await walk.tell('followUps.update', {
    ...at(thanks),
    body: { title: 'Thanks for the talk, and for the figures' },
  });
  await walk.tell('followUps.skip', {
    ...at(thanks),
    body: { party: 'candidate', note: 'Said on the phone.' },
  });
  const more = await walk.tell('followUps.upsert', {
    params: { externalId: 'follow-up-10' },
    body: {
      applicationId: idOf(application),
      kind: 'research',
      topic: 'competitors',
      title: 'Who else sells to the same shops',
      findings: [{ title: 'Two others do', url: 'https://example.com/shops' }],
    },
  });
  await walk.tell('followUps.removeFinding', {
    params: { ...at(more).params, findingId: idOf(first(more['findings'])) },
  });
}

/** Leave to get in touch is asked for, given, taken back. */
async function connect(walk: Walk, application: Body, interview: Body): Promise<Body> {
  const ask = (told: Body) =>
    walk.tell('permissions.create', {
      body: { applicationId: idOf(application), interviewId: idOf(interview), ...told },
    });
  const asked = await ask({
    topics: ['role'],
    channels: ['email', 'phone'],
    expiresAt: '2026-03-31T16:00:00.000Z',
  });
  await walk.tell('permissions.grant', {
    ...at(asked),
    body: {
      party: 'company',
      by: jonas.name,
      grantedBy: { name: jonas.name, email: jonas.email },
      channels: ['email'],
    },
  });
  await walk.tell('permissions.revoke', {
    ...at(asked),
    body: { party: 'company', note: 'He leaves for three weeks.' },
  });
  await walk.tell('permissions.decline', {
    ...at(await ask({ topics: ['company'] })),
    body: { party: 'company', by: jonas.name },
  });
  return asked;
}

/** The trial is negotiated, and worked. */
async function tryOut(walk: Walk, clock: StoryClock, application: Body, promised: Body): Promise<void> {
  const trial = isObject(promised['trialPeriod']) ? promised['trialPeriod'] : {};
  await walk.tell('trialPeriods.update', {
    ...at(trial),
    body: { decisionDueAt: '2026-03-10T16:00:00.000Z' },
  });
  await walk.tell('trialPeriods.counter', {
    ...at(trial),
    body: {
      party: 'company',
      by: jonas.name,
      terms: { startsOn: '2026-03-17', days: 4 },
      note: 'A day more, from Tuesday.',
    },
  });
  await walk.tell('trialPeriods.accept', {
    ...at(trial),
    body: { party: 'candidate', by: candidate.name, proposal: 1 },
  });
  clock.moveTo('2026-03-17T08:00:00.000Z');
  await walk.tell('trialPeriods.start', { ...at(trial), body: { by: jonas.name } });
  clock.moveTo('2026-03-20T16:00:00.000Z');
  await walk.tell('trialPeriods.complete', {
    ...at(trial),
    body: { party: 'company', outcome: 'hired', note: 'It runs.' },
  });
  const offer = () =>
    walk.tell('trialPeriods.create', {
      body: {
        applicationId: idOf(application),
        offeredBy: 'company',
        terms: { startsOn: '2026-04-07', scope: 'The second pipeline.' },
        timeZone: 'Europe/Berlin',
        metadata: { budget: 'data' },
      },
    });
  await walk.tell('trialPeriods.decline', {
    ...at(await offer()),
    body: { party: 'candidate', note: 'One trial is enough.' },
  });
  await walk.tell('trialPeriods.withdraw', {
    ...at(await offer()),
    body: { party: 'company', by: jonas.name },
  });
  await walk.tell('applications.update', { ...at(application), body: { status: 'offer', stage: 'Offer' } });
}

/** What became of events, and what is sent again. */
async function watchDeliveries(walk: Walk, endpoint: Body): Promise<void> {
  await walk.tell('webhookEndpoints.test', { ...at(endpoint), body: { eventType: 'next_step.overdue' } });
  const { data } = await walk.tell('webhookDeliveries.list', {
    query: { endpointId: idOf(endpoint), limit: 2 },
  });
  await walk.tell('webhookDeliveries.retry', { ...at(first(data)), body: {} });
  const events = await walk.tell('events.list', { query: { type: 'next_step.agreed', limit: 1 } });
  await walk.tell('events.replay', { ...at(first(events['data'])), body: { endpointId: idOf(endpoint) } });
  await walk.tell('eventTypes.list', { query: { limit: 1 } });
  await walk.tell('webhookEndpoints.rotateSecret', { ...at(endpoint), body: { overlap: 'P1D' } });
  await walk.tell('webhookEndpoints.recover', {
    ...at(endpoint),
    body: { since: walk.begunAt.toISOString() },
  });
  await walk.tell('webhookEndpoints.update', { ...at(endpoint), body: { eventTypes: [] } });
}

/** A key is added, rolled and revoked; the platform is suspended, and opened again. */
async function keepTheDoor(walk: Walk, platform: Body): Promise<Body> {
  const scopes = ['read'];
  const created = await walk.tell('apiKeys.create', { body: { name: 'The reports of Mondays', scopes } });
  await walk.tell('apiKeys.get', at(created));
  const rolled = await walk.tell('apiKeys.roll', { ...at(created), body: { overlap: 'P1D' } });
  await walk.tell('apiKeys.revoke', { ...at(rolled), body: {} });
  await walk.tell('platforms.suspend', { ...at(platform), body: {} });
  await walk.tell('platforms.resume', { ...at(platform), body: {} });
  return rolled;
}

/** In test mode, time is what you make it. */
async function playWithTime(walk: Walk): Promise<void> {
  const clock = await walk.tell('testClocks.create', {
    body: { now: '2026-06-01T08:00:00.000Z', name: 'A whole application in a minute' },
  });
  const application = await walk.tell('applications.create', {
    body: { candidate, company, position },
    inTestMode: true,
  });
  await walk.tell('testClocks.attach', { ...at(clock), body: { applicationIds: [idOf(application)] } });
  await walk.tell('testClocks.advance', { ...at(clock), body: { to: '2026-06-08T08:00:00.000Z' } });
}

/** Whom and what the story leaves behind. */
export type Cast = {
  endedKey: Body;
  platform: Body;
  application: Body;
  interview: Body;
  promised: Body;
  revoked: Body;
};

/** A candidate asks what is kept of them, and to be forgotten. */
async function forget(walk: Walk): Promise<void> {
  const externalId = 'candidate-817';
  await walk.tell('applications.create', {
    body: { candidate: { externalId, name: 'Mei Tanaka' }, company, position },
  });
  await walk.tell('candidates.export', { params: { externalId }, query: { limit: 2 } });
  await walk.tell('candidates.erase', { params: { externalId } });
}

export async function tellStory(walk: Walk, clock: StoryClock): Promise<Cast> {
  const { platform, endpoint } = await settleIn(walk);
  const { application, interview } = await apply(walk);
  await prepare(walk, interview);
  const promised = await close(walk, clock, interview);
  await otherTalks(walk, application);
  await followThrough(walk, clock, application, interview);
  await followUp(walk, clock, application, interview, promised);
  const revoked = await connect(walk, application, interview);
  await tryOut(walk, clock, application, promised);
  await forget(walk);
  await walk.catchUp();
  await walk.tell('applications.get', at(application));
  await watchDeliveries(walk, endpoint);
  await playWithTime(walk);
  const endedKey = await keepTheDoor(walk, platform);
  return { endedKey, platform, application, interview, promised, revoked };
}
