import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import type { Database } from '@afterview/core/db/connect';
import { formatId } from '@afterview/core/ids';
import { authenticate, seeKey, type Presented, type Principal } from '@afterview/core/platforms/authenticate';
import { hashKey, hexHashOf, looksLikeKey } from '@afterview/core/platforms/keys';
import type { Scope } from '@afterview/core/platforms/table';
import { Problem, usualDetail } from '@afterview/core/problems';
import { rateLimitsOf, type RateLimits } from '@afterview/core/rate-limits/rate-limits';
import type { FailedAuth } from '../rate-limits/failed-auth.ts';
import { tellLimits } from '../rate-limits/headers.ts';
import type { Limiter } from '../rate-limits/limiter.ts';

/** Who may call a route: anybody, the holder of the instance's admin key, or a key with a scope. */
export type Access = 'public' | 'instance' | Scope;

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
    /** Whether only a test key will do. */
    testOnly?: boolean;
  }
  interface FastifyRequest {
    principal: Principal | null;
  }
}

/** How often callers may ask, and be wrong about who they are. */
export type Limits = { limiter: Limiter; defaults: RateLimits; failedAuth: FailedAuth | null };

/**
 * How long a key is believed without asking again: so long one that was revoked, or whose platform was suspended, may live on
 * in this process. One that expires does so to the moment.
 */
const believedMs = 3_000;
const believedAtMost = 10_000;

/** Milliseconds from some point on. */
export type ElapsedTime = () => number;

/**
 * Runs before the body is read: first who you are, then what you say. It calls back, and makes no promise where the key is
 * believed already, as nearly all are.
 */
export function authenticator(
  app: Pick<FastifyInstance, 'addHook' | 'log'>,
  database: Database,
  adminKey: string | null,
  elapsed: ElapsedTime,
  { limiter, defaults, failedAuth }: Limits,
): onRequestHookHandler {
  const believed = new Map<string, Believed>();
  const adminHash = adminKey === null ? null : hashKey(adminKey);

  // Nobody waits for it, but the end of the process.
  const seeing = new Map<string, Promise<unknown>>();
  const see = (principal: Principal) => {
    const { keyId } = principal;
    if (seeing.has(keyId)) return;
    const written = seeKey(database, principal)
      .catch((error: unknown) => app.log.warn({ err: error }, 'the use of a key was not recorded'))
      .finally(() => seeing.delete(keyId));
    seeing.set(keyId, written);
  };
  app.addHook('onClose', async () => void (await Promise.all(seeing.values())));

  const ask = async (key: string, hash: string): Promise<Believed> => {
    const asked = elapsed();
    const presented = await authenticate(database, key);
    believed.delete(hash);
    if (presented === null) throw unknownKey();
    if ('ended' in presented) throw endedKey(presented);
    const { principal, endsInMs, unseen } = presented;
    const limits = await rateLimitsOf(database, principal.tenant.platformId, defaults);
    if (believed.size >= believedAtMost) believed.clear();
    const found = { principal, limits, until: asked + Math.min(believedMs, endsInMs ?? believedMs) };
    believed.set(hash, found);
    if (unseen && !principal.suspended) see(principal);
    return found;
  };

  // When a busy key is to be asked for again, its requests come at once: one look serves them all.
  const asking = new Map<string, Promise<Believed>>();
  const askOnce = (key: string, hash: string): Promise<Believed> => {
    const known = asking.get(hash);
    if (known !== undefined) return known;
    const answer = ask(key, hash).finally(() => asking.delete(hash));
    asking.set(hash, answer);
    return answer;
  };

  /** Who has been wrong too often is told to wait, and nothing else. */
  const refuse = ({ ip }: FastifyRequest, reply: FastifyReply, problem: Problem): Problem => {
    const wait = failedAuth?.wait(ip) ?? null;
    if (wait !== null) return tooManyUnknown(reply, wait);
    failedAuth?.failed(ip);
    return problem;
  };

  return (request, reply, done) => {
    const { access = 'public', testOnly = false } = request.routeOptions.config;
    if (access === 'public') return done();
    const admit = ({ principal, limits }: Believed) => {
      const verdict = limiter.take(principal, limits);
      tellLimits(reply, verdict);
      if (verdict.retryAfter !== null) return done(tooMany(verdict.retryAfter));
      if (principal.suspended) return done(suspendedPlatform());
      if (access !== 'instance' && !principal.scopes.includes(access)) {
        return done(new Problem('missing_scope', `This needs a key with the scope "${access}".`));
      }
      if (testOnly && principal.tenant.live) {
        return done(
          new Problem('test_key_required', 'This is of test mode alone: use your test key, av_test_….'),
        );
      }
      request.principal = principal;
      done();
    };
    const key = bearerOf(request);
    if (key === null) return done(missingKey());
    if (access === 'instance') {
      const right = adminHash !== null && timingSafeEqual(hashKey(key), adminHash);
      return done(right ? undefined : refuse(request, reply, unknownKey()));
    }
    const hash = hexHashOf(key);
    const known = believed.get(hash);
    if (known !== undefined && known.until > elapsed()) return admit(known);
    if (!looksLikeKey(key)) return done(refuse(request, reply, unknownKey()));
    // Who was known lately is asked for all the same: others may share the address, of a proxy say.
    const wait = known === undefined ? (failedAuth?.wait(request.ip) ?? null) : null;
    if (wait !== null) return done(tooManyUnknown(reply, wait));
    askOnce(key, hash).then(admit, (error: Error) =>
      done(error instanceof Problem ? refuse(request, reply, error) : error),
    );
  };
}

const endings = { revoked: 'was revoked', expired: 'has expired' } as const;

const endedKey = ({ ended, keyId }: Extract<Presented, { ended: unknown }>) =>
  new Problem('ended_key', `The key ${formatId('key', keyId)} ${endings[ended]}.`);

const suspendedPlatform = () =>
  new Problem(
    'platform_suspended',
    'The platform of this key is suspended. Ask whoever runs this instance of Afterview.',
  );

type Believed = { principal: Principal; limits: RateLimits; until: number };

const seconds = (count: number) => (count === 1 ? '1 second' : `${count} seconds`);

const tooMany = (wait: number) =>
  new Problem(
    'rate_limited',
    `Wait ${seconds(wait)}. The header RateLimit says what is left of which limit.`,
  );

function tooManyUnknown(reply: FastifyReply, wait: number): Problem {
  void reply.header('retry-after', String(wait));
  return new Problem(
    'rate_limited',
    `Too many unknown keys came from your address. Wait ${seconds(wait)}, and check the key.`,
  );
}

const unknownKey = () =>
  new Problem('unknown_key', 'The key is not known here. Keys begin with av_live_ or av_test_.');

const missingKey = () => new Problem('missing_key', usualDetail('missing_key'));

const bearerOf = ({ headers }: FastifyRequest): string | null =>
  /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;

/** The principal of a route that needs a key. */
export function principalOf(request: FastifyRequest): Principal {
  if (request.principal === null) throw new Error('the route lets callers in without a key');
  return request.principal;
}
