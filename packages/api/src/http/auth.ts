import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import type { Database } from '@afterview/core/db/connect';
import { formatId } from '@afterview/core/ids';
import { authenticate, seeKey, type Presented, type Principal } from '@afterview/core/platforms/authenticate';
import { hashKey, looksLikeKey } from '@afterview/core/platforms/keys';
import type { Scope } from '@afterview/core/platforms/table';
import { Problem } from '@afterview/core/problems';

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
): onRequestHookHandler {
  const believed = new Map<string, { principal: Principal; until: number }>();
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

  const ask = async (key: string, hash: string): Promise<Principal> => {
    const asked = elapsed();
    const presented = await authenticate(database, key);
    believed.delete(hash);
    if (presented === null) throw unknownKey();
    if ('ended' in presented) throw endedKey(presented);
    const { principal, endsInMs, unseen } = presented;
    if (believed.size >= believedAtMost) believed.clear();
    believed.set(hash, { principal, until: asked + Math.min(believedMs, endsInMs ?? believedMs) });
    if (unseen && !principal.suspended) see(principal);
    return principal;
  };

  return (request, _reply, done) => {
    const { access = 'public', testOnly = false } = request.routeOptions.config;
    if (access === 'public') return done();
    const admit = (principal: Principal) => {
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
      return done(adminHash !== null && timingSafeEqual(hashKey(key), adminHash) ? undefined : unknownKey());
    }
    const hash = hashKey(key).toString('hex');
    const known = believed.get(hash);
    if (known !== undefined && known.until > elapsed()) return admit(known.principal);
    if (!looksLikeKey(key)) return done(unknownKey());
    ask(key, hash).then(admit, done);
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

const unknownKey = () => new Problem('unknown_key', 'The key is not known here.');

const missingKey = () =>
  new Problem('missing_key', 'Send your API key as "Authorization: Bearer av_live_…".');

const bearerOf = ({ headers }: FastifyRequest): string | null =>
  /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;

/** The principal of a route that needs a key. */
export function principalOf(request: FastifyRequest): Principal {
  if (request.principal === null) throw new Error('the route lets callers in without a key');
  return request.principal;
}
