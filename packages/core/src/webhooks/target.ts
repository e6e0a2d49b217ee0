/**
 * Where webhooks may go (server-side request forgery): to global unicast addresses, over https. The same rule is asked
 * when an endpoint is made and, with the address that is then connected to, each time it is called.
 */
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../problems.ts';

/** `public`: global addresses over https. `loopback`: also plain http to this very machine, for development. */
export type TargetPolicy = 'public' | 'loopback';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

// What the IANA special-purpose registries (RFC 6890) and RFC 6890's successors do not call globally reachable.
const notGlobal = new BlockList();
const ipv4Blocks: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
for (const [network, prefix] of ipv4Blocks) notGlobal.addSubnet(network, prefix, 'ipv4');

// Global unicast is 2000::/3; inside it, these are not, or lead back to IPv4.
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
const ipv6Blocks: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];
for (const [network, prefix] of ipv6Blocks) notGlobal.addSubnet(network, prefix, 'ipv6');

const isLoopback = (address: string) => loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether a connection to this address may be made. */
export function isAllowedAddress(address: string, policy: TargetPolicy): boolean {
  if (policy === 'loopback' && isLoopback(address)) return true;
  if (isIP(address) === 4) return !notGlobal.check(address, 'ipv4');
  return globalUnicast.check(address, 'ipv6') && !notGlobal.check(address, 'ipv6');
}

/** The host of a URL as it is looked up: without the brackets of an IPv6 literal. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

const lookupMs = 4_000;

/** A name whose servers do not answer must not keep us. @throws Error, after a while */
async function tooLong(): Promise<never> {
  await pause(lookupMs, undefined, { ref: false });
  throw new Error('the name was not resolved in time');
}

/**
 * The addresses that a host stands for, if all of them may be called.
 * @throws Error that says why not
 */
export async function resolveTarget(
  host: string,
  policy: TargetPolicy,
): Promise<{ address: string; family: 4 | 6 }[]> {
  const found = await Promise.race([lookup(host, { all: true, verbatim: true }), tooLong()]);
  const refused = found.find(({ address }) => !isAllowedAddress(address, policy));
  if (refused !== undefined) throw new Error('the host is not on the public internet');
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}

/** @throws Problem `validation_failed` when an endpoint may not be at `text` */
export async function assertTarget(text: string, policy: TargetPolicy): Promise<void> {
  const url = new URL(text);
  const refuse = (detail: string) => Problem.invalid('/url', detail);
  if (url.username !== '' || url.password !== '') throw refuse('must not hold credentials');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse('must be an https address');
  let addresses;
  try {
    addresses = await resolveTarget(hostOf(url), policy);
  } catch (error) {
    const known = error instanceof Error && error.message.startsWith('the host');
    throw refuse(known ? 'must be on the public internet' : 'must have a host that can be looked up');
  }
  const local = policy === 'loopback' && addresses.every(({ address }) => isLoopback(address));
  if (url.protocol === 'http:' && !local) throw refuse('must be an https address');
}
