import { expect, it } from 'vitest';
import { defaultHttpSettings, httpSettingsFrom } from './settings.ts';

it('trusts no proxy, lets no page in, and does not linger, unless set', () => {
  expect(httpSettingsFrom({})).toEqual(defaultHttpSettings);
  expect(defaultHttpSettings).toMatchObject({ trustProxy: false, corsOrigins: [], drainMs: 0 });
});

it('reads lists and numbers', () => {
  const set = {
    AFTERVIEW_TRUST_PROXY: '10.0.0.0/8, ::1',
    AFTERVIEW_CORS_ORIGINS: 'https://jobs.example,http://127.0.0.1:5173',
    AFTERVIEW_MAX_IN_FLIGHT: '50',
    AFTERVIEW_DRAIN_SECONDS: '10',
  };
  expect(httpSettingsFrom(set)).toMatchObject({
    trustProxy: ['10.0.0.0/8', '::1'],
    corsOrigins: ['https://jobs.example', 'http://127.0.0.1:5173'],
    maxInFlight: 50,
    drainMs: 10_000,
  });
});

it.each([
  ['AFTERVIEW_TRUST_PROXY', 'true'],
  ['AFTERVIEW_TRUST_PROXY', '10.0.0.0/33'],
  ['AFTERVIEW_CORS_ORIGINS', '*'],
  ['AFTERVIEW_CORS_ORIGINS', 'https://jobs.example/'],
  ['AFTERVIEW_MAX_IN_FLIGHT', '0'],
  ['AFTERVIEW_DRAIN_SECONDS', 'long'],
])('%s=%s is one clear line', (name, value) => {
  expect(() => httpSettingsFrom({ [name]: value })).toThrow(new RegExp(`^${name} must be .*\\.$`));
});
