/** What the platform does beside it: settings, keys, webhooks, test clocks, and forgetting. */
import type { Walk } from '../walk.ts';
import { at, candidate, company, first, idOf, position, type Body } from './cast.ts';

/** A platform begins: its keys, its calendar, and where it hears of events. */
export async function settleIn(walk: Walk): Promise<{ platform: Body; endpoint: Body }> {
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

/** What became of events, and what is sent again. */
export async function watchDeliveries(walk: Walk, endpoint: Body): Promise<void> {
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
export async function keepTheDoor(walk: Walk, platform: Body): Promise<Body> {
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
export async function playWithTime(walk: Walk): Promise<void> {
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

/** A candidate asks what is kept of them, and to be forgotten. */
export async function forget(walk: Walk): Promise<void> {
  const externalId = 'candidate-817';
  await walk.tell('applications.create', {
    body: { candidate: { externalId, name: 'Mei Tanaka' }, company, position },
  });
  await walk.tell('candidates.export', { params: { externalId }, query: { limit: 2 } });
  await walk.tell('candidates.erase', { params: { externalId } });
}
