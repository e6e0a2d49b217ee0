import type { RateLimit } from '@afterview/core/rate-limits/bucket';
import type { RateLimits } from '@afterview/core/rate-limits/rate-limits';
import { optional, SetupError } from '@afterview/core/run';

type Environment = Readonly<Record<string, string | undefined>>;

export type RateLimitDefaults = RateLimits & {
  /** Of unknown keys from one address. */
  failedAuth: RateLimit | null;
};

const defaults = {
  AFTERVIEW_RATE_LIMIT_KEY: '1000,5000',
  AFTERVIEW_RATE_LIMIT_PLATFORM: '2000,10000',
  AFTERVIEW_RATE_LIMIT_FAILED_AUTH: '1,50',
} as const;

/** @throws SetupError */
function limitIn(environment: Environment, name: keyof typeof defaults): RateLimit | null {
  const value = optional(environment, name) ?? defaults[name];
  if (value === 'off') return null;
  const [perSecond = 0, burst = 0] = (/^(\d+(?:\.\d+)?),(\d+)$/.exec(value) ?? []).slice(1).map(Number);
  if (perSecond > 0 && burst >= 1) return { perSecond, burst };
  throw new SetupError(
    `${name} must be requests a second and how many at once, such as "${defaults[name]}", or off; it is "${value}".`,
  );
}

/** What holds where nothing was set for a platform. @throws SetupError */
export const rateLimitsFrom = (environment: Environment): RateLimitDefaults => ({
  key: limitIn(environment, 'AFTERVIEW_RATE_LIMIT_KEY'),
  platform: limitIn(environment, 'AFTERVIEW_RATE_LIMIT_PLATFORM'),
  failedAuth: limitIn(environment, 'AFTERVIEW_RATE_LIMIT_FAILED_AUTH'),
});
