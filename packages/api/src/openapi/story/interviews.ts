/** Ada applies, prepares, and talks; the talk ends with a list. */
import { isObject } from '../document.ts';
import type { Walk } from '../walk.ts';
import { at, candidate, company, first, idOf, jonas, position, type Body, type StoryClock } from './cast.ts';

/** Ada applies, and a first talk is planned. */
export async function apply(walk: Walk): Promise<{ application: Body; interview: Body }> {
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
export async function prepare(walk: Walk, interview: Body): Promise<void> {
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
export async function close(walk: Walk, clock: StoryClock, interview: Body): Promise<Body> {
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
export async function otherTalks(walk: Walk, application: Body): Promise<void> {
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
