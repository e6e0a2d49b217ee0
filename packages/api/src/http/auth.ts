import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Database } from '@afterview/core/db/connect';
import { authenticate, type Principal } from '@afterview/core/platforms/authenticate';
import { hashKey, looksLikeKey } from '@afterview/core/platforms/keys';
import type { Scope } from '@afterview/core/platforms/table';
import { Problem } from '@afterview/core/problems';

/** Who may call a route: anybody, the holder of the instance's admin key, or a key with a scope. */
export type Access = 'public' | 'instance' | Scope;

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    principal: Principal | null;
  }
}

/** How long a key is believed without asking again; so long a revoked one may live on in this process. */
const believedMs = 3_000;
const believedAtMost = 10_000;

/** Runs before the body is read: first who you are, then what you say. */
export function authenticator(database: Database, adminKey: string | null) {
  const believed = new Map<string, { principal: Principal; until: number }>();
  const adminHash = adminKey === null ? null : hashKey(adminKey);

  const believe = async (key: string): Promise<Principal | null> => {
    if (!looksLikeKey(key)) return null;
    const hash = hashKey(key).toString('hex');
    const now = performance.now();
    const known = believed.get(hash);
    if (known !== undefined && known.until > now) return known.principal;
    const principal = await authenticate(database, key);
    believed.delete(hash);
    if (principal === null) return null;
    if (believed.size >= believedAtMost) believed.clear();
    believed.set(hash, { principal, until: now + believedMs });
    return principal;
  };

  return async (request: FastifyRequest): Promise<void> => {
    const access = request.routeOptions.config.access ?? 'public';
    if (access === 'public') return;
    const key = bearerOf(request);
    if (access === 'instance') {
      if (adminHash === null || !timingSafeEqual(hashKey(key), adminHash)) throw unknownKey();
      return;
    }
    const principal = await believe(key);
    if (principal === null) throw unknownKey();
    if (!principal.scopes.includes(access)) {
      throw new Problem('missing_scope', `This needs a key with the scope "${access}".`);
    }
    request.principal = principal;
  };
}

const unknownKey = () => new Problem('unknown_key', 'The key is not known here, or was revoked.');

function bearerOf(request: FastifyRequest): string {
  const match = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '');
  const key = match?.[1];
  if (key === undefined) {
    throw new Problem('missing_key', 'Send your API key as "Authorization: Bearer av_live_…".');
  }
  return key;
}

/** The principal of a route that needs a key. */
export function principalOf(request: FastifyRequest): Principal {
  if (request.principal === null) throw new Error('the route lets callers in without a key');
  return request.principal;
}
