/** Typed in from `rules.md`, "Permission to connect". Nothing here is read from the code's own table. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi } from '../test-api.ts';
import { anyone, build, buildIn, look, tryAll, type Api, type Ask, type Rule, type Table } from './kit.ts';

let api: Api;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const expiresAt = '2030-03-01T17:00:00.000Z';
const later = '2031-03-01T17:00:00.000Z';
const grace = { grantedBy: { name: 'Grace' } };

const states: Table['states'] = {
  requested: [{}],
  'requested, for ever': [{ expiresAt: undefined }],
  'granted, at once': [grace],
  'granted, when asked': [{}, ['grant']],
  'granted, for ever': [{ ...grace, expiresAt: undefined }],
  declined: [{}, ['decline']],
  revoked: [grace, ['revoke']],
  expired: [grace],
};

const asks: Ask[] = [
  { ask: 'grant', action: 'grant', by: anyone },
  { ask: 'grant for longer', action: 'grant', by: anyone, path: '/grant', body: { expiresAt: later } },
  { ask: 'decline', action: 'decline', by: anyone },
  { ask: 'revoke', action: 'revoke', by: anyone },
];

const by = ['company', 'platform'] as const;
const requested = ['requested', 'requested, for ever'];
const granted = ['granted, at once', 'granted, when asked', 'granted, for ever'];
const grant = { action: 'grant', by, to: 'granted', events: ['permission.granted'] };

const rules: Rule[] = [
  // requested | grant / decline, company/key | granted / declined | granted / declined | granted: arm expires
  {
    ...grant,
    ask: 'grant',
    from: ['requested'],
    armed: [`expires ${expiresAt}`],
    shows: () => ({ expiresAt }),
  },
  { ...grant, ask: 'grant', from: ['requested, for ever'], armed: [] },
  {
    ...grant,
    ask: 'grant for longer',
    from: requested,
    armed: [`expires ${later}`],
    shows: () => ({ expiresAt: later }),
  },
  { action: 'decline', from: requested, by, to: 'declined', events: ['permission.declined'], armed: [] },
  // granted | revoke, company/key | revoked | revoked | void
  { action: 'revoke', from: granted, by, to: 'revoked', events: ['permission.revoked'], armed: [] },
  // Declined, revoked and expired are final: ask anew.
];

const table: Table = {
  api: () => api,
  collection: 'permissions',
  input: { topics: ['market'], channels: ['email'], expiresAt },
  states,
  asks,
  rules,
  finish: async (state) => {
    if (state === 'expired') await api.fireAt(expiresAt);
  },
};
tryAll('a permission', table);

describe('a permission that begins', () => {
  it.each([
    ['requested', {}, []],
    ['granted', grace, [`expires ${expiresAt}`]],
  ])('as %s is told and armed so', async (status, input, armed) => {
    const thing = await build(api, 'permissions', { ...input, expiresAt }, []);
    const made = await look(api, thing);
    expect(made).toMatchObject({ body: { status, version: 1 }, told: [`permission.${status}`], armed });
  });
});

// granted | system at `expiresAt` | expired | expired | fired
it('expires by itself, when its time has come and not before', async () => {
  const thing = await buildIn(table, 'granted, at once');
  await api.fireAt('2030-03-01T16:59:59.999Z');
  expect(await look(api, thing)).toMatchObject({ body: { status: 'granted', version: 1 } });
  await api.fireAt(expiresAt);
  expect(await look(api, thing)).toMatchObject({
    body: { status: 'expired', version: 2 },
    told: ['permission.granted', 'permission.expired'],
    armed: [],
  });
});
