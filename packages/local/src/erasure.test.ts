/** A candidate is erased: what was said of them, wherever that can be, is looked for in the whole database afterwards. */
import { randomBytes } from 'node:crypto';
import { eraseCandidate } from '@afterview/core/candidates/erase';
import { connect, type Database } from '@afterview/core/db/connect';
import { createPlatform } from '@afterview/core/platforms/create';
import type { Running } from '@afterview/core/run';
import { encryptionKey, newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { startServer } from '@afterview/api/server';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { startReceiver, type Receiver } from '@afterview/embedded/webhook-receiver';
import { Afterview } from '@afterview/sdk';
import { startWorker } from '@afterview/worker/worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const fail = (error: unknown) => {
  throw error;
};

let owner: Database;
let api: Database;
let server: Running & { url: string };
let worker: Running;
let stops: (() => Promise<unknown>)[];

beforeAll(async () => {
  const database = await createTestDatabase();
  owner = connect(database.url, 'owner', 2);
  api = connect(database.url, 'api', 2);
  const shared = {
    databaseUrl: database.url,
    queue: null,
    encryptionKey: encryptionKey(newEncryptionKey()),
    targets: 'loopback',
    onError: fail,
  } as const;
  server = await startServer({ ...shared, adminKey: null, host: '127.0.0.1', port: 0 });
  worker = await startWorker({ ...shared, sweepMs: 20 });
  stops = [server.stop, worker.stop, () => api.end(), () => owner.end(), database.drop];
});
afterAll(async () => {
  for (const stop of stops) {
    // In order: who needs another goes first.
    // oxlint-disable-next-line no-await-in-loop
    await stop();
  }
});

/** Where in the database a text is: every table, every column, whatever its type, without a list of either. */
async function searchEverything(text: string): Promise<string[]> {
  const tables = await owner<{ name: string; columns: string[] }[]>`
    select c.oid::regclass::text as name, array_agg(quote_ident(a.attname) order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
    group by c.oid`;
  const hex = Buffer.from(text).toString('hex');
  const found: string[] = [];
  for (const { name, columns } of tables) {
    const where = columns.map(
      (column) => `count(*) filter (where position(lower($1) in lower(${column}::text)) > 0
        or position($2 in ${column}::text) > 0)::int as ${column}`,
    );
    // oxlint-disable-next-line no-await-in-loop
    const [counts] = await owner.unsafe<Record<string, number>[]>(`select ${where.join(', ')} from ${name}`, [
      text,
      hex,
    ]);
    for (const [index, count] of Object.values(counts ?? {}).entries()) {
      const column = columns[index] ?? '';
      if (count > 0) found.push(`${name.replace(/_\d{8}$/, '')}.${column}`);
    }
  }
  return [...new Set(found)].toSorted();
}

type Person = {
  externalId: string;
  /** In every text that is said of them. */
  mark: string;
  applicationId: string;
  /** All that was said. */
  said: string[];
};

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

/** Says something in every text that a resource of an application can hold. */
async function tellAbout(afterview: Afterview): Promise<Person> {
  const mark = `zq${randomBytes(6).toString('hex')}`;
  const externalId = `candidate-${mark}`;
  const said: string[] = [];
  const kept = (text: string) => {
    said.push(text);
    return text;
  };
  const say = (what: string) => kept(`${what} ${said.length} ${mark}`);
  const keyed = () => ({ idempotencyKey: `key ${randomBytes(6).toString('hex')} ${mark}` });
  const mail = () => kept(`m${said.length}@${mark}.example`);
  const metadata = () => ({ [`k${mark}`]: say('metadata') });
  const application = await afterview.applications.create(
    {
      externalId: say('application'),
      candidate: { externalId, name: say('name'), email: mail(), timeZone: 'Europe/Berlin', locale: 'de' },
      company: { externalId: say('company'), name: say('company') },
      position: {
        title: say('title'),
        function: say('function'),
        level: say('level'),
        location: say('location'),
      },
      stage: say('stage'),
      metadata: metadata(),
    },
    keyed(),
  );
  const applicationId = application.id;
  await afterview.applications.update(applicationId, { stage: say('stage'), metadata: metadata() });
  const newInterview = () =>
    afterview.interviews.create(
      {
        applicationId,
        externalId: say('interview'),
        title: say('interview'),
        kind: 'video',
        startsAt: inHours(24),
        endsAt: inHours(25),
        timeZone: 'Europe/Berlin',
        location: say('location'),
        interviewers: [{ name: say('interviewer'), email: mail(), role: say('role') }],
        metadata: metadata(),
      },
      keyed(),
    );
  const talk = await newInterview();
  const canceled = await newInterview();
  await afterview.interviews.cancel(canceled.id, { reason: say('reason') });
  const promised = await newInterview();
  await afterview.interviews.complete(promised.id, {
    noNextStepsReason: 'undated_promise',
    companyAnswer: say('answer'),
  });
  const outline = await afterview.interviews.outline.replace(talk.id, {
    items: [
      { section: 'company_need', prompt: say('prompt'), notes: say('notes'), neededBy: '2027-01-31' },
      { section: 'alignment', prompt: say('prompt'), notes: say('notes'), experience: say('experience') },
    ],
  });
  const [item] = outline.items;
  if (item === undefined) throw new Error('the outline is empty');
  await afterview.interviews.outline.toNextStep(talk.id, item.id, {
    owner: 'candidate',
    title: say('item'),
  });
  const terms = {
    startsOn: '2027-01-11',
    scope: say('scope'),
    goals: [say('goal')],
    ownership: say('ownership'),
    confidentiality: say('confidentiality'),
  };
  const completed = await afterview.interviews.complete(
    talk.id,
    {
      endedAt: new Date().toISOString(),
      nextSteps: [
        {
          externalId: say('step'),
          title: say('step'),
          description: say('description'),
          owner: 'candidate',
          assignee: { name: say('assignee'), email: mail() },
          dueAt: inHours(48),
          metadata: metadata(),
        },
      ],
      research: [{ topic: 'company', title: say('research') }],
      permissionToConnect: { grantedBy: { name: say('granter'), email: mail() }, topics: ['company'] },
      trialPeriod: { terms },
    },
    keyed(),
  );
  const [step] = completed.nextSteps;
  const [followUp] = completed.followUps;
  const { trialPeriod } = completed;
  if (step === undefined || followUp === undefined || trialPeriod === null)
    throw new Error('not all was agreed');
  await afterview.nextSteps.counter(
    step.id,
    { party: 'company', by: say('by'), note: say('note'), title: say('counter'), dueAt: inHours(72) },
    keyed(),
  );
  await afterview.nextSteps.agree(step.id, { party: 'candidate', by: say('by'), note: say('note') });
  await afterview.nextSteps.complete(step.id, {
    party: 'candidate',
    by: say('by'),
    note: say('note'),
    evidenceUrl: kept(`https://example.com/evidence/${mark}`),
  });
  await afterview.followUps.addFinding(followUp.id, {
    title: say('finding'),
    summary: say('summary'),
    url: kept(`https://example.com/finding/${mark}`),
  });
  await afterview.followUps.update(followUp.id, {
    metadata: metadata(),
  });
  await afterview.followUps.send(followUp.id, {
    by: say('by'),
    note: say('note'),
    channel: 'email',
    message: { subject: say('subject'), body: say('body') },
  });
  await afterview.trialPeriods.counter(trialPeriod.id, {
    party: 'company',
    by: say('by'),
    note: say('note'),
    terms: { scope: say('scope') },
  });
  const asked = await afterview.permissions.create({
    applicationId,
    topics: ['company'],
    metadata: metadata(),
  });
  await afterview.permissions.decline(asked.id, { party: 'company', by: say('by'), note: say('note') });
  return { externalId, mark, applicationId, said };
}

/** A receiver that says what it was told, as some do. */
const startEcho = () =>
  startReceiver(
    ({ body }, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(body),
  );

const mentions =
  (mark: string) =>
  ({ body }: { body: string }) =>
    body.includes(mark);

async function newPlatform() {
  const platform = await createPlatform(api, 'Jobs');
  const withKey = (apiKey: string) => new Afterview({ baseUrl: server.url, apiKey });
  const tenant = { platformId: platform.id, live: true };
  return { tenant, live: withKey(platform.liveKey), test: withKey(platform.testKey) };
}

/** Until everything that was told has been delivered. */
async function delivered(afterview: Afterview): Promise<void> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const waiting = await Promise.all(
      (['waiting', 'in_flight'] as const).map((status) =>
        afterview.webhookDeliveries.list({ status }).toArray(),
      ),
    );
    if (waiting.flat().length === 0) return;
  }
}

describe('a candidate of whom something was said in every text that there is', () => {
  let receiver: Receiver;
  let live: Afterview;
  let test: Afterview;
  let ada: Person;
  const others: { afterview: Afterview; person: Person }[] = [];

  beforeAll(async () => {
    receiver = await startEcho();
    ({ live, test } = await newPlatform());
    const another = await newPlatform();
    for (const afterview of [live, test, another.live]) {
      // oxlint-disable-next-line no-await-in-loop
      await afterview.webhookEndpoints.create({ url: receiver.url });
    }
    ada = await tellAbout(live);
    for (const afterview of [live, test, another.live]) {
      // oxlint-disable-next-line no-await-in-loop
      others.push({ afterview, person: await tellAbout(afterview) });
    }
    await delivered(live);
  });
  afterAll(() => receiver.close());

  const everywhere = [
    'application_words.word',
    'applications.candidate',
    'attempts.answer',
    'candidate_applications.candidate_external_id',
    'events.body',
    'follow_ups.findings',
    'follow_ups.message',
    'idempotency_keys.key',
    'interviews.interviewers',
    'interviews.cancel_reason',
    'interviews.company_answer',
    'next_steps.assignee',
    'next_steps.completion_note',
    'next_steps.evidence_url',
    'next_steps.proposals',
    'next_steps.terms',
    'outlines.items',
    'permissions.granted_by',
    'progress.next',
    'timeline.note',
    'timeline.said_by',
    'timeline.title',
    'trial_periods.proposals',
    'trial_periods.terms',
  ];

  it('is in every table that can hold a word of them', async () => {
    expect(await searchEverything(ada.mark)).toEqual(expect.arrayContaining(everywhere));
  });

  it('is exported whole: every text that was said', async () => {
    const exported = await live.candidates.export(ada.externalId).toArray();
    expect(exported.map(({ applicationId }) => applicationId)).toEqual([ada.applicationId]);
    const [everything] = exported;
    expect(everything?.application?.candidate.externalId).toBe(ada.externalId);
    const text = JSON.stringify(exported);
    expect(ada.said.filter((one) => !text.includes(one))).toEqual([]);
    expect(
      everything?.deliveries
        .flatMap(({ attempts }) => attempts)
        .some(({ answer }) => answer?.includes(ada.mark)),
    ).toBe(true);
    expect(await live.candidates.export('nobody').toArray()).toEqual([]);
    expect(await test.candidates.export(ada.externalId).toArray()).toEqual([]);
  });

  it('is nowhere once erased, and others are where they were', async () => {
    const before = await Promise.all(others.map(({ person }) => searchEverything(person.mark)));
    const eventsBefore = await live.events.list({ applicationId: ada.applicationId }).toArray();

    await live.candidates.erase(ada.externalId);

    expect(await searchEverything(ada.mark)).toEqual([]);
    expect(await Promise.all(others.map(({ person }) => searchEverything(person.mark)))).toEqual(before);
    for (const { afterview, person } of others) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await afterview.candidates.export(person.externalId).toArray()).toHaveLength(1);
    }
    const events = await live.events.list({ applicationId: ada.applicationId }).toArray();
    const facts = (all: typeof events) =>
      all.map(({ id, type, sequence, timestamp }) => ({ id, type, sequence, timestamp }));
    const [deleted, ...rest] = events;
    expect(facts(rest)).toEqual(facts(eventsBefore));
    const application = { id: ada.applicationId, externalId: null, candidateExternalId: null };
    expect(deleted).toMatchObject({
      type: 'application.deleted',
      sequence: eventsBefore.length + 1,
      data: {
        object: { id: ada.applicationId, type: 'application', href: `/v1/applications/${ada.applicationId}` },
        application,
        whatsNext: null,
      },
    });
    expect(new Set(rest.map(({ data }) => JSON.stringify(data.application)))).toEqual(
      new Set([JSON.stringify(application)]),
    );
    await expect(live.applications.get(ada.applicationId)).rejects.toMatchObject({ status: 404 });
    expect(await live.candidates.export(ada.externalId).toArray()).toEqual([]);
    const told = await receiver.until((received) =>
      received.some(({ body }) => body.includes('application.deleted')),
    );
    expect(told.find(({ body }) => body.includes('application.deleted'))?.body).not.toContain(ada.mark);
  });

  it('is erased again without a word', async () => {
    await expect(live.candidates.erase(ada.externalId)).resolves.toBeUndefined();
    await expect(live.candidates.erase('nobody')).resolves.toBeUndefined();
  });
});

it('what is on its way is waited for, and nothing is sent after the answer', async () => {
  const { live } = await newPlatform();
  const answers: (() => void)[] = [];
  const slow = await startReceiver(({ body }, response) => {
    answers.push(() => response.writeHead(500).end(body));
  });
  await live.webhookEndpoints.create({ url: slow.url });
  const person = await tellAbout(live);
  await slow.until((received) => received.length > 0);
  let erased = false;
  const erasing = live.candidates.erase(person.externalId).then(() => (erased = true));
  // The application is gone at once; the answer comes when the receiver has answered.
  for (let gone = false; !gone;) {
    // oxlint-disable-next-line no-await-in-loop
    gone = await live.applications.get(person.applicationId).then(
      () => false,
      () => true,
    );
  }
  expect(erased).toBe(false);
  const sentBefore = slow.received.filter(mentions(person.mark)).length;
  expect(sentBefore).toBeGreaterThan(0);
  const answering = setInterval(() => {
    for (const answer of answers.splice(0)) answer();
  }, 5);
  await erasing;
  await slow.until((received) => received.some(({ body }) => body.includes('application.deleted')));
  clearInterval(answering);
  expect(slow.received.filter(mentions(person.mark))).toHaveLength(sentBefore);
  expect(await searchEverything(person.mark)).toEqual([]);
  await slow.close();
});

it('that was cut off goes on where it was: by whoever asks again', async () => {
  const { live, tenant } = await newPlatform();
  const caller = { database: api, tenant, actor: { type: 'key', id: null }, wake: () => {} } as const;
  const answers: (() => void)[] = [];
  const slow = await startReceiver(({ body }, response) => {
    answers.push(() => response.writeHead(500).end(body));
  });
  await live.webhookEndpoints.create({ url: slow.url });
  const person = await tellAbout(live);
  await slow.until((received) => received.length > 0);
  await expect(eraseCandidate(caller, person.externalId, 1_500)).rejects.toMatchObject({
    code: 'unavailable',
  });
  await expect(live.applications.get(person.applicationId)).rejects.toMatchObject({ status: 404 });
  const answering = setInterval(() => {
    for (const answer of answers.splice(0)) answer();
  }, 5);
  await live.candidates.erase(person.externalId);
  expect(await searchEverything(person.mark)).toEqual([]);
  await slow.until((received) => received.some(({ body }) => body.includes('application.deleted')));
  clearInterval(answering);
  await slow.close();
});

it('applications that were deleted, or are of somebody else by now, are erased as far as they were theirs', async () => {
  const { live } = await newPlatform();
  const gone = await tellAbout(live);
  await live.applications.delete(gone.applicationId);
  // One of its events is old: what is partitioned by week is erased in every week.
  await owner`
    create table events_20200106 partition of events
    for values from (uuid_floor('2020-01-06T00:00:00Z'::timestamptz)) to (uuid_floor('2020-01-13T00:00:00Z'::timestamptz))`.simple();
  await owner`
    update events set id = uuid_floor('2020-01-07T00:00:00Z'::timestamptz) where sequence = 1 and body like ${`%${gone.mark}%`}`;
  expect(await searchEverything(gone.mark)).toContain('events.body');
  await live.candidates.erase(gone.externalId);
  expect(await searchEverything(gone.mark)).toEqual([]);

  const [mine, theirs] = [`mine${randomBytes(6).toString('hex')}`, `theirs${randomBytes(6).toString('hex')}`];
  const { id } = await live.applications.create({
    candidate: { externalId: mine, name: `Name ${mine}` },
    company: { name: 'Acme' },
    position: { title: 'Cook' },
  });
  await live.applications.update(id, { candidate: { externalId: theirs, name: `Name ${theirs}` } });
  await live.applications.update(id, { stage: `Stage ${theirs}` });
  const exported = await live.candidates.export(mine).toArray();
  expect(exported.map(({ application, events }) => [application, events.map(({ type }) => type)])).toEqual([
    [null, ['application.created', 'application.updated']],
  ]);
  await live.candidates.erase(mine);
  expect(await searchEverything(mine)).toEqual([]);
  const { candidate, stage } = await live.applications.get(id);
  expect([candidate.name, stage]).toEqual([`Name ${theirs}`, `Stage ${theirs}`]);
  expect(await searchEverything(theirs)).toContain('events.body');
});

it('of many applications each is told, and a second that asks meanwhile does no harm', async () => {
  const { live } = await newPlatform();
  const mark = `many${randomBytes(6).toString('hex')}`;
  const candidate = { externalId: mark, name: mark };
  const many = await Promise.all(
    Array.from({ length: 120 }, () =>
      live.applications.create({ candidate, company: { name: 'Acme' }, position: { title: 'Cook' } }),
    ),
  );
  const page = await live.candidates.export(mark, { limit: 100 }).toArray();
  expect(page).toHaveLength(many.length);
  await Promise.all([live.candidates.erase(mark), live.candidates.erase(mark)]);
  expect(await searchEverything(mark)).toEqual([]);
  const told = await live.events.list({ type: 'application.deleted' }).toArray();
  expect(told).toHaveLength(many.length);
  expect(new Set(told.map(({ applicationId }) => applicationId))).toEqual(new Set(many.map(({ id }) => id)));
});
