import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Afterview, AfterviewError, type AfterviewOptions } from './index.ts';
import { json } from './local-server.ts';
import { serving } from './serving.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('a client', () => {
  it('reads its key and where to from the environment', async () => {
    const { baseUrl, requests } = await serving((response) => json(response, 200, {}));
    vi.stubEnv('AFTERVIEW_API_KEY', 'av_test_environment');
    vi.stubEnv('AFTERVIEW_BASE_URL', `${baseUrl}/`);
    await new Afterview().settings.get();
    expect(requests).toMatchObject([
      { url: '/v1/settings', headers: { authorization: 'Bearer av_test_environment' } },
    ]);
  });

  it.each([
    ['no key', { apiKey: '' }, 'An API key is needed'],
    ['a key with a line end', { apiKey: 'av_test_secret\n' }, 'An API key is letters, digits and _'],
    ['a key with a dash that is none', { apiKey: 'av_test_secret–' }, 'An API key is letters, digits and _'],
    ['an address without a scheme', { baseUrl: 'localhost:3000' }, 'baseUrl must be'],
    ['an address with a password', { baseUrl: 'https://me:secret@example.com' }, 'baseUrl must be'],
    ['an address with a query', { baseUrl: 'https://example.com?secret' }, 'baseUrl must be'],
  ])('is not made with %s, and does not tell what it was', (_what, options, message) => {
    const make = () => new Afterview({ apiKey: 'av_test_x', ...options });
    expect(make).toThrow(AfterviewError);
    expect(make).toThrow(message);
    expect(make).not.toThrow('secret');
  });

  it('does not show its key', () => {
    const client = new Afterview({ apiKey: 'av_live_secret' });
    expect(inspect(client, { depth: Infinity, showHidden: true })).not.toContain('av_live_secret');
    expect(JSON.stringify(client)).not.toContain('av_live_secret');
  });

  it('uses the fetch that it is given, and else the global one of the moment', async () => {
    const answer = () => Promise.resolve(Response.json({ id: 'evt_1' }));
    const client = (options: AfterviewOptions) => new Afterview({ apiKey: 'av_test_x', ...options });
    expect(await client({ fetch: answer }).events.get('evt_1')).toEqual({ id: 'evt_1' });
    const late = client({});
    vi.stubGlobal('fetch', answer);
    expect(await late.events.get('evt_1')).toEqual({ id: 'evt_1' });
  });
});

describe.each(['document', 'importScripts'])('in a browser, where there is %s', (name) => {
  const make = (options: AfterviewOptions) => () => {
    vi.stubGlobal(name, {});
    return new Afterview(options);
  };

  it('a secret key throws, unless that is allowed by name', () => {
    expect(make({ apiKey: 'av_live_x' })).toThrow('A secret key does not belong in a browser');
    expect(make({ apiKey: 'av_test_x' })).toThrow('call Afterview from your server');
    expect(make({ apiKey: 'av_live_x', dangerouslyAllowBrowser: true })).not.toThrow();
  });

  it('an embed token is fine', () => {
    expect(make({ apiKey: 'av_embed_x' })).not.toThrow();
  });
});
