/** One request for each problem that an operation can answer with, in the world that the story leaves behind. */
import { parseId, type Id } from '@afterview/core/ids';
import { newKey } from '@afterview/core/platforms/keys';
import { defaultHttpSettings } from '../http/settings.ts';
import type { TestApi } from '../test-api.ts';
import { isObject } from './document.ts';
import { at, first, idOf } from './story/cast.ts';
import type { Cast } from './story/tell.ts';
import type { Told, Walk } from './walk.ts';

const withKey = (key: string): Told => ({ headers: { authorization: `Bearer ${key}` } });

export async function refuseAll(walk: Walk, api: TestApi, cast: Cast): Promise<void> {
  const platformId = parseId('platform', idOf(cast.platform));
  await refuseTheBody(walk);
  await refuseTheKey(walk, cast);
  await refuseTheState(walk, cast);
  await refuseToRepeat(walk, api, cast, platformId);
  await breakDown(walk, api);
  await refuseTooMuch(walk, api);
}

async function refuseTheBody(walk: Walk): Promise<void> {
  const body = { title: '', owner: 'recruiter', due: { businessDays: 0 } };
  await walk.refuse('validation_failed', 'nextSteps.create', { body });
  const address = { query: { after: 'x'.repeat(9_000) } };
  await walk.refuse('address_too_long', 'nextSteps.list', address);
  await walk.refuse('malformed_json', 'nextSteps.create', {}, '{ "title": ');
  await walk.refuse('body_too_large', 'nextSteps.create', {}, JSON.stringify('x'.repeat(256 * 1024)));
  const asText = { headers: { 'content-type': 'text/plain' } };
  await walk.refuse('unsupported_media_type', 'nextSteps.create', asText, 'Give technical feedback');
}

async function refuseTheKey(walk: Walk, { platform, endedKey }: Cast): Promise<void> {
  await walk.refuse('missing_key', 'nextSteps.list', { headers: { authorization: '' } });
  await walk.refuse('unknown_key', 'nextSteps.list', withKey(newKey(true)));
  await walk.refuse('ended_key', 'nextSteps.list', withKey(String(endedKey['key'])));
  await walk.refuse('test_key_required', 'testClocks.list', withKey(walk.keys.key));
  const { data } = await walk.tell('apiKeys.list', { query: { limit: 10 } });
  const keys = (Array.isArray(data) ? data : []).filter(isObject);
  const managing = keys.find(({ scopes }) => Array.isArray(scopes) && scopes.includes('admin')) ?? {};
  await walk.refuse('last_admin_key', 'apiKeys.revoke', { ...at(managing), body: {} });
  const reading = await walk.tell('apiKeys.create', { body: { scopes: ['read'] } });
  // Before it is used, and believed for a while.
  await walk.tell('platforms.suspend', { ...at(platform), body: {} });
  await walk.refuse('platform_suspended', 'nextSteps.list', withKey(String(reading['key'])));
  await walk.tell('platforms.resume', { ...at(platform), body: {} });
  const other = await walk.tell('apiKeys.create', { body: { scopes: ['read'] } });
  await walk.refuse('missing_scope', 'nextSteps.create', { ...withKey(String(other['key'])), body: {} });
}

async function refuseTheState(
  walk: Walk,
  { application, interview, promised, revoked }: Cast,
): Promise<void> {
  await walk.refuse('not_found', 'nextSteps.get', { params: { id: 'step_01jnaaaaaaaaaaaaaaaaaaaaaa' } });
  const stale = { headers: { 'if-match': '"99"' }, body: { title: 'Give feedback' } };
  await walk.refuse('stale_version', 'nextSteps.update', { ...at(first(promised['nextSteps'])), ...stale });
  const again = { applicationId: idOf(application), title: 'Call with the recruiter' };
  const taken = {
    externalId: 'interview-77',
    startsAt: '2026-04-01T09:00:00.000Z',
    endsAt: '2026-04-01T10:00:00.000Z',
  };
  await walk.refuse('external_id_taken', 'interviews.create', { body: { ...again, ...taken } });
  await walk.refuse('illegal_transition', 'interviews.cancel', { ...at(interview), body: {} });
  const open = await walk.tell('interviews.create', {
    body: { ...again, startsAt: '2026-04-01T09:00:00.000Z', endsAt: '2026-04-01T10:00:00.000Z' },
  });
  await walk.refuse('close_out_required', 'interviews.complete', { ...at(open), body: {} });
  const needing = await walk.tell('followUps.create', {
    body: {
      applicationId: idOf(application),
      kind: 'check_in',
      title: 'Ask how it goes',
      permissionId: idOf(revoked),
    },
  });
  await walk.refuse('permission_not_in_force', 'followUps.send', {
    ...at(needing),
    body: { channel: 'email' },
  });
}

async function refuseToRepeat(
  walk: Walk,
  { owner }: TestApi,
  { application }: Cast,
  platformId: Id<'platform'>,
): Promise<void> {
  const key = 'a7c0e3f2-6f0b-4f5e-9a35-2f3f8d0c9b11';
  const headers = { 'idempotency-key': key };
  const body = { applicationId: idOf(application), title: 'Give technical feedback', owner: 'company' };
  await walk.tell('nextSteps.create', { body, headers });
  const other = { ...body, owner: 'candidate' };
  await walk.refuse('idempotency_mismatch', 'nextSteps.create', { body: other, headers });
  await owner.begin(async (transaction) => {
    // What a request holds while it is running.
    await transaction`select pg_advisory_xact_lock(hashtextextended(${`${platformId} true ${key}`}, 0))`;
    await walk.refuse('idempotency_in_flight', 'nextSteps.create', { body, headers });
  });
}

/** On instances of the same world that bear less. */
async function refuseTooMuch(walk: Walk, api: TestApi): Promise<void> {
  const few = { perSecond: 0.1, burst: 1 };
  const slow = await api.instance({ rateLimits: { key: few, platform: few, failedAuth: null } });
  await walk.askedOf(slow, 'nextSteps.list');
  walk.keepProblem('rate_limited', await walk.askedOf(slow, 'nextSteps.list'));
  const full = await api.instance({ http: { ...defaultHttpSettings, maxInFlight: 0 } });
  walk.keepProblem('overloaded', await walk.askedOf(full, 'nextSteps.list'));
}

/** Asked so often whether a request waits for a lock; it does after a few. */
const asksAtMost = 10_000;

async function breakDown(walk: Walk, { owner }: TestApi): Promise<void> {
  await owner`alter table outline_templates rename to outline_templates_away`;
  await walk.refuse('internal_error', 'outlineTemplates.list');
  await owner`alter table outline_templates_away rename to outline_templates`;
  await owner.begin(async (transaction) => {
    await transaction`lock table outline_templates in access exclusive mode`;
    const refused = walk.refuse('unavailable', 'outlineTemplates.list');
    for (let asked = 0; asked < asksAtMost; asked += 1) {
      // oxlint-disable-next-line no-await-in-loop
      const ended = await transaction`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      if (ended.length > 0) break;
    }
    await refused;
  });
}
