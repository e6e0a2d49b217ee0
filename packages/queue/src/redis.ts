/** How Redis is reached: one server, or a Cluster when REDIS_URL names several. */
import { Cluster, Redis, type RedisOptions } from 'ioredis';

export type RedisConnection = Redis | Cluster;

export type ConnectionOptions = {
  /** Milliseconds until the next try, by how many there were; null for no other. */
  retryStrategy: ((attempt: number) => number) | null;
  maxRetriesPerRequest: number | null;
  commandTimeout?: number;
  connectTimeout?: number;
  lazyConnect?: boolean;
};

/** Several addresses are nodes of one Cluster, of which any may be away. */
export const addressesIn = (redisUrl: string): URL[] =>
  redisUrl.split(',').map((address) => new URL(address.trim()));

/** Whether every address is one of Redis. */
export const isRedisUrl = (text: string): boolean =>
  text
    .split(',')
    .every((address) => URL.canParse(address.trim()) && /^rediss?:$/.test(new URL(address.trim()).protocol));

/** Its hosts, for people: without the password. */
export const hostsIn = (redisUrl: string): string =>
  addressesIn(redisUrl)
    .map(({ host }) => host)
    .join(', ');

/** What ioredis reads of the URL of a single server, for the nodes of a Cluster, which all have the first one's. */
function credentialsIn({
  protocol,
  username,
  password,
  hostname,
}: URL): Pick<RedisOptions, 'username' | 'password' | 'tls'> {
  return {
    ...(username === '' ? {} : { username: decodeURIComponent(username) }),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
    // Of other nodes only the address is told, which no certificate names.
    ...(protocol === 'rediss:' ? { tls: { servername: hostname } } : {}),
  };
}

const defaultPort = 6379;

/** @param options `retryStrategy` is, for a Cluster, how it is found again when all of it is away */
export function openRedis(redisUrl: string, options: ConnectionOptions): RedisConnection {
  const addresses = addressesIn(redisUrl);
  const [first, second] = addresses;
  if (first === undefined || second === undefined) return new Redis(redisUrl, options);
  const { retryStrategy, lazyConnect = false, ...ofNodes } = options;
  return new Cluster(
    addresses.map(({ hostname, port }) => ({ host: hostname, port: Number(port || defaultPort) })),
    {
      lazyConnect,
      // Failing over takes a Cluster seconds, in which nodes say MOVED and CLUSTERDOWN.
      retryDelayOnFailover: 100,
      retryDelayOnClusterDown: 100,
      clusterRetryStrategy: retryStrategy,
      redisOptions: { ...ofNodes, ...credentialsIn(first) },
    },
  );
}
