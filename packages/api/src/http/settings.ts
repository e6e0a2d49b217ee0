import { isIP } from 'node:net';
import { countIn, optional, SetupError } from '@afterview/core/run';

type Environment = Readonly<Record<string, string | undefined>>;

/** How it speaks HTTP, where that depends on what stands before it. */
export type HttpSettings = {
  /** The proxies that are believed about whom they speak for, by their addresses or networks; none by default. */
  trustProxy: string[] | false;
  /** Whose pages may call from a browser; nobody's by default. */
  corsOrigins: string[];
  /** How many requests are worked on at once; beyond that they are shed. */
  maxInFlight: number;
  /** For how long it goes on answering after it has said that it is not ready any more. */
  drainMs: number;
  timeouts: {
    /** Until the headers of a request have arrived, and until all of it has. */
    headersMs: number;
    requestMs: number;
    /** How long nothing may move on a connection: who does not read its answer is not waited for. */
    idleMs: number;
    /** How often that is looked at. */
    checkEveryMs: number;
  };
};

export const defaultHttpSettings: HttpSettings = {
  trustProxy: false,
  corsOrigins: [],
  maxInFlight: 200,
  drainMs: 0,
  // A connection may idle for longer than load balancers keep theirs (60 s), or they send into one that closes.
  timeouts: { headersMs: 10_000, requestMs: 30_000, idleMs: 75_000, checkEveryMs: 5_000 },
};

const listIn = (text: string) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)];
  if (most === undefined || rest.length > 0) return false;
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most);
}

function trustProxyIn(environment: Environment): HttpSettings['trustProxy'] {
  const value = optional(environment, 'AFTERVIEW_TRUST_PROXY');
  if (value === undefined) return false;
  const networks = listIn(value);
  if (networks.length > 0 && networks.every(isNetwork)) return networks;
  throw new SetupError(
    `AFTERVIEW_TRUST_PROXY must be addresses or networks of proxies (10.0.0.0/8), separated by commas; it is "${value}".`,
  );
}

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;

function corsOriginsIn(environment: Environment): string[] {
  const origins = listIn(optional(environment, 'AFTERVIEW_CORS_ORIGINS') ?? '');
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong === undefined) return origins;
  throw new SetupError(
    `AFTERVIEW_CORS_ORIGINS must be origins such as https://jobs.example, separated by commas; "${wrong}" is none.`,
  );
}

/** @throws SetupError */
export const httpSettingsFrom = (environment: Environment): HttpSettings => ({
  ...defaultHttpSettings,
  trustProxy: trustProxyIn(environment),
  corsOrigins: corsOriginsIn(environment),
  maxInFlight: countIn(environment, 'AFTERVIEW_MAX_IN_FLIGHT', defaultHttpSettings.maxInFlight, 1, 100_000),
  drainMs: countIn(environment, 'AFTERVIEW_DRAIN_SECONDS', 0, 0, 300) * 1_000,
});
