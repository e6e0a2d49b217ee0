/** What was promised is negotiated, done, sent, allowed and tried. */
import { isObject } from '../document.ts';
import type { Walk } from '../walk.ts';
import { at, candidate, first, idOf, jonas, type Body, type StoryClock } from './cast.ts';

/** Steps are countered, agreed, done, declined. */
export async function followThrough(
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
export async function followUp(
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
export async function connect(walk: Walk, application: Body, interview: Body): Promise<Body> {
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
export async function tryOut(
  walk: Walk,
  clock: StoryClock,
  application: Body,
  promised: Body,
): Promise<void> {
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
